#include "ui/pages/reports/reports_scenes.h"

#include "ui/pages/reports/reports_page.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

void chooseFirstBranch(Workspace& space) {
    for (const Organization& organization : space.ledger().office().organizations()) {
        if (organization.kind != OrganizationKind::branch || organization.origin != Origin::kept) continue;
        space.choose(organization.id, space.year());
        break;
    }
}

/// Opens the report and waits until the worker has put it together.
QWidget* reportOf(MainWindow& window, const QVariantMap& parameters) {
    window.goTo({.page = u"reports"_s, .parameters = parameters});
    auto* page = qobject_cast<ReportsPage*>(window.view()->currentPage());
    if (!page) return nullptr;
    waitUntil([page] { return page->printout().has_value(); });
    return &window;
}

} // namespace

void addReportsScenes(Scenes& scenes) {
    const auto ofOffice = [](const QVariantMap& parameters) {
        return [parameters](MainWindow& window) {
            Workspace& space = window.view()->workspace();
            space.choose(space.ledger().home().id, space.year());
            return reportOf(window, parameters);
        };
    };
    const auto ofBranch = [](const QVariantMap& parameters) {
        return [parameters](MainWindow& window) {
            chooseFirstBranch(window.view()->workspace());
            return reportOf(window, parameters);
        };
    };
    scenes.push_back({u"reports-consolidated"_s, ofOffice({{u"kind"_s, u"consolidated"_s}})});
    scenes.push_back({u"reports-consolidated-year"_s,
                      ofOffice({{u"kind"_s, u"consolidated"_s}, {u"period"_s, u"2020"_s}})});
    scenes.push_back({u"reports-narrative"_s, ofOffice({{u"kind"_s, u"narrative"_s}})});
    scenes.push_back({u"reports-handbook"_s, ofBranch({{u"kind"_s, u"handbook"_s}})});
    scenes.push_back({u"reports-inspection"_s, ofBranch({{u"kind"_s, u"inspection"_s}})});
}

} // namespace zhibu
