#include "core/domain/terms.h"

#include <QCoreApplication>

namespace zhibu {

namespace {

template<class Enum> struct Synonym {
    const char16_t* written;
    Enum value;
};

template<class Enum> std::span<const Synonym<Enum>> synonyms() {
    return {};
}

} // namespace

#define ZHIBU_VOCABULARY(Enum, ...)                                                                          \
    template<> std::span<const VocabularyRow<Enum>> vocabulary<Enum>() {                                     \
        static const VocabularyRow<Enum> rows[] = {__VA_ARGS__};                                             \
        return rows;                                                                                         \
    }

ZHIBU_VOCABULARY(OrganizationKind,
                 {OrganizationKind::work_committee, "work_committee", u"机关工委",
                  QT_TRANSLATE_NOOP("Terms", "Work committee")},
                 {OrganizationKind::leading_group, "leading_group", u"党组",
                  QT_TRANSLATE_NOOP("Terms", "Leading group")},
                 {OrganizationKind::organ_committee, "organ_committee", u"机关党委",
                  QT_TRANSLATE_NOOP("Terms", "Organ committee")},
                 {OrganizationKind::general_branch, "general_branch", u"党总支",
                  QT_TRANSLATE_NOOP("Terms", "General branch")},
                 {OrganizationKind::branch, "branch", u"党支部", QT_TRANSLATE_NOOP("Terms", "Branch")},
                 {OrganizationKind::group, "group", u"党小组", QT_TRANSLATE_NOOP("Terms", "Party group")})

ZHIBU_VOCABULARY(BranchType, {BranchType::regular, "regular", u"普通", QT_TRANSLATE_NOOP("Terms", "Regular")},
                 {BranchType::joint, "joint", u"联合", QT_TRANSLATE_NOOP("Terms", "Joint")},
                 {BranchType::temporary, "temporary", u"临时", QT_TRANSLATE_NOOP("Terms", "Temporary")})

ZHIBU_VOCABULARY(Origin, {Origin::kept, "kept", u"本账", QT_TRANSLATE_NOOP("Terms", "Kept here")},
                 {Origin::received, "received", u"上报收到", QT_TRANSLATE_NOOP("Terms", "Received")},
                 {Origin::reference, "reference", u"上级", QT_TRANSLATE_NOOP("Terms", "Reference")})

ZHIBU_VOCABULARY(
    ActivityKind,
    {ActivityKind::general_meeting, "general_meeting", u"支部党员大会",
     QT_TRANSLATE_NOOP("Terms", "General meeting")},
    {ActivityKind::committee_meeting, "committee_meeting", u"支部委员会会议",
     QT_TRANSLATE_NOOP("Terms", "Committee meeting")},
    {ActivityKind::group_meeting, "group_meeting", u"党小组会", QT_TRANSLATE_NOOP("Terms", "Group meeting")},
    {ActivityKind::lecture, "lecture", u"党课", QT_TRANSLATE_NOOP("Terms", "Party lecture")},
    {ActivityKind::theme_day, "theme_day", u"主题党日", QT_TRANSLATE_NOOP("Terms", "Theme day")},
    {ActivityKind::study, "study", u"集中学习", QT_TRANSLATE_NOOP("Terms", "Study session")},
    {ActivityKind::life_meeting, "life_meeting", u"组织生活会",
     QT_TRANSLATE_NOOP("Terms", "Organisation life meeting")},
    {ActivityKind::appraisal, "appraisal", u"民主评议党员",
     QT_TRANSLATE_NOOP("Terms", "Appraisal of members")},
    {ActivityKind::talk, "talk", u"谈心谈话", QT_TRANSLATE_NOOP("Terms", "Talk")},
    {ActivityKind::work_meeting, "work_meeting", u"党建工作专题会议",
     QT_TRANSLATE_NOOP("Terms", "Party-work meeting")},
    {ActivityKind::ideology_session, "ideology_session", u"意识形态专题研究",
     QT_TRANSLATE_NOOP("Terms", "Ideology session")},
    {ActivityKind::report_hearing, "report_hearing", u"听取机关党建工作汇报",
     QT_TRANSLATE_NOOP("Terms", "Report hearing")},
    {ActivityKind::centre_group_study, "centre_group_study", u"理论学习中心组学习",
     QT_TRANSLATE_NOOP("Terms", "Centre group study")},
    {ActivityKind::duty_report, "duty_report", u"述职评议", QT_TRANSLATE_NOOP("Terms", "Duty report")},
    {ActivityKind::annual_notice, "annual_notice", u"通报党建工作情况并接受评议",
     QT_TRANSLATE_NOOP("Terms", "Annual notice and appraisal")},
    {ActivityKind::member_assembly, "member_assembly", u"机关党员干部大会",
     QT_TRANSLATE_NOOP("Terms", "Assembly of members and cadres")},
    {ActivityKind::assessment, "assessment", u"党建工作考核",
     QT_TRANSLATE_NOOP("Terms", "Party-work assessment")},
    {ActivityKind::commendation, "commendation", u"评选表彰", QT_TRANSLATE_NOOP("Terms", "Commendation")},
    {ActivityKind::inspection, "inspection", u"督查检查", QT_TRANSLATE_NOOP("Terms", "Inspection")},
    {ActivityKind::warning_education, "warning_education", u"警示教育",
     QT_TRANSLATE_NOOP("Terms", "Warning education")},
    {ActivityKind::training, "training", u"集中教育培训", QT_TRANSLATE_NOOP("Terms", "Training")},
    {ActivityKind::practice_base, "practice_base", u"教育实践基地活动",
     QT_TRANSLATE_NOOP("Terms", "Practice base activity")},
    {ActivityKind::volunteering, "volunteering", u"志愿服务", QT_TRANSLATE_NOOP("Terms", "Volunteering")},
    {ActivityKind::election_meeting, "election_meeting", u"换届选举大会",
     QT_TRANSLATE_NOOP("Terms", "Election meeting")},
    {ActivityKind::other, "other", u"其他", QT_TRANSLATE_NOOP("Terms", "Other")})

ZHIBU_VOCABULARY(Facet,
                 {Facet::work_committee, "work_committee", u"机关工委",
                  QT_TRANSLATE_NOOP("Terms", "Work committee")},
                 {Facet::leading_group, "leading_group", u"党组",
                  QT_TRANSLATE_NOOP("Terms", "Leading group")},
                 {Facet::head_organization, "head_organization", u"机关党组织",
                  QT_TRANSLATE_NOOP("Terms", "Head Party organisation")},
                 {Facet::discipline_committee, "discipline_committee", u"机关纪委",
                  QT_TRANSLATE_NOOP("Terms", "Discipline committee")})

ZHIBU_VOCABULARY(AttendanceState,
                 {AttendanceState::present, "present", u"到会", QT_TRANSLATE_NOOP("Terms", "Present")},
                 {AttendanceState::online, "online", u"线上", QT_TRANSLATE_NOOP("Terms", "Online")},
                 {AttendanceState::late, "late", u"迟到", QT_TRANSLATE_NOOP("Terms", "Late")},
                 {AttendanceState::on_leave, "on_leave", u"请假", QT_TRANSLATE_NOOP("Terms", "On leave")},
                 {AttendanceState::absent, "absent", u"缺席", QT_TRANSLATE_NOOP("Terms", "Absent")})

ZHIBU_VOCABULARY(AttendanceRole,
                 {AttendanceRole::expected, "expected", u"应到", QT_TRANSLATE_NOOP("Terms", "Expected")},
                 {AttendanceRole::observer, "observer", u"列席", QT_TRANSLATE_NOOP("Terms", "Observer")},
                 {AttendanceRole::talker, "talker", u"谈话人", QT_TRANSLATE_NOOP("Terms", "Talks")},
                 {AttendanceRole::talkee, "talkee", u"谈话对象", QT_TRANSLATE_NOOP("Terms", "Talked with")})

ZHIBU_VOCABULARY(
    TrainingForm, {TrainingForm::course, "course", u"集中培训", QT_TRANSLATE_NOOP("Terms", "Course")},
    {TrainingForm::online_study, "online_study", u"网络学习", QT_TRANSLATE_NOOP("Terms", "Online study")},
    {TrainingForm::seconded, "seconded", u"上级调训", QT_TRANSLATE_NOOP("Terms", "Called up from above")},
    {TrainingForm::practice, "practice", u"实践活动", QT_TRANSLATE_NOOP("Terms", "Practice")},
    {TrainingForm::other, "other", u"其他", QT_TRANSLATE_NOOP("Terms", "Other")})

ZHIBU_VOCABULARY(MemberStatus,
                 {MemberStatus::probationary, "probationary", u"预备党员",
                  QT_TRANSLATE_NOOP("Terms", "Probationary member")},
                 {MemberStatus::full, "full", u"正式党员", QT_TRANSLATE_NOOP("Terms", "Full member")})

ZHIBU_VOCABULARY(Sex, {Sex::male, "male", u"男", QT_TRANSLATE_NOOP("Terms", "Male")},
                 {Sex::female, "female", u"女", QT_TRANSLATE_NOOP("Terms", "Female")})

ZHIBU_VOCABULARY(PositionOrigin,
                 {PositionOrigin::elected, "elected", u"选举", QT_TRANSLATE_NOOP("Terms", "Elected")},
                 {PositionOrigin::by_elected, "by_elected", u"增补",
                  QT_TRANSLATE_NOOP("Terms", "By-elected")},
                 {PositionOrigin::appointed, "appointed", u"任命", QT_TRANSLATE_NOOP("Terms", "Appointed")})

ZHIBU_VOCABULARY(ApprovalOutcome,
                 {ApprovalOutcome::open, "open", u"待批复", QT_TRANSLATE_NOOP("Terms", "Awaiting reply")},
                 {ApprovalOutcome::approved, "approved", u"同意", QT_TRANSLATE_NOOP("Terms", "Approved")},
                 {ApprovalOutcome::refused, "refused", u"不同意", QT_TRANSLATE_NOOP("Terms", "Refused")})

namespace {

template<> std::span<const Synonym<OrganizationKind>> synonyms<OrganizationKind>() {
    static const Synonym<OrganizationKind> rows[] = {{u"党组（党委）", OrganizationKind::leading_group},
                                                     {u"党组(党委)", OrganizationKind::leading_group},
                                                     {u"党委", OrganizationKind::leading_group},
                                                     {u"总支", OrganizationKind::general_branch},
                                                     {u"支部", OrganizationKind::branch},
                                                     {u"小组", OrganizationKind::group}};
    return rows;
}

template<> std::span<const Synonym<BranchType>> synonyms<BranchType>() {
    static const Synonym<BranchType> rows[] = {
        {u"普通党支部", BranchType::regular},   {u"普通支部", BranchType::regular},
        {u"联合党支部", BranchType::joint},     {u"联合支部", BranchType::joint},
        {u"临时党支部", BranchType::temporary}, {u"临时支部", BranchType::temporary}};
    return rows;
}

template<> std::span<const Synonym<ActivityKind>> synonyms<ActivityKind>() {
    static const Synonym<ActivityKind> rows[] = {{u"党员大会", ActivityKind::general_meeting},
                                                 {u"支委会", ActivityKind::committee_meeting},
                                                 {u"支部委员会", ActivityKind::committee_meeting},
                                                 {u"民主评议", ActivityKind::appraisal},
                                                 {u"谈话", ActivityKind::talk},
                                                 {u"换届选举", ActivityKind::election_meeting}};
    return rows;
}

template<> std::span<const Synonym<Facet>> synonyms<Facet>() {
    static const Synonym<Facet> rows[] = {
        {u"党组（党委）", Facet::leading_group}, {u"党组(党委)", Facet::leading_group},
        {u"党委", Facet::leading_group},         {u"机关党委", Facet::head_organization},
        {u"党总支", Facet::head_organization},   {u"党支部", Facet::head_organization}};
    return rows;
}

template<> std::span<const Synonym<MemberStatus>> synonyms<MemberStatus>() {
    static const Synonym<MemberStatus> rows[] = {{u"预备", MemberStatus::probationary},
                                                 {u"正式", MemberStatus::full}};
    return rows;
}

template<> std::span<const Synonym<PositionOrigin>> synonyms<PositionOrigin>() {
    static const Synonym<PositionOrigin> rows[] = {{u"当选", PositionOrigin::elected},
                                                   {u"补选", PositionOrigin::by_elected},
                                                   {u"委任", PositionOrigin::appointed}};
    return rows;
}

template<class Enum> const VocabularyRow<Enum>& row(Enum value) {
    return vocabulary<Enum>()[static_cast<size_t>(value)];
}

} // namespace

template<class Enum> QString identifier(Enum value) {
    return QString::fromLatin1(row(value).identifier);
}

template<class Enum> QString chineseTerm(Enum value) {
    return QString::fromUtf16(row(value).chinese);
}

template<class Enum> QString displayName(Enum value) {
    return QCoreApplication::translate("Terms", row(value).english);
}

template<class Enum> std::optional<Enum> fromIdentifier(QStringView text) {
    for (const auto& term : vocabulary<Enum>()) {
        if (text == QLatin1StringView(term.identifier)) return term.value;
    }
    return std::nullopt;
}

template<class Enum> std::optional<Enum> fromChinese(QStringView text) {
    for (const auto& term : vocabulary<Enum>()) {
        if (text == QStringView(term.chinese)) return term.value;
    }
    for (const auto& synonym : synonyms<Enum>()) {
        if (text == QStringView(synonym.written)) return synonym.value;
    }
    return std::nullopt;
}

#define ZHIBU_INSTANTIATE(Enum)                                                                              \
    template QString identifier<Enum>(Enum);                                                                 \
    template QString chineseTerm<Enum>(Enum);                                                                \
    template QString displayName<Enum>(Enum);                                                                \
    template std::optional<Enum> fromIdentifier<Enum>(QStringView);                                          \
    template std::optional<Enum> fromChinese<Enum>(QStringView);

ZHIBU_INSTANTIATE(OrganizationKind)
ZHIBU_INSTANTIATE(BranchType)
ZHIBU_INSTANTIATE(Origin)
ZHIBU_INSTANTIATE(ActivityKind)
ZHIBU_INSTANTIATE(Facet)
ZHIBU_INSTANTIATE(AttendanceState)
ZHIBU_INSTANTIATE(AttendanceRole)
ZHIBU_INSTANTIATE(TrainingForm)
ZHIBU_INSTANTIATE(MemberStatus)
ZHIBU_INSTANTIATE(Sex)
ZHIBU_INSTANTIATE(PositionOrigin)
ZHIBU_INSTANTIATE(ApprovalOutcome)

QStringList usualPositions(OrganizationKind kind) {
    const auto names = [](const char16_t* text) { return QString::fromUtf16(text).split(u' '); };
    switch (kind) {
    case OrganizationKind::group: return {};
    case OrganizationKind::leading_group:
    case OrganizationKind::work_committee: return names(u"党组书记 党组副书记 党组成员");
    case OrganizationKind::organ_committee:
        return names(u"书记 副书记 组织委员 宣传委员 纪检委员 青年委员 群工委员 统战委员 保密委员 委员 "
                     "纪委书记 纪委委员");
    default: break;
    }
    return names(u"书记 副书记 组织委员 宣传委员 纪检委员 青年委员 群工委员 统战委员 保密委员 委员");
}

QString kindNames(const ActivityKinds& kinds) {
    QStringList names;
    for (const ActivityKind kind : kinds.values())
        names += displayName(kind);
    return names.join(QCoreApplication::translate("Terms", ", ", "between the kinds of an activity"));
}

} // namespace zhibu
