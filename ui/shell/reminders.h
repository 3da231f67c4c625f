#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QTimer;

namespace zhibu {

class Banner;
class BookView;
struct WindowServices;

/// Says what is overdue or due soon when a book is opened, and again on every new day while the window stays
/// open: as a line across the top and, where the desktop has one, a notice. It looks at how things stand, not
/// at days gone by, so nothing is missed because the program was closed. Never a window in the way.
class Reminders final : public QObject {
    Q_OBJECT

public:
    Reminders(BookView& view, const WindowServices& services);

    void check(); ///< shows what is to be shown today; called once a day
    Banner* banner() const;

private:
    void lookAtTheDay();
    void hideForToday();

    BookView& view;
    const WindowServices& given;
    QTimer* timer;
    std::optional<Date> lastDay;
    QPointer<Banner> shown;
};

} // namespace zhibu
