#include "core/usecases/roster_report.h"

#include "core/exchange/import/fields.h"
#include "core/storage/member_repository.h"
#include "core/storage/pinyin.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RosterReportText {
    Q_DECLARE_TR_FUNCTIONS(RosterReport)
};

using Field = MemberField;

std::vector<Field> fieldsOf(bool withNumbers) {
    std::vector<Field> fields{Field::number,       Field::name,      Field::sex,      Field::ethnicGroup,
                              Field::birthDate,    Field::education, Field::joinedOn, Field::fullMemberOn,
                              Field::status,       Field::branch,    Field::group,    Field::workPosition,
                              Field::leadingCadre, Field::from,      Field::remarks};
    if (withNumbers) {
        fields.insert(fields.begin() + 5, Field::identityNumber);
        fields.insert(fields.end() - 2, Field::phone);
    }
    return fields;
}

ReportColumn columnOf(Field field) {
    ReportColumn column{.title = fieldName(field)};
    switch (field) {
    case Field::joinedOn:
    case Field::fullMemberOn:
    case Field::from: column.kind = ColumnKind::date; break;
    case Field::branch:
    case Field::workPosition:
        column.width = 2;
        column.wrap = true;
        break;
    case Field::sex:
    case Field::leadingCadre: column.width = 0.6; break;
    default: break;
    }
    return column;
}

ReportCell dayCell(const std::optional<Date>& day) {
    return day ? ReportCell(*day) : ReportCell();
}

ReportCell cellOf(Field field, const Office& office, const Member& member, Date day,
                  const ProtectedIdentity& identity) {
    const Membership* stay = office.membershipOn(member.id, day);
    switch (field) {
    case Field::number: return member.number;
    case Field::name: return member.name;
    case Field::sex: return member.sex ? chineseTerm(*member.sex) : QString();
    case Field::ethnicGroup: return member.ethnicGroup;
    case Field::birthDate: return member.birthDate;
    case Field::education: return member.education;
    case Field::identityNumber: return identity.identityNumber;
    case Field::phone: return identity.phone;
    case Field::joinedOn: return dayCell(member.joinedOn);
    case Field::fullMemberOn: return dayCell(member.fullMemberOn);
    case Field::status: {
        const auto status = member.statusOn(day);
        return status ? chineseTerm(*status) : QString();
    }
    case Field::branch: return stay ? office.nameOf(stay->branch) : QString();
    case Field::group: return stay && stay->group ? office.nameOf(*stay->group) : QString();
    case Field::workPosition: return member.workPosition;
    case Field::leadingCadre: return member.leadingCadre ? u"是"_s : u"否"_s;
    case Field::from: return stay ? dayCell(stay->interval.from) : ReportCell();
    case Field::remarks: return member.remarks;
    default: return {};
    }
}

} // namespace

Result<Report> rosterReport(Ledger& ledger, const Actor& actor, const RosterRequest& request) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    if (request.withNumbers) {
        if (const auto refusal = refused(ledger, actor, Right::readProtected)) return *refusal;
        const Problems problems = ledger.book().record(
            actor, {u"roster.reveal"_s,
                    RosterReportText::tr("Roster of %1 with numbers").arg(office.nameOf(request.root))});
        if (!problems.empty()) return problems;
    }
    std::vector<const Member*> members = office.membersOf(request.root, request.day);
    if (!request.only.empty())
        std::erase_if(members, [&](const Member* member) {
            return std::ranges::find(request.only, member->id) == request.only.end();
        });
    const auto key = [&](const Member* member) {
        return request.order == NameOrder::strokes ? strokeSortKey(member->name)
                                                   : pinyinSortKey(member->name);
    };
    std::ranges::stable_sort(members, {}, key);
    const std::vector<Field> fields = fieldsOf(request.withNumbers);
    ReportTable table;
    table.emptyText = RosterReportText::tr("Nobody belongs to it on that day.");
    for (const Field field : fields)
        table.columns.push_back(columnOf(field));
    for (const Member* member : members) {
        const ProtectedIdentity identity =
            request.withNumbers ? member_repository::protectedIdentity(ledger.book().connection(),
                                                                       ledger.book().sealer(), member->id)
                                : ProtectedIdentity();
        ReportRow& row = table.rows.emplace_back();
        for (const Field field : fields)
            row.push_back(cellOf(field, office, *member, request.day, identity));
    }
    Report report{.title = RosterReportText::tr("Roster of members"),
                  .subtitle = RosterReportText::tr("%1 · on %2 · %3 persons")
                                  .arg(office.nameOf(request.root), request.day.toIso())
                                  .arg(members.size()),
                  .printedOn = ledger.clock().today()};
    report.tables.push_back(std::move(table));
    report.signatures = {RosterReportText::tr("Prepared by"), RosterReportText::tr("Reviewed by")};
    return report;
}

} // namespace zhibu
