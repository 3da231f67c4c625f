#include "ui/widgets/calendar_popup.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QLabel>
#include <QScreen>
#include <QTextCharFormat>

namespace zhibu {

CalendarPopup::CalendarPopup(Date shown, Date today, QWidget* parent)
    : QFrame(parent, Qt::Popup), calendar(new QCalendarWidget(this)), title(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Calendar"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setNavigationBarVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(shown.toQDate());
    dress();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::one, spacing::one, spacing::one, spacing::one);
    column->setSpacing(spacing::half);
    column->addWidget(buildHeading());
    column->addWidget(calendar);
    column->addWidget(buildToday(today), 0, Qt::AlignLeft);
    connect(calendar, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::showTitle);
    connect(calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    showTitle();
}

QWidget* CalendarPopup::buildHeading() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    title->setFont(strongFont(title->font()));
    title->setAlignment(Qt::AlignCenter);
    const auto turn = [&](const QString& sign, const QString& name, void (QCalendarWidget::*step)()) {
        QPushButton* button = flatButton(sign, bar);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::NoFocus); // the keys are the days'; Page Up and Page Down turn the month
        connect(button, &QPushButton::clicked, calendar, step);
        row->addWidget(button);
    };
    turn(QStringLiteral("«"), tr("Year before"), &QCalendarWidget::showPreviousYear);
    turn(QStringLiteral("‹"), tr("Month before"), &QCalendarWidget::showPreviousMonth);
    row->addWidget(title, 1);
    turn(QStringLiteral("›"), tr("Month after"), &QCalendarWidget::showNextMonth);
    turn(QStringLiteral("»"), tr("Year after"), &QCalendarWidget::showNextYear);
    return bar;
}

QWidget* CalendarPopup::buildToday(Date today) {
    QPushButton* button = flatButton(tr("Today, %1").arg(today.toIso()), this);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QPushButton::clicked, this, [this, today] { choose(today.toQDate()); });
    return button;
}

// Weekends in the colour of other days: the widget's own red means overdue everywhere else.
void CalendarPopup::dress() {
    const Tokens& colors = tokens(palette());
    QTextCharFormat names;
    names.setForeground(colors.secondary);
    names.setBackground(colors.surface);
    calendar->setHeaderTextFormat(names);
    QTextCharFormat usual;
    usual.setForeground(colors.text);
    QTextCharFormat weekend;
    weekend.setForeground(colors.secondary);
    for (const Qt::DayOfWeek day :
         {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, day >= Qt::Saturday ? weekend : usual);
}

void CalendarPopup::showTitle() {
    title->setText(tr("%1, month %2").arg(calendar->yearShown()).arg(calendar->monthShown()));
}

void CalendarPopup::choose(QDate day) {
    const std::optional<Date> date = Date::fromQDate(day);
    if (date) Q_EMIT chosen(*date);
    close();
}

void CalendarPopup::showBelow(const QWidget& widget) {
    adjustSize();
    QPoint corner = widget.mapToGlobal(QPoint(0, widget.height() + 2));
    const QRect room = widget.screen()->availableGeometry();
    if (corner.y() + height() > room.bottom()) corner.setY(widget.mapToGlobal(QPoint(0, -2)).y() - height());
    corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - width())));
    move(corner);
    show();
    calendar->setFocus();
}

} // namespace zhibu
