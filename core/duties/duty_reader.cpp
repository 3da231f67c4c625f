#include "core/duties/duty_reader.h"

#include "core/duties/json_fields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

struct DutyReaderText {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

using Need = JsonFields::Need;
using DutyReaderCountedFrom = CadenceCheck::CountedFrom;
using DutyReaderCondition = CadenceCheck::Condition;

const QMap<QString, Strictness>& strictnesses() {
    static const QMap<QString, Strictness> words{{u"must"_s, Strictness::must},
                                                 {u"generally"_s, Strictness::generally},
                                                 {u"in_principle"_s, Strictness::in_principle},
                                                 {u"encouraged"_s, Strictness::encouraged}};
    return words;
}

const QMap<QString, PeriodKind>& periods() {
    static const QMap<QString, PeriodKind> words{{u"month"_s, PeriodKind::month},
                                                 {u"quarter"_s, PeriodKind::quarter},
                                                 {u"half"_s, PeriodKind::half},
                                                 {u"year"_s, PeriodKind::year}};
    return words;
}

const QMap<QString, DutyReaderCountedFrom>& countedFrom() {
    static const QMap<QString, DutyReaderCountedFrom> words{
        {u"organization"_s, DutyReaderCountedFrom::organization},
        {u"branch_or_all_groups"_s, DutyReaderCountedFrom::branch_or_all_groups},
        {u"each_group"_s, DutyReaderCountedFrom::each_group}};
    return words;
}

const QMap<QString, DutyReaderCondition>& conditions() {
    static const QMap<QString, DutyReaderCondition> words{
        {u"has_committee"_s, DutyReaderCondition::has_committee},
        {u"is_head"_s, DutyReaderCondition::is_head}};
    return words;
}

Scope readScope(JsonFields fields) {
    Scope scope;
    scope.kinds = fields.identifiers<OrganizationKinds, OrganizationKind>(u"kinds"_s, Need::required);
    scope.headOnly = fields.flag(u"head"_s, false);
    scope.underLeadingGroup = fields.flag(u"under_leading_group"_s, false);
    if (scope.kinds.contains(OrganizationKind::group)) {
        fields.complain(u"kinds"_s, u"duty.contradiction"_s,
                        DutyReaderText::tr("groups are asked through their branch, with “by”."));
    }
    if (scope.underLeadingGroup && !scope.headOnly) {
        fields.complain(u"under_leading_group"_s, u"duty.contradiction"_s,
                        DutyReaderText::tr("only a head organisation can be asked so; set head as well."));
    }
    fields.refuseUnknown();
    return scope;
}

void checkCadence(JsonFields& fields, const CadenceCheck& check, const Scope& scope) {
    const auto contradiction = [&](const QString& field, const QString& sentence) {
        fields.complain(field, u"duty.contradiction"_s, sentence);
    };
    if (check.byYear && check.period != PeriodKind::year)
        contradiction(u"by_year"_s,
                      DutyReaderText::tr("only a yearly duty can be counted by the year it is for."));
    if (fields.has(u"due"_s) && !check.byYear)
        contradiction(u"due"_s,
                      DutyReaderText::tr("only a duty counted by the year it is for has a later due date."));
    if (fields.has(u"facets_of"_s) && check.facets.empty())
        contradiction(u"facets_of"_s, DutyReaderText::tr("it says nothing without facets."));
    const bool onlyBranches = scope.kinds == OrganizationKinds{OrganizationKind::branch};
    if (check.by != DutyReaderCountedFrom::organization && !onlyBranches)
        contradiction(u"by"_s, DutyReaderText::tr("only branches have groups."));
    if (check.by != DutyReaderCountedFrom::organization && !check.facets.empty())
        contradiction(u"facets"_s, DutyReaderText::tr("groups cannot be counted by facet."));
}

CadenceCheck readCadence(JsonFields& fields, const Scope& scope) {
    CadenceCheck check;
    check.kinds = fields.identifiers<ActivityKinds, ActivityKind>(u"kinds"_s, Need::required);
    check.period = fields.choice(u"period"_s, periods(), Need::required);
    check.required = fields.number(u"required"_s, 1, 1);
    check.by = fields.choice(u"by"_s, countedFrom(), Need::optional);
    check.condition = fields.choice(u"condition"_s, conditions(), Need::optional);
    check.byYear = fields.flag(u"by_year"_s, false);
    check.due = fields.monthDay(u"due"_s, check.due);
    check.facets = fields.identifiers<Facets, Facet>(u"facets"_s, Need::optional);
    check.facetsOf = fields.identifiers<OrganizationKinds, OrganizationKind>(u"facets_of"_s, Need::optional);
    check.warningDays = fields.number(u"warning_days"_s, usualWarningDays(check.period), 0);
    checkCadence(fields, check, scope);
    return check;
}

HoursCheck readHours(JsonFields& fields) {
    HoursCheck check;
    check.member = CreditHours::ofHours(fields.number(u"required"_s, 24, 1));
    check.committee = CreditHours::ofHours(fields.number(u"required_committee"_s, 40, 1));
    check.warningDays = fields.number(u"warning_days"_s, check.warningDays, 0);
    return check;
}

LectureCheck readLectures(JsonFields& fields) {
    LectureCheck check;
    check.required = fields.number(u"required"_s, check.required, 1);
    check.warningDays = fields.number(u"warning_days"_s, check.warningDays, 0);
    return check;
}

VacancyCheck readVacancies(JsonFields& fields) {
    VacancyCheck check;
    check.months = fields.number(u"months"_s, check.months, 1);
    check.warningDays = fields.number(u"warning_days"_s, check.warningDays, 0);
    return check;
}

StructureKindCheck readStructureKind(JsonFields& fields) {
    StructureKindCheck check;
    check.organCommitteeFrom = fields.number(u"organ_committee_from"_s, check.organCommitteeFrom, 1);
    check.generalBranchFrom = fields.number(u"general_branch_from"_s, check.generalBranchFrom, 1);
    check.branchFrom = fields.number(u"branch_from"_s, check.branchFrom, 1);
    return check;
}

StructurePostsCheck readStructurePosts(JsonFields& fields) {
    StructurePostsCheck check;
    check.fullMembersFrom = fields.number(u"full_members_from"_s, check.fullMembersFrom, 1);
    check.posts = fields.texts(u"posts"_s, Need::required);
    check.headPosts = fields.texts(u"head_posts"_s, Need::required);
    return check;
}

DocumentCheck readDocument(JsonFields& fields) {
    DocumentCheck check;
    check.levels = fields.texts(u"levels"_s, Need::required);
    check.due = fields.monthDay(u"due"_s, check.due);
    check.warningDays = fields.number(u"warning_days"_s, check.warningDays, 0);
    return check;
}

RegisterCheck readRegister(JsonFields& fields) {
    RegisterCheck check;
    check.registerId = fields.text(u"register"_s, Need::optional);
    check.kinds = fields.identifiers<ActivityKinds, ActivityKind>(u"kinds"_s, Need::optional);
    if (check.registerId.isEmpty() && check.kinds.empty())
        fields.complain(u"register"_s, u"duty.missing"_s,
                        DutyReaderText::tr("a register or kinds of activity must be named."));
    return check;
}

std::optional<Check> readCheck(JsonFields& fields, const Scope& scope) {
    const QString name = fields.text(u"check"_s, Need::required);
    if (name == "cadence"_L1) return readCadence(fields, scope);
    if (name == "hours"_L1) return readHours(fields);
    if (name == "lecture_by_cadre"_L1) return readLectures(fields);
    if (name == "talk_coverage"_L1) return TalkCheck{fields.number(u"warning_days"_s, 60, 0)};
    if (name == "term"_L1) return TermCheck{fields.number(u"warning_months"_s, 6, 0)};
    if (name == "vacancy"_L1) return readVacancies(fields);
    if (name == "structure_kind"_L1) return readStructureKind(fields);
    if (name == "structure_posts"_L1) return readStructurePosts(fields);
    if (name == "structure_head"_L1) return StructureHeadCheck{};
    if (name == "document"_L1) return readDocument(fields);
    if (name == "register"_L1) return readRegister(fields);
    if (!name.isEmpty())
        fields.complain(u"check"_s, u"duty.unknown_value"_s,
                        DutyReaderText::tr("“%1” is not a known check.").arg(name));
    return std::nullopt;
}

void readWords(JsonFields& fields, Duty& duty) {
    static const QRegularExpression idShape(u"^[a-z0-9_]+(\\.[a-z0-9_]+)*$"_s);
    duty.id = fields.text(u"id"_s, Need::required);
    if (!duty.id.isEmpty() && !idShape.match(duty.id).hasMatch()) {
        fields.complain(u"id"_s, u"duty.id"_s,
                        DutyReaderText::tr("an id is made of small letters, digits, underscores and dots."));
    }
    duty.title = fields.text(u"title"_s, Need::required);
    duty.titleEnglish = fields.text(u"title_en"_s, Need::required);
    duty.source = fields.text(u"source"_s, Need::required);
    duty.clause = fields.text(u"clause"_s, Need::optional);
    duty.alsoIn = fields.texts(u"also_in"_s, Need::optional);
    duty.quote = fields.text(u"quote"_s, Need::optional);
    duty.summary = fields.text(u"summary"_s, Need::optional);
    if (duty.quote.isEmpty() && duty.summary.isEmpty())
        fields.complain(u"summary"_s, u"duty.missing"_s,
                        DutyReaderText::tr("where there is no quote, a summary is needed."));
    duty.strictness = fields.choice(u"strictness"_s, strictnesses(), Need::required);
    duty.enabled = fields.flag(u"enabled"_s, true);
}

QString dutyName(const QJsonObject& object, int place) {
    const QString id = object.value("id"_L1).toString();
    return id.isEmpty() ? u"#%1"_s.arg(place) : id;
}

template<class Set> QJsonArray identifiersOf(const Set& set) {
    QJsonArray list;
    for (const auto value : set.values())
        list.append(zhibu::identifier(value));
    return list;
}

QJsonObject writeScope(const Scope& scope) {
    QJsonObject object{{u"kinds"_s, identifiersOf(scope.kinds)}};
    if (scope.headOnly) object.insert(u"head"_s, true);
    if (scope.underLeadingGroup) object.insert(u"under_leading_group"_s, true);
    return object;
}

void writeCheck(QJsonObject& object, const CadenceCheck& check) {
    object.insert(u"check"_s, u"cadence"_s);
    object.insert(u"kinds"_s, identifiersOf(check.kinds));
    object.insert(u"period"_s, periods().key(check.period));
    object.insert(u"required"_s, check.required);
    object.insert(u"by"_s, countedFrom().key(check.by));
    object.insert(u"warning_days"_s, check.warningDays);
    if (check.condition != DutyReaderCondition::none)
        object.insert(u"condition"_s, conditions().key(check.condition));
    if (!check.facets.empty()) object.insert(u"facets"_s, identifiersOf(check.facets));
    if (!check.facetsOf.empty()) object.insert(u"facets_of"_s, identifiersOf(check.facetsOf));
    if (!check.byYear) return;
    object.insert(u"by_year"_s, true);
    object.insert(u"due"_s, check.due.inYear(2019).toIso().mid(5)); // any year: the day exists in all
}

} // namespace

