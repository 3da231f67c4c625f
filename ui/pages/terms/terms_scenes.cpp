#include "ui/pages/terms/terms_scenes.h"

#include "core/usecases/elections.h"
#include "ui/pages/elections/election_view.h"
#include "ui/pages/terms/term_verbs.h"
#include "ui/pages/terms/terms_page.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/verb_dialog.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// The first organisation kept here with a running term and enough members for an election.
const Organization* electing(Workspace& workspace) {
    const Office& office = workspace.ledger().office();
    for (const Organization* each : office.subtree(workspace.organization())) {
        if (each->kind == OrganizationKind::branch && each->origin == Origin::kept &&
            office.runningTerm(each->id, workspace.today()) &&
            office.votingMembers(each->id, workspace.today()).size() >= 10)
            return each;
    }
    return nullptr;
}

TermsPage* goToTerms(MainWindow& window) {
    window.goTo({.page = u"terms"_s});
    auto* page = qobject_cast<TermsPage*>(window.view()->currentPage());
    const Organization* organization = page ? electing(window.view()->workspace()) : nullptr;
    if (!organization) return nullptr;
    page->open({{u"organization"_s, organization->id.toByteArray()}});
    return page;
}

/// A worksheet filled in up to the ballots, with a tie, so that every step has something to show.
void fill(Workspace& workspace, const OrganizationId& organization) {
    auto made = newElection(workspace.ledger(), workspace.actor(), organization, ElectionPurpose::renewal);
    if (!made) return;
    Election& election = *made;
    const Date today = workspace.today();
    const auto voters = workspace.ledger().office().votingMembers(organization, today);
    election.seats = 3;
    election.direct = false;
    election.decision = {today.addDays(-40), {}};
    election.request = {today.addDays(-38), {}};
    election.reply = {today.addDays(-20), {}};
    election.meetingOn = today.addDays(-1);
    election.startsAt = u"14:30"_s;
    for (size_t i = 0; i < 4; ++i)
        election.candidates.push_back(voters[i]->id);
    election.excused = {{voters[5]->id, {}}};
    for (const Member* each : voters) {
        if (each->id != voters[5]->id) election.present.push_back(each->id);
    }
    election.scrutineers = {voters[6]->id};
    election.tellers = {voters[7]->id};
    const auto present = static_cast<int>(election.present.size());
    BallotRound round{.seats = 3, .issued = present, .returned = present, .valid = present};
    const int inFavour[]{present - 1, present - 2, present / 2 + 1, present / 2 + 1};
    for (size_t i = 0; i < 4; ++i)
        round.counts.push_back({voters[i]->id, inFavour[i], present - inFavour[i], 0});
    election.rounds = {round};
    saveElection(workspace.ledger(), workspace.actor(), election);
}

QWidget* worksheetAt(MainWindow& window, ElectionStep step) {
    TermsPage* page = goToTerms(window);
    if (!page) return nullptr;
    Workspace& workspace = window.view()->workspace();
    const Organization* organization = electing(workspace);
    fill(workspace, organization->id);
    page->open({{u"organization"_s, organization->id.toByteArray()}, {u"action"_s, u"election"_s}});
    if (!page->showsWorksheet()) return nullptr;
    page->worksheet()->goTo(step);
    return &window;
}

} // namespace

void addTermsScenes(Scenes& scenes) {
    scenes.push_back({u"terms-chosen"_s,
                      [](MainWindow& window) -> QWidget* { return goToTerms(window) ? &window : nullptr; }});
    const std::pair<QString, ElectionStep> steps[] = {
        {u"terms-election-1-decision"_s, ElectionStep::decision},
        {u"terms-election-4-notice"_s, ElectionStep::notice},
        {u"terms-election-5-candidates"_s, ElectionStep::candidates},
        {u"terms-election-6-meeting"_s, ElectionStep::meeting},
        {u"terms-election-7-ballots"_s, ElectionStep::ballots},
        {u"terms-election-8-posts"_s, ElectionStep::first_meeting}};
    for (const auto& [name, step] : steps)
        scenes.push_back(
            {name, [step = step](MainWindow& window) { return worksheetAt(window, step); }, false, true});
    scenes.push_back({u"terms-appointment"_s, [](MainWindow& window) -> QWidget* {
                          TermsPage* page = goToTerms(window);
                          if (!page) return nullptr;
                          Workspace& workspace = window.view()->workspace();
                          const Term* term = workspace.ledger().office().runningTerm(electing(workspace)->id,
                                                                                     workspace.today());
                          return askAppointment(workspace, *term, {}, page);
                      }});
    scenes.push_back({u"terms-approval"_s, [](MainWindow& window) -> QWidget* {
                          TermsPage* page = goToTerms(window);
                          if (!page) return nullptr;
                          Workspace& workspace = window.view()->workspace();
                          return askApproval(workspace,
                                             {.id = workspace.ledger().book().ids().next<ApprovalId>(),
                                              .organization = electing(workspace)->id},
                                             page);
                      }});
}

} // namespace zhibu
