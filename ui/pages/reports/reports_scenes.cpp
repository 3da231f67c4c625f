#include "ui/pages/reports/reports_scenes.h"

#include "ui/pages/reports/reports_page.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// Opens the report of the first branch and waits until the worker has put it together.
QWidget* reportOf(MainWindow& window, const QString& kind) {
    Workspace& space = window.view()->workspace();
    for (const Organization& organization : space.ledger().office().organizations()) {
        if (organization.kind != OrganizationKind::branch || organization.origin != Origin::kept) continue;
        space.choose(organization.id, space.year());
        break;
    }
    window.goTo({.page = u"reports"_s, .parameters = {{u"kind"_s, kind}}});
    auto* page = qobject_cast<ReportsPage*>(window.view()->currentPage());
    if (!page) return nullptr;
    constexpr int longest = 20'000;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < longest && !page->printout())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return &window;
}

} // namespace

void addReportsScenes(Scenes& scenes) {
    scenes.push_back(
        {u"reports-handbook"_s, [](MainWindow& window) { return reportOf(window, u"handbook"_s); }});
    scenes.push_back(
        {u"reports-inspection"_s, [](MainWindow& window) { return reportOf(window, u"inspection"_s); }});
}

} // namespace zhibu
