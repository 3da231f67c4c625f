#include "ui/shell/reminders.h"

#include "core/usecases/workbench.h"
#include "ui/shell/banner.h"
#include "ui/shell/book_view.h"
#include "ui/shell/notifier.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_services.h"

#include <QPushButton>
#include <QTimer>

namespace zhibu {

namespace {
constexpr int everyTenMinutes = 600'000;
}

Reminders::Reminders(BookView& bookView, const WindowServices& services)
    : QObject(&bookView), view(bookView), given(services), timer(new QTimer(this)) {
    timer->setInterval(everyTenMinutes);
    connect(timer, &QTimer::timeout, this, &Reminders::lookAtTheDay);
    timer->start();
}

Banner* Reminders::banner() const {
    return shown;
}

void Reminders::lookAtTheDay() {
    if (lastDay != given.clock.today()) check();
}

void Reminders::check() {
    lastDay = given.clock.today();
    delete shown.data();
    const Workspace& space = view.workspace();
    const QString path = space.ledger().path();
    if (!remindersOn(given.settings) || remindedOn(given.settings, path) == *lastDay) return;
    const auto bench =
        workbench(space.ledger(), space.actor(), space.ledger().home().id, *lastDay, lastDay->year());
    if (!bench || bench->overdue + bench->dueSoon == 0) return;
    const QString sentence = tr("Overdue: %1 · due soon: %2").arg(bench->overdue).arg(bench->dueSoon);
    shown = new Banner(sentence, &view);
    connect(shown->addAction(tr("Look")), &QPushButton::clicked, this,
            [this] { view.goTo({.page = QStringLiteral("workbench")}); });
    connect(shown->addAction(tr("Not again today")), &QPushButton::clicked, this, &Reminders::hideForToday);
    view.addBanner(shown);
    if (given.notifier) given.notifier->notify(space.ledger().home().name, sentence);
}

void Reminders::hideForToday() {
    setReminded(given.settings, view.workspace().ledger().path(), given.clock.today());
    if (shown) shown->deleteLater();
}

} // namespace zhibu
