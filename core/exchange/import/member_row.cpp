#include "core/exchange/import/member_row.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using Field = MemberField;

struct MemberRowText {
    Q_DECLARE_TR_FUNCTIONS(ImportMembers)
};

constexpr Field personalFields[] = {
    Field::sex,          Field::ethnicGroup,  Field::birthDate,    Field::identityNumber,
    Field::education,    Field::joinedOn,     Field::fullMemberOn, Field::status,
    Field::workPosition, Field::leadingCadre, Field::phone,        Field::remarks};

QString iso(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

template<class Value> void overlay(Value& target, const Value& stated) {
    if (!(stated == Value())) target = stated;
}

// A spreadsheet keeps 15 digits of a number: what it has rounded away, nobody can bring back.
QString readIdentityNumber(const RowReader& reader) {
    const QString& field = fieldName(Field::identityNumber);
    const QString number = values::plainForm(reader.text(Field::identityNumber)).toUpper();
    if (!reader.cell(Field::identityNumber).mayHaveLostDigits()) return number;
    reader.planned().reject(
        {field, u"identity.ruined"_s,
         MemberRowText::tr("%1: the spreadsheet has rounded the number away (%2). Format the column as text "
                           "and type it again.")
             .arg(field, number)});
    return {};
}

void checkIdentityNumber(MemberImportRow& row, PlannedRow& planned) {
    const QString& field = fieldName(Field::identityNumber);
    const QString& number = row.identity.identityNumber;
    if (number.isEmpty()) return;
    const auto fault = values::faultOfIdentityNumber(number, row.birthDate);
    row.identityNumberHolds = !fault || *fault == values::IdentityNumberFault::birthDate;
    if (!fault) return;
    switch (*fault) {
    case values::IdentityNumberFault::length:
        planned.warnings.push_back(
            {field, u"identity.length"_s, MemberRowText::tr("%1 does not have 18 digits.").arg(field)});
        break;
    case values::IdentityNumberFault::checksum:
        planned.warnings.push_back(
            {field, u"identity.checksum"_s,
             MemberRowText::tr("%1: the last digit does not fit the others.").arg(field)});
        break;
    case values::IdentityNumberFault::birthDate:
        planned.warnings.push_back({field, u"identity.birth_date"_s,
                                    MemberRowText::tr("%1 holds another date of birth.").arg(field)});
        break;
    }
}

void readBranch(const RowReader& reader, const OrganizationLookup& organizations, const Office& office,
                MemberImportRow& row) {
    const QString& field = fieldName(Field::branch);
    const auto found = writableOrganization(organizations, field, reader.text(Field::branch));
    if (const auto* problem = std::get_if<Problem>(&found)) return reader.planned().reject(*problem);
    row.branch = std::get<const Organization*>(found);
    if (row.branch->kind == OrganizationKind::group) {
        row.groupNamed = row.branch;
        row.branch = office.branchOf(*row.groupNamed);
    } else if (row.branch->kind != OrganizationKind::branch) {
        reader.planned().reject(reasons::organizationNotABranch(field, row.branch->name));
    }
}

void readDates(const RowReader& reader, MemberImportRow& row) {
    row.birthDate = reader.dateOrMonth(Field::birthDate);
    row.joinedOn = reader.date(Field::joinedOn);
    row.fullMemberOn = reader.date(Field::fullMemberOn);
    row.stay = {reader.date(Field::from), reader.date(Field::until)};
    PlannedRow& planned = reader.planned();
    if (row.stay.from && row.stay.until && *row.stay.until <= *row.stay.from)
        planned.reject(
            reasons::endBeforeStart(fieldName(Field::until), iso(row.stay.from), iso(row.stay.until)));
    if (row.joinedOn && !row.birthDate.isEmpty() && iso(row.joinedOn) <= row.birthDate)
        planned.reject(reasons::endBeforeStart(fieldName(Field::joinedOn), row.birthDate, iso(row.joinedOn)));
}

} // namespace

MemberImportRow readMemberRow(const RowReader& reader, const OrganizationLookup& organizations,
                              const Office& office) {
    MemberImportRow row;
    row.number = values::plainForm(reader.text(Field::number));
    row.name = values::personName(reader.requiredText(Field::name));
    row.sex = reader.term<Sex>(Field::sex);
    row.ethnicGroup = reader.text(Field::ethnicGroup);
    row.education = reader.text(Field::education);
    row.status = reader.term<MemberStatus>(Field::status);
    row.workPosition = reader.text(Field::workPosition);
    row.leadingCadre = reader.yesNo(Field::leadingCadre);
    row.remarks = reader.text(Field::remarks);
    row.identity = {readIdentityNumber(reader), reader.text(Field::phone)};
    row.group = reader.text(Field::group);
    row.leftBy = reader.text(Field::leftBy);
    readDates(reader, row);
    readBranch(reader, organizations, office, row);
    checkIdentityNumber(row, reader.planned());
    reader.planned().subject = row.number.isEmpty() ? row.name : row.number + u' ' + row.name;
    return row;
}

Member MemberImportRow::appliedTo(Member member) const {
    overlay(member.name, name);
    overlay(member.sex, sex);
    overlay(member.ethnicGroup, ethnicGroup);
    overlay(member.birthDate, birthDate);
    overlay(member.education, education);
    overlay(member.joinedOn, joinedOn);
    overlay(member.fullMemberOn, fullMemberOn);
    overlay(member.statedStatus, status);
    overlay(member.workPosition, workPosition);
    if (leadingCadre) member.leadingCadre = *leadingCadre;
    overlay(member.remarks, remarks);
    return member;
}

ProtectedIdentity MemberImportRow::appliedTo(ProtectedIdentity stored) const {
    overlay(stored.identityNumber, identity.identityNumber);
    overlay(stored.phone, identity.phone);
    return stored;
}

QString MemberImportRow::stated(MemberField field) const {
    switch (field) {
    case Field::sex: return sex ? chineseTerm(*sex) : QString();
    case Field::ethnicGroup: return ethnicGroup;
    case Field::birthDate: return birthDate;
    case Field::identityNumber: return identity.identityNumber;
    case Field::education: return education;
    case Field::joinedOn: return iso(joinedOn);
    case Field::fullMemberOn: return iso(fullMemberOn);
    case Field::status: return status ? chineseTerm(*status) : QString();
    case Field::workPosition: return workPosition;
    case Field::leadingCadre: return !leadingCadre ? QString() : *leadingCadre ? u"是"_s : u"否"_s;
    case Field::phone: return identity.phone;
    case Field::remarks: return remarks;
    default: return {};
    }
}

std::optional<MemberField> MemberImportRow::contradiction(const MemberImportRow& other) const {
    for (const Field field : personalFields) {
        const QString mine = stated(field);
        const QString theirs = mine.isEmpty() ? QString() : other.stated(field);
        if (!theirs.isEmpty() && mine != theirs) return field;
    }
    return std::nullopt;
}

} // namespace zhibu
