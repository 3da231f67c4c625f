#include "core/exchange/import/member_identification.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MemberIdentificationText {
    Q_DECLARE_TR_FUNCTIONS(ImportMembers)
};

// The numbers this program gives itself: M00001.
std::optional<int> ownNumber(const QString& number) {
    if (number.size() < 6 || number.front() != u'M') return std::nullopt;
    bool ok = false;
    const int value = QStringView(number).sliced(1).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

Problem possiblySame(const QString& name, const QString& number) {
    const QString& field = fieldName(MemberField::number);
    return {field, u"member.possibly_same"_s,
            MemberIdentificationText::tr(
                "Possibly the same person as %1 (%2). Write that number if it is, another one if it is not.")
                .arg(name, number)};
}

Problem numberReused(const QString& number, const QString& name) {
    return {fieldName(MemberField::number), u"member.number_reused"_s,
            MemberIdentificationText::tr("The number %1 belongs to %2. Two people cannot share a number.")
                .arg(number, name)};
}

Problem nameDiffers(const QString& number, const QString& name) {
    return {fieldName(MemberField::name), u"member.name_differs"_s,
            MemberIdentificationText::tr(
                "%1 is %2 in this book. If it is the same person, change the name there first.")
                .arg(number, name)};
}

Problem identityTaken(const QString& name, const QString& number) {
    return {fieldName(MemberField::identityNumber), u"identity.taken"_s,
            MemberIdentificationText::tr("%1 (%2) has the same identity number. One person has one 党员编号.")
                .arg(name, number)};
}

// "1985-03" may be "1985-03-07".
bool birthAgrees(const QString& a, const QString& b) {
    return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
}

bool datesAgree(const std::optional<Date>& a, const std::optional<Date>& b) {
    return !a || !b || *a == *b;
}

} // namespace

const Membership* membershipOfRow(const MemberImportRow& row,
                                  const std::vector<const Membership*>& memberships) {
    const Membership* only = nullptr;
    int there = 0;
    for (const Membership* membership : memberships) {
        if (membership->branch != row.branch->id) continue;
        if (membership->interval.from == row.stay.from) return membership;
        only = membership;
        ++there;
    }
    return !row.stay.from && there == 1 ? only : nullptr;
}

MemberIdentification::MemberIdentification(const MembersContext& given,
                                           const std::vector<MemberImportRow>& rows,
                                           std::vector<PlannedRow>& plannedRows)
    : context(given), roster(rows), planned(plannedRows) {
    for (const Member& member : context.office.members()) {
        usedNumbers.insert(member.number);
        membersByName[member.name].append(&member);
    }
    for (const MemberImportRow& row : roster)
        usedNumbers.insert(row.number);
    for (const QString& number : std::as_const(usedNumbers))
        lastNumber = std::max(lastNumber, ownNumber(number).value_or(0));
}

void MemberIdentification::run() {
    for (size_t row = 0; row < roster.size(); ++row) {
        if (!planned[roster[row].planned].heldBack()) assign(row);
    }
}

void MemberIdentification::doubt(PlannedRow& plan, const Member& perhaps, Problem reason) {
    plan.doubt(std::move(reason));
    if (context.office.member(perhaps.id)) plan.perhaps = perhaps.id;
}

// What was said about the row by hand goes before every rule.
bool MemberIdentification::assignAsSettled(size_t index) {
    const MemberImportRow& row = roster[index];
    const auto settled = context.settled.find(planned[row.planned].row);
    if (settled == context.settled.end()) return false;
    const auto* same = std::get_if<MemberId>(&settled->second);
    const Member* member = same ? context.office.member(*same) : nullptr;
    if (member) {
        join(personOf(*member), index);
        return true;
    }
    const bool numberIsFree = !row.number.isEmpty() && !context.office.memberByNumber(row.number);
    join(newPerson(row, numberIsFree ? row.number : nextNumber()), index);
    return true;
}

void MemberIdentification::assign(size_t row) {
    if (assignAsSettled(row)) return;
    if (roster[row].number.isEmpty())
        assignWithoutNumber(row);
    else
        assignByNumber(row);
}

void MemberIdentification::assignByNumber(size_t index) {
    const MemberImportRow& row = roster[index];
    PlannedRow& plan = planned[row.planned];
    if (const auto known = byNumber.constFind(row.number); known != byNumber.cend()) {
        const Member& other = people[*known].value;
        if (other.name != row.name) return plan.reject(numberReused(row.number, other.name));
        return join(*known, index);
    }
    if (const Member* member = context.office.memberByNumber(row.number)) {
        if (member->name != row.name) return doubt(plan, *member, nameDiffers(row.number, member->name));
        return join(personOf(*member), index);
    }
    for (const Member* member : membersByName.value(row.name)) {
        if (isSamePersonByDates(row, *member) && ownNumber(member->number))
            return doubt(plan, *member, possiblySame(member->name, member->number));
    }
    join(newPerson(row, row.number), index);
}

