#include "core/usecases/member_details.h"

#include "core/domain/period.h"
#include "core/storage/figure_repository.h"
#include "core/storage/member_repository.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MemberDetailsText {
    Q_DECLARE_TR_FUNCTIONS(MemberDetails)
};

std::vector<StayLine> staysOf(const Office& office, const MemberId& member) {
    std::vector<StayLine> lines;
    for (const Membership* stay : office.membershipsOf(member))
        lines.push_back({office.nameOf(stay->branch), stay->group ? office.nameOf(*stay->group) : QString(),
                         office.effectiveInterval(*stay), stay->beganBy, stay->endedBy});
    std::ranges::reverse(lines);
    return lines;
}

std::vector<HeldPositionLine> positionsOf(const Office& office, const MemberId& member) {
    std::vector<HeldPositionLine> lines;
    for (const Term& term : office.terms()) {
        for (const Position* position : office.positionsOf(term.id)) {
            if (position->member == member)
                lines.push_back({position->name, office.nameOf(term.organization), term.number,
                                 office.effectiveInterval(*position)});
        }
    }
    std::ranges::stable_sort(lines, [](const HeldPositionLine& left, const HeldPositionLine& right) {
        return left.interval.from > right.interval.from;
    });
    return lines;
}

std::vector<RightsRestriction> restrictionsOf(const Office& office, const MemberId& member) {
    std::vector<RightsRestriction> list;
    for (const RightsRestriction& restriction : office.restrictions()) {
        if (restriction.member == member) list.push_back(restriction);
    }
    return list;
}

void addIdentity(Ledger& ledger, const Actor& actor, MemberDetails& details) {
    details.identityWithheld = refused(ledger, actor, Right::readProtected).has_value();
    if (details.identityWithheld) return;
    const ProtectedIdentity identity = member_repository::protectedIdentity(
        ledger.book().connection(), ledger.book().sealer(), details.member.id);
    details.identityNumber = masked(identity.identityNumber);
    details.phone = masked(identity.phone);
}

/// The branch the member belonged to on the day, or one of its groups, held it.
bool isOfOwnBranch(const Office& office, const MemberId& member, const figure_repository::AttendedRow& row) {
    return std::ranges::any_of(office.membershipsOf(member), [&](const Membership* stay) {
        return office.effectiveInterval(*stay).contains(row.heldOn) &&
               office.isAtOrBelow(row.organization, stay->branch);
    });
}

void addAttendance(Ledger& ledger, Date day, MemberDetails& details) {
    const MemberId& member = details.member.id;
    const Period year = Period::ofYear(details.year);
    std::vector<Attendance> own;
    for (const auto& row : figure_repository::attendanceOf(ledger.book().connection(), member, year.first(),
                                                           std::min(day, year.last()))) {
        if (isOfOwnBranch(ledger.office(), member, row)) own.push_back(row.entry);
    }
    details.attendance = attendanceCount(own);
}

void addYears(Ledger& ledger, Date day, MemberDetails& details) {
    constexpr int mostYears = 5;
    const MemberId& member = details.member.id;
    const auto first = Date::of(day.year() - mostYears + 1, 1, 1);
    std::map<int, std::vector<Attendance>> own;
    for (const auto& row : figure_repository::attendanceOf(ledger.book().connection(), member, *first, day)) {
        if (isOfOwnBranch(ledger.office(), member, row)) own[row.heldOn.year()].push_back(row.entry);
    }
    const std::map<int, int> talks = figure_repository::talksByYear(ledger.book().connection(), member);
    for (int year = day.year(); year > day.year() - mostYears; --year) {
        const auto talked = talks.find(year);
        MemberDetails::YearLine line{year, attendanceCount(own[year]),
                                     talked == talks.end() ? 0 : talked->second};
        if (line.attendance.expected > 0 || line.talks > 0) details.years.push_back(line);
    }
}

void addHours(Ledger& ledger, const Actor& actor, Date day, MemberDetails& details) {
    const Membership* stay = ledger.office().membershipOn(details.member.id, day);
    if (!stay) return;
    const auto rows = hoursRows(ledger, actor, {stay->branch, false, day, details.year});
    if (!rows) return;
    const auto own = std::ranges::find(*rows, details.member.id, &duties::HoursRow::member);
    if (own != rows->end()) details.hours = *own;
}

} // namespace

QString masked(const QString& number) {
    const qsizetype ends = number.size() / 5;
    return number.left(ends) + QString(number.size() - 2 * ends, u'*') + number.right(ends);
}

Result<MemberDetails> memberDetails(Ledger& ledger, const Actor& actor, const MemberId& id, Date day,
                                    int year) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    const Member* member = office.member(id);
    if (!member)
        return Problem{u"member"_s, u"member.unknown"_s,
                       MemberDetailsText::tr("This member is no longer in the book.")};
    MemberDetails details{.member = *member};
    details.status = member->statusOn(day);
    details.votes = office.isVotingMember(*member, day);
    details.stays = staysOf(office, id);
    details.positions = positionsOf(office, id);
    details.restrictions = restrictionsOf(office, id);
    details.year = year;
    addIdentity(ledger, actor, details);
    addHours(ledger, actor, day, details);
    addAttendance(ledger, day, details);
    addYears(ledger, day, details);
    if (details.status == MemberStatus::probationary) details.conversionDue = member->conversionDue();
    details.belongs = office.membershipOn(id, day) != nullptr;
    return details;
}

} // namespace zhibu
