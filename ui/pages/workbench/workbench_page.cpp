#include "ui/pages/workbench/workbench_page.h"

#include "core/usecases/elections.h"
#include "core/usecases/member_changes.h"

#include "core/reports/writers/file_saving.h"
#include "core/usecases/explained_duties.h"
#include "core/usecases/record_activity.h"
#include "ui/pages/reports/report_output.h"
#include "ui/pages/workbench/explain_dialog.h"
#include "ui/pages/workbench/explaining.h"
#include "ui/pages/workbench/hours_card.h"
#include "ui/pages/workbench/owed_card.h"
#include "ui/pages/workbench/recent_card.h"
#include "ui/pages/workbench/side_by_side.h"
#include "ui/pages/workbench/terms_card.h"
#include "ui/pages/workbench/year_matrix_card.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QStringList workbenchPageIdentifiers(const ActivityKinds& kinds) {
    QStringList names;
    for (const ActivityKind kind : kinds.values())
        names += identifier(kind);
    return names;
}

} // namespace

WorkbenchPage::WorkbenchPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , owed(new OwedCard(this))
    , year(new YearMatrixCard)
    , hours(new HoursCard)
    , terms(new TermsCard)
    , recent(new RecentCard)
    , soon(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::two, spacing::two, spacing::half, spacing::two);
    row->setSpacing(12);
    row->addWidget(owed, 9);
    row->addWidget(makeRight(), 15);
    owed->setMinimumWidth(296);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &WorkbenchPage::refresh);
    connect(&workspace, &Workspace::changed, soon, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::draftsChanged, this, [this] {
        draftsAreStale = true;
        if (isVisible()) showDrafts();
    });
    connect(&workspace, &Workspace::scopeChanged, soon, qOverload<>(&QTimer::start));
    connect(owed, &OwedCard::wanted, this, &WorkbenchPage::act);
    connect(owed, &OwedCard::draftsWanted, this, [this] {
        Q_EMIT goTo({u"activities"_s, {{u"drafts"_s, true}}});
    });
    connect(owed, &OwedCard::newRecordWanted, this, [this] {
        Q_EMIT goTo(
            {u"activities"_s,
             {{u"new"_s, QStringList()}, {u"organization"_s, workspace.organization().toByteArray()}}});
    });
    connect(owed, &OwedCard::outputWanted, this, &WorkbenchPage::output);
    connect(year, &YearMatrixCard::organizationWanted, this,
            [this](const OrganizationId& organization) { workspace.choose(organization, workspace.year()); });
    connect(year, &YearMatrixCard::chosen, this, &WorkbenchPage::openCell);
    connect(hours, &HoursCard::wanted, this, [this] { Q_EMIT goTo({u"training"_s}); });
    connect(terms, &TermsCard::wanted, this, [this] { Q_EMIT goTo({u"terms"_s}); });
    connect(terms, &TermsCard::matterWanted, this, &WorkbenchPage::goTo);
    connect(recent, &RecentCard::wanted, this, [this](const ActivityId& activity) {
        Q_EMIT goTo({u"activities"_s, {{u"activity"_s, activity.toByteArray()}}});
    });
    refresh();
}

QWidget* WorkbenchPage::makeRight() {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, spacing::one, 0);
    column->setSpacing(12);
    column->addWidget(year);
    column->addWidget(new SideBySide(hours, terms));
    column->addWidget(recent);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

bool WorkbenchPage::isSingle() const {
    const Organization* chosen = workspace.ledger().office().organization(workspace.organization());
    return chosen && (chosen->kind == OrganizationKind::branch || chosen->kind == OrganizationKind::group);
}

void WorkbenchPage::refresh() {
    soon->stop();
    Ledger& ledger = workspace.ledger();
    auto bench = zhibu::workbench(ledger, workspace.actor(), workspace.organization(), workspace.today(),
                                  workspace.year());
    if (!bench) {
        workspace.dialogs().showProblems(this, title(), bench.problems());
        return;
    }
    const bool single = isSingle();
    const int before = std::exchange(count, bench->overdue + bench->dueSoon);
    year->show(*bench, ledger.catalogue(workspace.year()), single);
    hours->show(bench->hours);
    terms->show(bench->terms, pendingMatters());
    recent->show(bench->recent, workspace.year());
    owed->show(std::move(*bench), ledger.catalogue(workspace.year()), ledger.office(), single);
    showDrafts();
    if (count != before) Q_EMIT badgeChanged();
}

