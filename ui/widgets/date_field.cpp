#include "ui/widgets/date_field.h"

#include "ui/shell/palette.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/typed_date.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace zhibu {

namespace {

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
    , edit(new QLineEdit(this))
    , opener(new CalendarButton(edit))
    , problemLabel(new ProblemLabel(this)) {
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

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(edit);
    column->addWidget(problemLabel);
    setFocusProxy(edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(edit, &QLineEdit::textEdited, this, &DateField::read);
    connect(edit, &QLineEdit::editingFinished, this, &DateField::leave);
    connect(opener, &QToolButton::clicked, this, &DateField::showCalendar);
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
    return problemLabel->isHidden() ? QString() : problemLabel->text();
}

void DateField::setDate(std::optional<Date> date) {
    edit->setText(date ? date->toIso() : QString());
    problemLabel->hide();
    if (date == current) return;
    current = date;
    Q_EMIT dateChanged();
}

void DateField::read() {
    const std::optional<Date> typed = typedDate(edit->text(), today);
    if (typed || isEmpty()) problemLabel->hide();
    if (typed == current) return;
    current = typed;
    Q_EMIT dateChanged();
}

void DateField::leave() {
    read();
    if (current) {
        edit->setText(current->toIso());
    } else if (!isEmpty()) {
        problemLabel->setText(
            tr("There is no day “%1”. Write it like 2020-09-30.").arg(edit->text().trimmed()));
        problemLabel->show();
    }
}

void DateField::step(int days, int months) {
    if (edit->isReadOnly()) return;
    const std::optional<Date> next =
        Date::fromQDate(current.value_or(today).toQDate().addMonths(months).addDays(days));
    setDate(current ? next : std::optional(today));
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
    default: return false;
    }
}

void DateField::showCalendar() {
    if (edit->isReadOnly()) return;
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(current.value_or(today).toQDate());
    const auto choose = [this, calendar](QDate day) {
        setDate(Date::fromQDate(day));
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->move(edit->mapToGlobal(QPoint(0, edit->height() + 2)));
    calendar->show();
    calendar->setFocus();
}

} // namespace zhibu
