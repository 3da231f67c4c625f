#pragma once

#include "core/domain/date.h"

#include <QFrame>

class QCalendarWidget;
class QLabel;

namespace zhibu {

/// One month to choose a day from, over the window; weeks begin on Monday. It goes away by itself.
class CalendarPopup final : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(Date shown, Date today, QWidget* parent);
    /// Under the widget, or above it where the screen ends.
    void showBelow(const QWidget& widget);

Q_SIGNALS:
    void chosen(zhibu::Date day);

private:
    QWidget* buildHeading();
    QWidget* buildToday(Date today);
    void dress();
    void showTitle();
    void choose(QDate day);

    QCalendarWidget* calendar;
    QLabel* title;
};

} // namespace zhibu