void WorkbenchPage::showDrafts() {
    draftsAreStale = false;
    if (const auto unfinished = drafts(workspace.ledger(), workspace.actor(), workspace.organization()))
        owed->showDrafts(*unfinished, workspace.year());
}

void WorkbenchPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (draftsAreStale) showDrafts();
}

// What waits for somebody's answer, beside what is owed: replies to requests, probation that ends.
std::vector<TermsCard::Matter> WorkbenchPage::pendingMatters() const {
    constexpr int conversionWarning = 60; // days
    std::vector<TermsCard::Matter> matters;
    const auto asked = approvals(workspace.ledger(), workspace.actor(), workspace.organization());
    for (const ApprovalLine& line : asked ? *asked : std::vector<ApprovalLine>()) {
        if (line.approval.outcome != ApprovalOutcome::open) continue;
        QVariantMap to{{u"organization"_s, line.approval.organization.toByteArray()}};
        if (line.election) to.insert(u"election"_s, line.election->toByteArray());
        matters.push_back({tr("Awaiting a reply"), line.approval.matter, {u"terms"_s, to}});
    }
    const auto due =
        conversionsDue(workspace.ledger(), workspace.actor(), workspace.organization(), workspace.today());
    for (const ConversionDue& each : due ? *due : std::vector<ConversionDue>()) {
        if (!each.due || conversionWarning < workspace.today().daysTo(*each.due)) continue;
        matters.push_back({tr("Conversion due"),
                           tr("%1, %2", "name, day").arg(each.name, each.due->toIso()),
                           {u"members"_s, {{u"member"_s, each.member.toByteArray()}}}});
    }
    return matters;
}

void WorkbenchPage::act(const OwedItem& item, OwedAction action) {
    switch (action) {
    case OwedAction::record: record(item, false); return;
    case OwedAction::enterLate: record(item, true); return;
    case OwedAction::explain: explain(item); return;
    case OwedAction::lookAtHours: Q_EMIT goTo({u"training"_s, {{u"filter"_s, u"not_met"_s}}}); return;
    case OwedAction::lookAtTerms: lead(u"terms"_s, item, {}); return;
    case OwedAction::lookAtOrganizations: lead(u"organizations"_s, item, {}); return;
    case OwedAction::elect: lead(u"terms"_s, item, u"election"_s); return;
    case OwedAction::fillVacancy: lead(u"terms"_s, item, u"take"_s); return;
    case OwedAction::why: showWhy(item); return;
    case OwedAction::none: return;
    }
}

// To where it is settled: the organisation chosen, the form or the worksheet open.
void WorkbenchPage::lead(const QString& page, const OwedItem& item, const QString& action) {
    Q_EMIT goTo({page,
                 {{u"organization"_s, item.result.organization.toByteArray()},
                  {u"action"_s, action},
                  {u"position"_s, item.result.subject}}});
}

void WorkbenchPage::record(const OwedItem& item, bool late) {
    if (!workspace.mayWrite(this)) return;
    QVariantMap parameters{{u"new"_s, workbenchPageIdentifiers(item.recordKinds)},
                           {u"organization"_s, item.recordFor.toByteArray()}};
    if (item.result.member && item.people.size() == 1)
        parameters[u"member"_s] = item.result.member->toByteArray();
    if (const auto& period = item.result.period) {
        parameters[u"period"_s] = period->toString();
        // What is entered late was held within its period; the form then only asks for the day.
        if (late) parameters[u"date"_s] = std::min(period->last(), workspace.today()).toIso();
    }
    Q_EMIT goTo({u"activities"_s, parameters});
}

void WorkbenchPage::showWhy(const OwedItem& item) {
    const duties::Duty* duty = workspace.ledger().catalogue(item.result.year).find(item.result.duty);
    const auto explained = explainedDuty(workspace.ledger(), workspace.actor(), item.result);
    if (!duty || !explained) return;
    auto* dialog = new ExplainDialog(*duty, item.organizationName, *explained, this);
    connect(dialog, &ExplainDialog::activityWanted, this, [this](const ActivityId& activity) {
        Q_EMIT goTo({u"activities"_s, {{u"activity"_s, activity.toByteArray()}}});
    });
    dialog->show();
}

