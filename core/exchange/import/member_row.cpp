#include "core/exchange/import/member_row.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MemberRowText {
    Q_DECLARE_TR_FUNCTIONS(ImportMembers)
};

constexpr MemberField personalFields[] = {MemberField::sex,          MemberField::ethnicGroup,
                                          MemberField::birthDate,    MemberField::identityNumber,
                                          MemberField::education,    MemberField::joinedOn,
                                          MemberField::fullMemberOn, MemberField::status,
                                          MemberField::workPosition, MemberField::leadingCadre,
                                          MemberField::phone,        MemberField::remarks};

QString iso(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

template<class Value> void overlay(Value& target, const Value& stated) {
    if (!(stated == Value())) target = stated;
}

// A spreadsheet keeps 15 digits of a number: what it has rounded away, nobody can bring back.
QString readIdentityNumber(const RowReader& reader) {
    const QString& field = fieldName(MemberField::identityNumber);
    const QString number = values::plainForm(reader.text(MemberField::identityNumber)).toUpper();
    if (!reader.cell(MemberField::identityNumber).mayHaveLostDigits()) return number;
    reader.planned().reject(
        {field, u"identity.ruined"_s,
         MemberRowText::tr("%1: the spreadsheet has rounded the number away (%2). Format the column as text "
                           "and type it again.")
             .arg(field, number)});
    return {};
}

void checkIdentityNumber(MemberImportRow& row, PlannedRow& planned) {
    const QString& field = fieldName(MemberField::identityNumber);
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
    const QString& field = fieldName(MemberField::branch);
    const auto found = writableOrganization(organizations, field, reader.text(MemberField::branch));
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
    row.birthDate = reader.dateOrMonth(MemberField::birthDate);
    row.joinedOn = reader.date(MemberField::joinedOn);
    row.fullMemberOn = reader.date(MemberField::fullMemberOn);
    row.stay = {reader.date(MemberField::from), reader.date(MemberField::until)};
    PlannedRow& planned = reader.planned();
    if (row.stay.from && row.stay.until && *row.stay.until <= *row.stay.from)
        planned.reject(
            reasons::endBeforeStart(fieldName(MemberField::until), iso(row.stay.from), iso(row.stay.until)));
    if (row.joinedOn && !row.birthDate.isEmpty() && iso(row.joinedOn) <= row.birthDate)
        planned.reject(
            reasons::endBeforeStart(fieldName(MemberField::joinedOn), row.birthDate, iso(row.joinedOn)));
}

} // namespace

MemberImportRow readMemberRow(const RowReader& reader, const OrganizationLookup& organizations,
                              const Office& office) {
    MemberImportRow row;
    row.number = values::plainForm(reader.text(MemberField::number));
    row.name = values::personName(reader.requiredText(MemberField::name));
    row.sex = reader.term<Sex>(MemberField::sex);
    row.ethnicGroup = reader.text(MemberField::ethnicGroup);
    row.education = reader.text(MemberField::education);
    row.status = reader.term<MemberStatus>(MemberField::status);
    row.workPosition = reader.text(MemberField::workPosition);
    row.leadingCadre = reader.yesNo(MemberField::leadingCadre);
    row.remarks = reader.text(MemberField::remarks);
    row.identity = {readIdentityNumber(reader), reader.text(MemberField::phone)};
    row.group = reader.text(MemberField::group);
    row.leftBy = reader.text(MemberField::leftBy);
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
    case MemberField::sex: return sex ? chineseTerm(*sex) : QString();
    case MemberField::ethnicGroup: return ethnicGroup;
    case MemberField::birthDate: return birthDate;
    case MemberField::identityNumber: return identity.identityNumber;
    case MemberField::education: return education;
    case MemberField::joinedOn: return iso(joinedOn);
    case MemberField::fullMemberOn: return iso(fullMemberOn);
    case MemberField::status: return status ? chineseTerm(*status) : QString();
    case MemberField::workPosition: return workPosition;
    case MemberField::leadingCadre: return !leadingCadre ? QString() : *leadingCadre ? u"是"_s : u"否"_s;
    case MemberField::phone: return identity.phone;
    case MemberField::remarks: return remarks;
    default: return {};
    }
}

std::optional<MemberField> MemberImportRow::contradiction(const MemberImportRow& other) const {
    for (const MemberField field : personalFields) {
        const QString mine = stated(field);
        const QString theirs = mine.isEmpty() ? QString() : other.stated(field);
        if (!theirs.isEmpty() && mine != theirs) return field;
    }
    return std::nullopt;
}

} // namespace zhibu
