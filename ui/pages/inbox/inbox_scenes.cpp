#include "ui/pages/inbox/inbox_scenes.h"

#include "core/usecases/activity_window.h"
#include "ui/pages/inbox/compare_dialog.h"
#include "ui/pages/inbox/example_reports.h"
#include "ui/pages/inbox/file_actions.h"
#include "ui/pages/inbox/inbox_page.h"
#include "ui/pages/inbox/inbox_tab.h"
#include "ui/pages/inbox/notes_tab.h"
#include "ui/pages/inbox/rate_model.h"
#include "ui/pages/inbox/rate_tab.h"
#include "ui/pages/inbox/receive_panel.h"
#include "ui/pages/inbox/register_dialog.h"
#include "ui/pages/inbox/return_dialog.h"
#include "ui/pages/inbox/unit_card.h"
#include "ui/pages/inbox/units_tab.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/verb_dialog.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// Made when the first scene wants it, and shared by all.
struct Made {
    std::unique_ptr<ExampleReports> reports;
};
using Prepare = std::function<QWidget*(MainWindow& window, InboxPage& page, ExampleReports& reports)>;

void settle() {
    waitUntil([] { return false; }, 600);
}

QStringList topicsOf(const Workspace& space) {
    QStringList topics;
    ActivityWindow records(space.ledger(), space.actor());
    if (!records.show({.kinds = {ActivityKind::theme_day}}).empty()) return topics;
    for (int i = 0; i < records.count() && topics.size() < 20; ++i) {
        const ActivityRow* row = records.row(i);
        if (row && !row->topic.isEmpty() && !topics.contains(row->topic)) topics += row->topic;
    }
    return topics;
}

QWidget* prepared(MainWindow& window, Made& made, const Prepare& prepare) {
    if (!made.reports) {
        const Workspace& space = window.view()->workspace();
        made.reports = std::make_unique<ExampleReports>(space.ledger().office(), topicsOf(space));
    }
    if (!window.openBook(made.reports->freshBook())) return nullptr;
    window.goTo({.page = u"inbox"_s});
    auto* page = qobject_cast<InboxPage*>(window.view()->currentPage());
    return page ? prepare(window, *page, *made.reports) : nullptr;
}

QWidget* tab(MainWindow& window, InboxPage& page, const QVariantMap& parameters) {
    page.open(parameters);
    settle();
    return &window;
}

/// The first cell of a quarter that is so.
QModelIndex cellThatIs(const RateTab& rate, int quarter,
                       const std::function<bool(const ReportCellState&)>& so) {
    for (int row = 0; row < rate.rows().rowCount(); ++row) {
        if (so(rate.rows().cell(row, quarter)))
            return rate.list()->model()->index(row, RateModel::firstQuarter + quarter);
    }
    return {};
}

QWidget* card(MainWindow& window, InboxPage& page, const std::function<bool(const ReportCellState&)>& so) {
    const QModelIndex index = cellThatIs(*page.rateTab(), 2, so);
    if (!index.isValid()) return nullptr;
    page.rateTab()->list()->setCurrentIndex(index);
    Q_EMIT page.rateTab()->list()->clicked(index);
    settle();
    return &window;
}

QWidget* heldFile(InboxPage& page, FileState state) {
    page.open({{u"filter"_s, u"held"_s}});
    QTableView* list = page.inboxTab()->list();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == displayName(state)) {
            list->selectRow(row);
            return list;
        }
    }
    return nullptr;
}

QWidget* receiving(MainWindow& window, InboxPage& page, const ExampleReports& reports, bool takeIn) {
    page.open({{u"files"_s, reports.waiting()}});
    ReceivePanel* panel = page.inboxTab()->panel();
    if (!waitUntil([&] { return panel->step() == ReceivePanel::Step::plan && !panel->session().isBusy(); }))
        return nullptr;
    if (takeIn) {
        panel->findChild<QPushButton*>(u"take"_s)->click();
        if (!waitUntil(
                [&] { return panel->step() == ReceivePanel::Step::result && !panel->session().isBusy(); }))
            return nullptr;
    }
    return &window;
}

void addTabs(std::vector<std::pair<QString, Prepare>>& list) {
    list.emplace_back(u"inbox-rate"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return tab(window, page, {{u"tab"_s, u"rate"_s}});
    });
    list.emplace_back(u"inbox-rate-missing"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return tab(window, page, {{u"filter"_s, u"missing"_s}});
    });
    list.emplace_back(u"inbox-rate-corrected"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return card(window, page, [](const ReportCellState& cell) { return cell.revision > 1; });
    });
    list.emplace_back(u"inbox-rate-returned"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return card(window, page,
                    [](const ReportCellState& cell) { return cell.state == ReportState::returned; });
    });
    list.emplace_back(u"inbox-files"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return tab(window, page, {{u"tab"_s, u"inbox"_s}});
    });
    list.emplace_back(u"inbox-files-held"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return tab(window, page, {{u"filter"_s, u"held"_s}});
    });
    list.emplace_back(u"inbox-units"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return tab(window, page, {{u"tab"_s, u"units"_s}});
    });
    list.emplace_back(u"inbox-notes"_s, [](MainWindow& window, InboxPage& page, ExampleReports&) {
        return tab(window, page, {{u"tab"_s, u"notes"_s}});
    });
}

void addSteps(std::vector<std::pair<QString, Prepare>>& list) {
    list.emplace_back(u"inbox-receive-1-plan"_s,
                      [](MainWindow& window, InboxPage& page, ExampleReports& reports) {
                          return receiving(window, page, reports, false);
                      });
    list.emplace_back(u"inbox-receive-2-result"_s,
                      [](MainWindow& window, InboxPage& page, ExampleReports& reports) {
                          return receiving(window, page, reports, true);
                      });
    list.emplace_back(u"inbox-deadlines"_s, [](MainWindow&, InboxPage& page, ExampleReports&) -> QWidget* {
        return page.rateTab()->askDeadlines();
    });
    list.emplace_back(u"inbox-return"_s,
                      [](MainWindow& window, InboxPage& page, ExampleReports&) -> QWidget* {
                          card(window, page, [](const ReportCellState& cell) {
                              return cell.state == ReportState::reported && !cell.accepted;
                          });
                          return page.rateTab()->card()->actions()->giveBack();
                      });
    list.emplace_back(u"inbox-register"_s, [](MainWindow&, InboxPage& page, ExampleReports&) -> QWidget* {
        return heldFile(page, FileState::unknownUnit) ? page.inboxTab()->actions()->registerSender()
                                                      : nullptr;
    });
    list.emplace_back(u"inbox-register-slip"_s,
                      [](MainWindow&, InboxPage& page, ExampleReports& reports) -> QWidget* {
                          return page.unitsTab()->registerFromSlip(reports.strangersSlip());
                      });
    list.emplace_back(u"inbox-compare"_s, [](MainWindow&, InboxPage& page, ExampleReports&) -> QWidget* {
        return heldFile(page, FileState::conflict) ? page.inboxTab()->actions()->compare() : nullptr;
    });
}

} // namespace

void addInboxScenes(Scenes& scenes) {
    std::vector<std::pair<QString, Prepare>> list;
    addTabs(list);
    addSteps(list);
    const auto made = std::make_shared<Made>();
    for (const auto& [name, prepare] : list)
        scenes.push_back({name, [made, prepare = prepare](MainWindow& window) {
                              return prepared(window, *made, prepare);
                          }});
}

} // namespace zhibu
