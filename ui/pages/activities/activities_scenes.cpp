#include "ui/pages/activities/activities_scenes.h"

#include "core/domain/rich_text.h"
#include "core/usecases/activity_window.h"
#include "core/usecases/record_templates.h"
#include "ui/pages/activities/activities_page.h"
#include "ui/pages/activities/activity_list.h"
#include "ui/pages/activities/attendance_panel.h"
#include "ui/pages/activities/bulk_dialog.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/activities/draft_form.h"
#include "ui/pages/activities/versions_dialog.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/attendance_grid.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

Workspace& workspaceOf(MainWindow& window) {
    return window.view()->workspace();
}

/// The kept branch with the most members: the one a secretary would look at.
OrganizationId busiestBranch(MainWindow& window) {
    const Workspace& space = workspaceOf(window);
    const Office& office = space.ledger().office();
    OrganizationId busiest = space.organization();
    size_t most = 0;
    for (const Organization& organization : office.organizations()) {
        if (organization.kind != OrganizationKind::branch || organization.origin != Origin::kept) continue;
        const size_t members = office.membersOf(organization.id, space.today()).size();
        if (members <= most) continue;
        most = members;
        busiest = organization.id;
    }
    return busiest;
}

ActivitiesPage* goThere(MainWindow& window, const QVariantMap& parameters = {}) {
    workspaceOf(window).choose(busiestBranch(window), workspaceOf(window).year());
    window.goTo({.page = u"activities"_s, .parameters = parameters});
    return qobject_cast<ActivitiesPage*>(window.view()->currentPage());
}

/// A newest record of that kind, so that the picture shows what the program was given.
std::optional<ActivityId> newest(MainWindow& window, ActivityKinds kinds) {
    ActivityWindow list(workspaceOf(window).ledger(), workspaceOf(window).actor());
    const Problems problems = list.show({.root = workspaceOf(window).organization(), .kinds = kinds});
    return problems.empty() ? list.idAt(0) : std::nullopt;
}

QWidget* editorWith(MainWindow& window, const QStringList& kinds) {
    ActivitiesPage* page = goThere(window, {{u"new"_s, kinds}});
    if (!page) return nullptr;
    AttendanceGrid* grid = page->editor()->attendance()->grid();
    std::vector<AttendanceLine> lines = grid->lines();
    if (lines.size() > 5) lines[4].state = AttendanceState::absent;
    grid->setLines(lines);
    return &window;
}

/// A general meeting with everything a record can hold.
QWidget* fullEditor(MainWindow& window) {
    ActivitiesPage* page = goThere(window, {{u"new"_s, QStringList{u"general_meeting"_s}}});
    if (!page) return nullptr;
    ActivityDraft draft = page->editor()->content();
    const auto offers =
        templateOffers(workspaceOf(window).ledger(), workspaceOf(window).actor(), draft.kinds);
    if (offers && offers->size() > 1) applyTemplate(draft, (*offers)[1]);
    const auto voters = static_cast<int>(draft.attendance.size());
    draft.minutes = RichText({{.runs = {{.text = draft.topic, .bold = true}}},
                              {.kind = ParagraphKind::numbered, .runs = {{.text = draft.agenda.value(0)}}},
                              {.kind = ParagraphKind::numbered, .runs = {{.text = draft.agenda.value(1)}}}})
                        .toStored();
    draft.votes = {{draft.topic, voters, voters - 1, voters - 2, 1, 0}};
    page->editor()->begin(draft);
    page->editor()->goToField(u"attachments"_s);
    return &window;
}

QWidget* versionsOf(MainWindow& window) {
    ActivitiesPage* page = goThere(window);
    const auto id = newest(window, {ActivityKind::theme_day});
    if (!page || !id) return nullptr;
    const Workspace& space = workspaceOf(window);
    auto versions = recordVersions(space.ledger(), space.actor(), *id);
    if (!versions) return nullptr;
    RecordVersion before = versions->front();
    before.content.place.clear();
    before.content.attendance.front().state = AttendanceState::absent;
    before.reason = displayName(ActivityKind::other);
    versions->insert(versions->begin(), before);
    versions->back().number = 2;
    auto* dialog = new VersionsDialog(std::move(*versions), space.ledger().office(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

QWidget* bulkDialog(MainWindow& window) {
    ActivitiesPage* page = goThere(window);
    if (!page) return nullptr;
    std::vector<ActivityId> ids;
    for (int row = 0; row < qMin(6, page->list()->rows()->rowCount()); ++row) {
        if (const auto id = page->list()->rows()->idAt(row)) ids.push_back(*id);
    }
    auto* dialog = new BulkDialog(workspaceOf(window), ids, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->valueField()->setText(u"2"_s);
    dialog->fieldChoice()->setCurrentIndex(1);
    dialog->show();
    return dialog;
}

} // namespace

void addActivitiesScenes(Scenes& scenes) {
    scenes.push_back({u"activities-branch"_s,
                      [](MainWindow& window) -> QWidget* { return goThere(window) ? &window : nullptr; }});
    scenes.push_back({u"activities-new-theme-day"_s, [](MainWindow& window) {
                          return editorWith(window, {u"theme_day"_s, u"study"_s});
                      }});
    scenes.push_back({u"activities-new-lecture"_s, [](MainWindow& window) {
                          return editorWith(window, {u"lecture"_s, u"life_meeting"_s});
                      }});
    scenes.push_back(
        {u"activities-new-talk"_s, [](MainWindow& window) { return editorWith(window, {u"talk"_s}); }});
    scenes.push_back(
        {u"activities-missing"_s, [](MainWindow& window) -> QWidget* {
             ActivitiesPage* page = goThere(window, {{u"new"_s, QStringList{u"report_hearing"_s}}});
             if (!page) return nullptr;
             page->editor()->finaliseDraft();
             return &window;
         }});
    scenes.push_back({u"activities-record"_s, [](MainWindow& window) -> QWidget* {
                          ActivitiesPage* page = goThere(window);
                          const auto id = newest(window, {ActivityKind::theme_day});
                          if (!page || !id) return nullptr;
                          page->open({{u"activity"_s, id->toByteArray()}});
                          return &window;
                      }});
    scenes.push_back({u"activities-editor-full"_s, fullEditor});
    scenes.push_back({u"activities-versions"_s, versionsOf});
    scenes.push_back({u"activities-several"_s, bulkDialog});
    scenes.push_back({u"activities-calendar"_s, [](MainWindow& window) -> QWidget* {
                          ActivitiesPage* page = goThere(window);
                          if (!page) return nullptr;
                          page->list()->showCalendar(true);
                          return &window;
                      }});
    scenes.push_back({u"activities-nothing-found"_s, [](MainWindow& window) -> QWidget* {
                          ActivitiesPage* page = goThere(window);
                          if (!page) return nullptr;
                          page->list()->filterBy(
                              {.from = Date::of(1950, 1, 1), .to = Date::of(1950, 12, 31)});
                          return &window;
                      }});
}

} // namespace zhibu