void WorkbenchPage::output(OwedOutput output) {
    const FigureQuestion question{workspace.organization(), true, workspace.today(), workspace.year()};
    const auto report = owedReport(workspace.ledger(), workspace.actor(), question, owed->filter());
    if (!report) {
        workspace.dialogs().showProblems(this, title(), report.problems());
        return;
    }
    const Organization* whose = workspace.ledger().office().organization(workspace.organization());
    const QString name = tr("%1 %2 %3", "file name: organisation, day, report")
                             .arg(whose ? whose->name : QString(), workspace.today().toIso(), report->title);
    const auto save = [&](ReportFile kind) {
        saveReport(workspace, this, *report, kind, name,
                   [this](const QString& sentence) { Q_EMIT tell(sentence); });
    };
    switch (output) {
    case OwedOutput::print: printReport(workspace, this, *report); return;
    case OwedOutput::pdf: save(ReportFile::pdf); return;
    case OwedOutput::xlsx: save(ReportFile::xlsx); return;
    case OwedOutput::csv: save(ReportFile::csv); return;
    case OwedOutput::calendar: saveCalendar(name); return;
    }
}

void WorkbenchPage::saveCalendar(const QString& name) {
    const QString path =
        workspace.dialogs().saveFile(this, tr("Save the due dates"), suggestedPath(workspace, name, u"ics"_s),
                                     tr("Calendar file (*.ics)"));
    if (path.isEmpty()) return;
    const FigureQuestion question{workspace.organization(), true, workspace.today(), workspace.year()};
    try {
        const auto calendar = owedCalendar(workspace.ledger(), workspace.actor(), question, owed->filter());
        if (!calendar) {
            workspace.dialogs().showProblems(this, title(), calendar.problems());
            return;
        }
        saveFile(path, *calendar);
        Q_EMIT tell(tr("Saved as %1").arg(path));
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void WorkbenchPage::explain(const OwedItem& item) {
    if (!workspace.mayWrite(this)) return;
    const QString said = askWhyOverdue(workspace.dialogs(), this, item.title,
                                       [&](const QString& reason) { return explainAll(item, reason); });
    if (!said.isEmpty()) Q_EMIT tell(said);
}

Problems WorkbenchPage::explainAll(const OwedItem& item, const QString& reason) {
    Ledger& ledger = workspace.ledger();
    if (item.people.size() <= 1) return explainOverdue(ledger, workspace.actor(), item.result, reason);
    // One row stands for several people: the reason holds for each of them.
    const auto results = dutyResults(ledger, workspace.actor(),
                                     {item.result.organization, false, workspace.today(), workspace.year()});
    if (!results) return results.problems();
    for (const duties::DutyResult& result : *results) {
        const bool meant = result.duty == item.result.duty && result.status == duties::Status::overdue;
        if (!meant) continue;
        if (Problems problems = explainOverdue(ledger, workspace.actor(), result, reason); !problems.empty())
            return problems;
    }
    return {};
}

OrganizationId WorkbenchPage::holderOf(const MatrixRow& row) const {
    if (row.subject.isEmpty()) return workspace.organization();
    for (const Organization* child : workspace.ledger().office().children(workspace.organization())) {
        if (child->name == row.subject) return child->id;
    }
    return workspace.organization();
}

void WorkbenchPage::openCell(const MatrixRow& row, const std::optional<Period>& period) {
    const duties::Duty* duty = workspace.ledger().catalogue(workspace.year()).find(row.duty);
    if (!duty || std::holds_alternative<duties::HoursCheck>(duty->check)) {
        Q_EMIT goTo({u"training"_s});
        return;
    }
    ActivityKinds kinds;
    if (const auto* cadence = std::get_if<duties::CadenceCheck>(&duty->check))
        kinds = cadence->kinds;
    else if (std::holds_alternative<duties::LectureCheck>(duty->check))
        kinds = {ActivityKind::lecture};
    else if (std::holds_alternative<duties::TalkCheck>(duty->check))
        kinds = {ActivityKind::talk};
    if (kinds.empty()) {
        Q_EMIT tell(tr("This duty is not settled by an activity."));
        return;
    }
    const Period shown = period.value_or(Period::ofYear(workspace.year()));
    // A yearly meeting may be held in the spring after its year.
    const Date last = duty->isByYear() ? shown.last().addMonths(3) : shown.last();
    Q_EMIT goTo({u"activities"_s,
                 {{u"kind"_s, workbenchPageIdentifiers(kinds)},
                  {u"from"_s, shown.first().toIso()},
                  {u"to"_s, last.toIso()},
                  {u"organization"_s, holderOf(row).toByteArray()}}});
}

} // namespace zhibu