Result<Duty> readDuty(const QJsonValue& value, const QString& fileName, int place) {
    Problems problems;
    const QJsonObject object = value.toObject();
    JsonFields fields(object, fileName, dutyName(object, place), problems);
    Duty duty;
    readWords(fields, duty);
    JsonFields scope = fields.object(u"scope"_s);
    if (fields.has(u"scope"_s)) duty.scope = readScope(std::move(scope));
    if (std::optional<Check> check = readCheck(fields, duty.scope)) {
        duty.check = std::move(*check);
        fields.refuseUnknown(); // which fields are known depends on the check
    }
    if (!problems.empty()) return problems;
    return duty;
}

std::optional<QJsonObject> writeCadenceDuty(const Duty& duty) {
    const auto* cadence = std::get_if<CadenceCheck>(&duty.check);
    if (!cadence) return std::nullopt;
    QJsonObject object{{u"id"_s, duty.id},
                       {u"title"_s, duty.title},
                       {u"title_en"_s, duty.titleEnglish},
                       {u"source"_s, duty.source},
                       {u"strictness"_s, identifier(duty.strictness)},
                       {u"enabled"_s, duty.enabled},
                       {u"scope"_s, writeScope(duty.scope)}};
    if (!duty.clause.isEmpty()) object.insert(u"clause"_s, duty.clause);
    if (!duty.quote.isEmpty()) object.insert(u"quote"_s, duty.quote);
    if (!duty.summary.isEmpty()) object.insert(u"summary"_s, duty.summary);
    if (!duty.alsoIn.isEmpty()) object.insert(u"also_in"_s, QJsonArray::fromStringList(duty.alsoIn));
    writeCheck(object, *cadence);
    return object;
}

} // namespace zhibu::duties
