#include "core/usecases/papers.h"

#include "core/reports/handbook_paper.h"
#include "core/reports/minutes_paper.h"
#include "core/storage/activity_list_repository.h"
#include "core/storage/activity_repository.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/figures.h"
#include "core/usecases/lists.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PapersText {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString holderOf(const Office& office, const OrganizationId& id) {
    const Organization* organization = office.organization(id);
    return organization ? organization->name : QString();
}

QString whenOf(const ActivityDraft& draft) {
    QString words = draft.heldOn ? draft.heldOn->toIso() : QString();
    if (!draft.startsAt.isEmpty()) words += u' ' + draft.startsAt;
    return words;
}

/// The organisation's own records and, for a branch, those of its groups.
bool belongs(const Office& office, const ActivityRow& row, const Organization& organization) {
    const Organization* holder = office.organization(row.organization);
    return row.organization == organization.id || (holder && holder->kind == OrganizationKind::group &&
                                                   office.branchOf(*holder)->id == organization.id);
}

} // namespace

Result<Paper> minutesOf(Ledger& ledger, const Actor& actor, const ActivityId& activity) {
    const Result<ActivityDetails> details = activityDetails(ledger, actor, activity);
    if (!details) return details.problems();
    return minutesPaper(details->activity, {.office = ledger.office(), .withheld = details->minutesWithheld});
}

Result<Paper> minutesTogether(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& activities,
                              const QString& title) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Paper all{.title = title};
    for (const auto& row : activity_list_repository::rowsOf(ledger.book().connection(), activities)) {
        if (row.kinds.contains(ActivityKind::talk)) continue;
        const auto activity =
            activity_repository::find(ledger.book().connection(), ledger.book().sealer(), row.id);
        if (activity) all.parts.push_back(minutesPart(*activity, {.office = ledger.office()}));
    }
    if (all.parts.empty())
        return Problem{u"activity"_s, u"print.nothing"_s,
                       PapersText::tr("Nothing to print: talks are printed one by one.")};
    return all;
}

Result<Paper> signInSheetOf(Ledger& ledger, const Actor& actor, const ActivityDraft& draft) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    std::vector<Attendance> expected;
    for (const Attendance& each : draft.attendance) {
        if (each.role == AttendanceRole::expected) expected.push_back(each);
    }
    SignInSheet sheet{.organization = holderOf(office, draft.organization),
                      .kinds = kindNames(draft.kinds),
                      .topic = draft.topic,
                      .when = whenOf(draft),
                      .place = draft.place};
    for (const AttendeeLine& line :
         attendeeLines(office, expected, draft.heldOn.value_or(ledger.clock().today())))
        sheet.names += line.shownName();
    return signInPaper(sheet);
}

Result<Paper> handbookOf(Ledger& ledger, const Actor& actor, const OrganizationId& id, const Period& period,
                         const ProgressSink& progress, const std::stop_token& stop) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Organization* organization = ledger.office().organization(id);
    if (!organization)
        return Problem{u"organization"_s, u"organization.unknown"_s,
                       PapersText::tr("The organisation is not in this book.")};
    const Date today = ledger.clock().today();
    const bool annual = period.kind() == PeriodKind::year;
    HandbookInput input{.office = ledger.office(),
                        .organization = id,
                        .from = period.first(),
                        .to = std::min(period.last(), std::max(today, period.first())),
                        .printedOn = today,
                        .title = annual ? PapersText::tr("Party branch handbook")
                                        : PapersText::tr("Book of records"),
                        .period = annual ? PapersText::tr("Year %1").arg(period.year()) : period.toString()};
    input.registers = annual;
    const auto rows = activityList(ledger, actor, {.root = id, .from = period.first(), .to = period.last()});
    if (!rows) return rows.problems();
    qint64 read = 0;
    for (const ActivityRow& row : *rows) {
        if (stop.stop_requested())
            return Problem{u"path"_s, u"print.stopped"_s, PapersText::tr("Stopped: nothing was printed.")};
        tell(progress, ++read, static_cast<qint64>(rows->size()));
        if (!belongs(ledger.office(), row, *organization)) continue;
        auto activity = activity_repository::find(ledger.book().connection(), ledger.book().sealer(), row.id);
        if (!activity) continue;
        // The handbook counts talks and never opens one.
        if (activity->kinds.contains(ActivityKind::talk)) activity->minutes.clear();
        input.activities.push_back(std::move(*activity));
    }
    if (annual) {
        const auto hours = hoursRows(
            ledger, actor, {.organization = id, .below = false, .asOf = input.to, .year = period.year()});
        if (!hours) return hours.problems();
        input.hours = *hours;
    }
    return handbookPaper(input);
}

} // namespace zhibu