void MemberIdentification::assignWithoutNumber(size_t index) {
    const MemberImportRow& row = roster[index];
    if (const std::optional<size_t> person = byIdentityNumber(row)) {
        if (people[*person].value.name == row.name) return join(*person, index);
        return doubt(planned[row.planned], people[*person].value,
                     identityTaken(people[*person].value.name, people[*person].value.number));
    }
    const Member* same = nullptr;
    for (const Member* member : membersByName.value(row.name)) {
        if (!couldBe(row, *member)) continue;
        if (same || !statesNothingNew(row, *member))
            return doubt(planned[row.planned], *member, possiblySame(member->name, member->number));
        same = member;
    }
    if (same) return join(personOf(*same), index);
    for (const size_t person : byName.value(row.name)) {
        if (!people[person].before && couldBe(row, people[person]))
            return planned[row.planned].doubt(possiblySame(row.name, people[person].value.number));
    }
    join(newPerson(row, nextNumber()), index);
}

void MemberIdentification::join(size_t person, size_t index) {
    const MemberImportRow& row = roster[index];
    PlannedRow& plan = planned[row.planned];
    if (sameValidIdentityElsewhere(row, person)) {
        const std::optional<size_t> other = byIdentityNumber(row);
        return plan.doubt(identityTaken(people[*other].value.name, people[*other].value.number));
    }
    for (const size_t earlier : people[person].rows) {
        const std::optional<MemberField> field = row.contradiction(roster[earlier]);
        if (!field) continue;
        return plan.reject(reasons::contradicts(fieldName(*field), row.stated(*field),
                                                roster[earlier].stated(*field),
                                                planned[roster[earlier].planned].row));
    }
    people[person].rows.push_back(index);
    if (row.identityNumberHolds) byIdentity.insert(row.identity.identityNumber, person);
}

bool MemberIdentification::sameValidIdentityElsewhere(const MemberImportRow& row, size_t person) const {
    if (!row.identityNumberHolds) return false;
    const auto inFile = byIdentity.constFind(row.identity.identityNumber);
    if (inFile != byIdentity.cend()) return *inFile != person;
    const std::optional<MemberId> member = context.withIdentityNumber(row.identity.identityNumber);
    return member && *member != people[person].value.id;
}

std::optional<size_t> MemberIdentification::byIdentityNumber(const MemberImportRow& row) {
    if (!row.identityNumberHolds) return std::nullopt;
    const auto inFile = byIdentity.constFind(row.identity.identityNumber);
    if (inFile != byIdentity.cend()) return *inFile;
    const std::optional<MemberId> id = context.withIdentityNumber(row.identity.identityNumber);
    const Member* member = id ? context.office.member(*id) : nullptr;
    return member ? std::optional(personOf(*member)) : std::nullopt;
}

size_t MemberIdentification::personOf(const Member& member) {
    if (const auto known = byNumber.constFind(member.number); known != byNumber.cend()) return *known;
    byNumber.insert(member.number, people.size());
    byName[member.name].append(people.size());
    people.push_back({member, &member});
    return people.size() - 1;
}

size_t MemberIdentification::newPerson(const MemberImportRow& row, const QString& number) {
    Member member{.id = context.ids.next<MemberId>()};
    member.number = number;
    member.name = row.name;
    byNumber.insert(number, people.size());
    byName[row.name].append(people.size());
    people.push_back({std::move(member)});
    return people.size() - 1;
}

QString MemberIdentification::nextNumber() {
    return u"M%1"_s.arg(++lastNumber, 5, 10, QChar(u'0'));
}

bool MemberIdentification::couldBe(const MemberImportRow& row, const Member& member) const {
    if (!birthAgrees(row.birthDate, member.birthDate) || !datesAgree(row.joinedOn, member.joinedOn))
        return false;
    if (!row.identityNumberHolds) return true;
    const QString stored = context.identityOf(member.id).identityNumber;
    return stored.isEmpty() || stored == row.identity.identityNumber;
}

bool MemberIdentification::couldBe(const MemberImportRow& row, const RosterPerson& person) const {
    return std::ranges::none_of(person.rows, [&](size_t index) {
        const MemberImportRow& other = roster[index];
        const bool otherIdentity = row.identityNumberHolds && other.identityNumberHolds &&
                                   row.identity.identityNumber != other.identity.identityNumber;
        return otherIdentity || !birthAgrees(row.birthDate, other.birthDate) ||
               !datesAgree(row.joinedOn, other.joinedOn);
    });
}

bool MemberIdentification::statesNothingNew(const MemberImportRow& row, const Member& member) const {
    if (!(row.appliedTo(member) == member)) return false;
    const ProtectedIdentity stored = context.identityOf(member.id);
    if (!(row.appliedTo(stored) == stored)) return false;
    const Membership* membership = membershipOfRow(row, context.office.membershipsOf(member.id));
    return membership && (!row.stay.until || row.stay.until == membership->interval.until);
}

bool MemberIdentification::isSamePersonByDates(const MemberImportRow& row, const Member& member) const {
    return !row.birthDate.isEmpty() && row.birthDate == member.birthDate && row.joinedOn &&
           row.joinedOn == member.joinedOn;
}

} // namespace zhibu
