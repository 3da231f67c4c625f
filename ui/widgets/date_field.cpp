#include "ui/widgets/date_field.h"

#include "ui/shell/palette.h"
#include "ui/widgets/calendar_popup.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/typed_date.h"
#include "ui/widgets/typed_edit.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace zhibu {

namespace {

constexpr int pauseAfter = 1000; ///< milliseconds without a key

/// A small calendar sheet, drawn, so that no font has to have one.
class CalendarButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& colors = tokens(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF sheet(width() / 2.0 - 6.5, height() / 2.0 - 5.5, 13, 12);
        painter.setPen(QPen(underMouse() ? colors.action : colors.secondary, 1.2));
        painter.drawRoundedRect(sheet, 2, 2);
        painter.drawLine(sheet.topLeft() + QPointF(0, 4), sheet.topRight() + QPointF(0, 4));
        painter.drawLine(sheet.topLeft() + QPointF(3.5, -1.5), sheet.topLeft() + QPointF(3.5, 1.5));
        painter.drawLine(sheet.topRight() + QPointF(-3.5, -1.5), sheet.topRight() + QPointF(-3.5, 1.5));
    }
};

} // namespace

DateField::DateField(Date day, QWidget* parent)
    : QWidget(parent)
    , today(day)
    , edit(new TypedEdit(this))
    , opener(new CalendarButton(edit))
    , column(new QVBoxLayout(this))
    , problemLabel(new ProblemLabel(this))
    , pause(new QTimer(this)) {
    opener->setCursor(Qt::ArrowCursor);
    opener->setFocusPolicy(Qt::NoFocus); // Alt+Down opens it from the field
    opener->setAccessibleName(tr("Choose from a calendar"));
    opener->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    auto* inside = new QHBoxLayout(edit);
    inside->setContentsMargins(0, 0, 4, 0);
    inside->addStretch(1);
    inside->addWidget(opener);
    edit->setTextMargins(0, 0, 24, 0);
    edit->setPlaceholderText(tr("2020-09-30"));
    edit->setMinimumWidth(112);
    edit->setInputMethodHints(Qt::ImhDate | Qt::ImhPreferNumbers);
    edit->installEventFilter(this);
    setFieldName(tr("Date"));

    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(edit);
    column->addWidget(problemLabel);
    setFocusProxy(edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    pause->setSingleShot(true);
    pause->setInterval(pauseAfter);
    connect(edit, &QLineEdit::textEdited, this, &DateField::typed);
    connect(edit, &TypedEdit::whole, this, &DateField::commit);
    connect(pause, &QTimer::timeout, this, &DateField::settle);
    connect(opener, &QToolButton::clicked, this, &DateField::showCalendar);
}

QLineEdit* DateField::field() const {
    return edit;
}

void DateField::sayBelow(ProblemLabel* label) {
    column->removeWidget(problemLabel);
    delete problemLabel;
    problemLabel = label;
}

void DateField::setFieldName(const QString& name) {
    edit->setAccessibleName(name);
}

void DateField::setReadOnly(bool on) {
    edit->setReadOnly(on);
    opener->setVisible(!on);
}

bool DateField::isEmpty() const {
    return edit->text().trimmed().isEmpty();
}

QString DateField::problem() const {
    return said ? problemLabel->text() : QString();
}

bool DateField::isValid() const {
    return isEmpty() || typedDate(edit->text(), today);
}

void DateField::setDate(std::optional<Date> date) {
    const bool underHand = typing || edit->isComposing() || (!isEmpty() && !current);
    if (date == current && underHand) return;
    setAnew(date);
}

void DateField::setAnew(std::optional<Date> date) {
    typing = false;
    pause->stop();
    const QString text = date ? date->toIso() : QString();
    if (edit->text() != text) edit->setText(text);
    say(QString());
    take(date);
}

void DateField::say(const QString& sentence) {
    if (sentence.isEmpty() && !said) return;
    said = !sentence.isEmpty();
    problemLabel->say(sentence);
}

void DateField::take(std::optional<Date> date) {
    if (date == current) return;
    current = date;
    Q_EMIT dateChanged();
}

void DateField::typed() {
    typing = true;
    pause->start();
    if (isValid()) say(QString());
}

// Somebody who types a day and is called away has said which: where no further key could make another day of
// it, it is taken as it stands, so that whoever keeps a draft has it. The text is left alone.
void DateField::settle() {
    const QString text = edit->text();
    const std::optional<Date> day = typedDate(text, today);
    if (!typing || !day || edit->isComposing() || edit->cursorPosition() < text.size()) return;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        if (typedDate(text + QChar(digit), today)) return;
    }
    take(day);
}

void DateField::commit() {
    if (edit->isComposing()) QGuiApplication::inputMethod()->commit();
    pause->stop();
    typing = false;
    const std::optional<Date> day = typedDate(edit->text(), today);
    if (day || isEmpty())
        say(QString());
    else
        say(tr("There is no day “%1”. Write it like 2020-09-30.").arg(edit->text().trimmed()));
    if (day && edit->text() != day->toIso()) edit->setText(day->toIso());
    take(day);
}

void DateField::step(int days, int months) {
    if (edit->isReadOnly()) return;
    commit();
    const std::optional<Date> next =
        Date::fromQDate(current.value_or(today).toQDate().addMonths(months).addDays(days));
    setAnew(current ? next : std::optional(today));
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != edit || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up: step(1, 0); return true;
    case Qt::Key_Down:
        if (key->modifiers() & Qt::AltModifier)
            showCalendar();
        else
            step(-1, 0);
        return true;
    case Qt::Key_PageUp: step(0, 1); return true;
    case Qt::Key_PageDown: step(0, -1); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: commit(); return false; // leaves, even where there is no other field to go to
    default: return false;
    }
}

void DateField::showCalendar() {
    if (edit->isReadOnly()) return;
    commit();
    auto* calendar = new CalendarPopup(current.value_or(today), today, this);
    connect(calendar, &CalendarPopup::chosen, this, [this](Date day) { setAnew(day); });
    calendar->showBelow(*edit);
}

void commitDates(const QWidget& form) {
    for (DateField* each : form.findChildren<DateField*>())
        each->commit();
}

} // namespace zhibu
