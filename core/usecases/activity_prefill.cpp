#include "core/usecases/record_activity.h"

#include "core/domain/period.h"
#include "core/storage/activity_list_repository.h"
#include "core/storage/activity_repository.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What a new record can know beforehand: the roster, the secretary, and what was the same the last time.
namespace zhibu {

namespace {

constexpr int themeSlotCount = 5;
constexpr int recentThemeDays = 12;

std::optional<Activity> lastOf(Ledger& ledger, const OrganizationId& organization, const ActivityKinds& kinds,
                               Date day) {
    Connection& connection = ledger.book().connection();
    for (const ActivityKind kind : kinds.values()) {
        const auto recent = activity_list_repository::latest(connection, organization, kind, day, 1);
        if (!recent.empty())
            return activity_repository::find(connection, ledger.book().sealer(), recent.front());
    }
    return std::nullopt;
}

NamedPerson secretary(const Office& office, const OrganizationId& organization, Date day) {
    const Term* term = office.runningTerm(organization, day);
    if (!term) return {};
    for (const Position* position : office.holders(*term, day)) {
        if (position->name == u"书记"_s) return {.member = position->member};
    }
    return {};
}

/// Somebody named the last time, where they still belong; outsiders are not carried over.
NamedPerson stillHere(const Office& office, const NamedPerson& person, const OrganizationId& organization,
                      Date day) {
    const Organization* asked = office.organization(organization);
    if (!asked || !person.member || !office.belongsTo(*person.member, office.branchOf(*asked)->id, day))
        return {};
    return person;
}

QString usualHours(const ActivityKinds& kinds) {
    using enum ActivityKind;
    const bool teaches = kinds.intersects(
        {lecture, theme_day, study, centre_group_study, warning_education, training, practice_base});
    return teaches ? u"2"_s : QString();
}

/// The five slots as the organisation named them of late; the source does not list the five.
QStringList themeSlots(Ledger& ledger, const OrganizationId& organization, Date day) {
    Connection& connection = ledger.book().connection();
    QStringList named;
    for (const ActivityId& id : activity_list_repository::latest(
             connection, organization, ActivityKind::theme_day, day, recentThemeDays)) {
        for (const QString& item : activity_list_repository::themeItems(connection, id)) {
            if (!named.contains(item) && named.size() < themeSlotCount) named += item;
        }
        if (named.size() == themeSlotCount) break;
    }
    return named;
}

void fillAsLastTime(ActivityDraft& draft, const Office& office, const Activity& last) {
    draft.place = last.place;
    draft.startsAt = last.startsAt;
    draft.endsAt = last.endsAt;
    if (last.creditHours) draft.creditHours = last.creditHours->toString();
    if (draft.host.empty()) draft.host = stillHere(office, last.host, draft.organization, *draft.heldOn);
    draft.recorder = stillHere(office, last.recorder, draft.organization, *draft.heldOn);
    draft.themeItems = last.themeItems;
}

/// The last day a reason names, as in "sick leave until 2020-12-31"; nullopt when it names none.
std::optional<Date> lastDayNamed(const QString& reason) {
    static const QRegularExpression pattern(u"(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})"_s);
    std::optional<Date> last;
    for (auto it = pattern.globalMatch(reason); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto day =
            Date::of(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (day && (!last || *last < *day)) last = day;
    }
    return last;
}

// Known leave: whoever said of late until when they are away is marked so while it lasts.
void markKnownLeave(ActivityDraft& draft, Ledger& ledger) {
    constexpr int lookedBackDays = 366;
    const auto known =
        activity_list_repository::leaves(ledger.book().connection(), draft.organization,
                                         draft.heldOn->addDays(-lookedBackDays), *draft.heldOn);
    for (const activity_list_repository::Leave& leave : known) {
        const auto until = lastDayNamed(leave.reason);
        if (!until || *until < *draft.heldOn) continue;
        for (Attendance& entry : draft.attendance) {
            if (entry.member != leave.member || entry.state != AttendanceState::present) continue;
            entry.state = AttendanceState::on_leave;
            entry.reason = leave.reason;
        }
    }
}

} // namespace

Result<ActivityDraft> newDraft(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                               const ActivityKinds& kinds, Date day) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    if (const auto refusal = refusedOrganization(office, organization)) return *refusal;
    ActivityDraft draft{.organization = organization, .kinds = kinds, .heldOn = day};
    draft.host = secretary(office, organization, day);
    draft.creditHours = usualHours(kinds);
    if (const std::optional<Activity> last = lastOf(ledger, organization, kinds, day))
        fillAsLastTime(draft, office, *last);
    draft.themeSlots = themeSlots(ledger, organization, day);
    // The yearly ones are held early in the year after (duties.md §2: due by 31 March).
    if (askedFields(kinds).forYear) draft.forYear = day.month() <= 3 ? day.year() - 1 : day.year();
    refreshExpected(draft, office);
    markKnownLeave(draft, ledger);
    return draft;
}

void refill(ActivityDraft& draft, const ActivityDraft& before, const ActivityDraft& fresh,
            const Office& office) {
    const auto take = [&](auto field) {
        if (draft.*field == before.*field) draft.*field = fresh.*field;
    };
    take(&ActivityDraft::startsAt);
    take(&ActivityDraft::endsAt);
    take(&ActivityDraft::place);
    take(&ActivityDraft::host);
    take(&ActivityDraft::recorder);
    take(&ActivityDraft::creditHours);
    take(&ActivityDraft::themeSlots);
    take(&ActivityDraft::themeItems);
    take(&ActivityDraft::forYear);
    refreshExpected(draft, office);
}

ActivityKinds likelyKinds(Ledger& ledger, const Actor& actor, const OrganizationId& id, Date day) {
    const Organization* organization = ledger.office().organization(id);
    if (refused(ledger, actor, Right::read) || !organization ||
        organization->kind != OrganizationKind::branch)
        return {};
    Connection& connection = ledger.book().connection();
    const auto last = activity_list_repository::latest(connection, id, ActivityKind::theme_day, day, 1);
    if (last.empty()) return {ActivityKind::theme_day};
    const auto rows = activity_list_repository::rowsOf(connection, last);
    const bool thisMonth = Period::containing(PeriodKind::month, day).contains(rows.front().heldOn);
    return thisMonth ? ActivityKinds() : ActivityKinds{ActivityKind::theme_day};
}

Result<ActivityDraft> draftAsLastTime(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                                      const ActivityKinds& kinds, Date day) {
    const std::optional<Activity> last = lastOf(ledger, organization, kinds, day);
    if (!last)
        return Problem{u"activity"_s, u"activity.none_before"_s,
                       QCoreApplication::translate("RecordActivity", "There is no record of this kind yet.")};
    return draftLike(ledger, actor, last->id, day);
}

Result<ActivityDraft> draftLike(Ledger& ledger, const Actor& actor, const ActivityId& id, Date day) {
    const auto model = activity_repository::find(ledger.book().connection(), ledger.book().sealer(), id);
    if (!model)
        return Problem{u"activity"_s, u"activity.unknown"_s,
                       QCoreApplication::translate("RecordActivity", "This record is no longer there.")};
    Result<ActivityDraft> draft = newDraft(ledger, actor, model->organization, model->kinds, day);
    if (!draft) return draft;
    fillAsLastTime(*draft, ledger.office(), *model);
    draft->topic = model->topic;
    draft->agenda = model->agenda;
    draft->observers = model->observers;
    draft->facets = model->facets;
    return draft;
}

} // namespace zhibu
