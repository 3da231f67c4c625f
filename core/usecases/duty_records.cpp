#include "core/usecases/duty_records.h"

#include "core/storage/training_repository.h"
#include "core/usecases/kept_records.h"

namespace zhibu {

namespace {

// Everybody who belonged to the organisation on the day the hours are counted up to.
std::vector<MemberId> peopleOf(const Office& office, const OrganizationId& root, Date day) {
    std::vector<MemberId> people;
    for (const Member* member : office.membersOf(root, day))
        people.push_back(member->id);
    return people;
}

} // namespace

duties::ActivityFact factOf(figure_repository::ActivityRow&& row) {
    return {.id = row.id,
            .organization = row.organization,
            .kinds = row.kinds,
            .heldOn = row.heldOn,
            .forYear = row.forYear,
            .facets = row.facets,
            .lecturer = row.lecturer,
            .talkMembers = std::move(row.talkMembers),
            .topic = std::move(row.topic),
            .state = row.trashed ? duties::RecordState::trashed : duties::RecordState::final};
}

duties::HoursTally tallyOf(const figure_repository::HoursRow& row) {
    return {.fromActivities = row.fromActivities,
            .madeUp = row.madeUp,
            .ownCredits = row.ownCredits,
            .byForm = row.byForm};
}

const duties::Records& dutyRecords(Ledger& ledger, const OrganizationId& root, Date asOf, int year) {
    return ledger.keptRecords().of(root, asOf, year);
}

duties::Records hoursRecords(Ledger& ledger, const OrganizationId& root, Date asOf, int year) {
    duties::Records records{.office = ledger.office()};
    Connection& connection = ledger.book().connection();
    const Date until = std::min(asOf, Period::ofYear(year).last());
    const std::vector<MemberId> people = peopleOf(ledger.office(), root, until);
    for (const auto& [member, row] : figure_repository::hours(connection, year, until, people))
        records.hours.emplace(member, tallyOf(row));
    records.exemptions = training_repository::exemptions(connection);
    return records;
}

} // namespace zhibu
