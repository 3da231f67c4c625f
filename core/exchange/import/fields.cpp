#include "core/exchange/import/fields.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr bool required = true;

const std::vector<ImportField>& organizationFields() {
    static const std::vector<ImportField> fields{{u"组织名称"_s, {}, required},
                                                 {u"组织代码"_s, {u"代码"_s, u"编号"_s}, required},
                                                 {u"组织类别"_s, {}, required},
                                                 {u"上级组织代码"_s, {u"上级组织"_s}},
                                                 {u"简称"_s},
                                                 {u"成立日期"_s},
                                                 {u"撤销日期"_s},
                                                 {u"批准文号"_s},
                                                 {u"支部类型"_s}};
    return fields;
}

const std::vector<ImportField>& memberFields() {
    static const std::vector<ImportField> fields{
        {u"党员编号"_s, {u"编号"_s, u"工号"_s}},
        {u"姓名"_s, {}, required},
        {u"性别"_s},
        {u"民族"_s},
        {u"出生日期"_s, {u"出生年月"_s, u"出生年月日"_s}},
        {u"公民身份证号码"_s, {u"身份证"_s, u"身份证号"_s, u"身份证号码"_s, u"公民身份号码"_s}},
        {u"学历"_s, {u"文化程度"_s, u"最高学历"_s}},
        {u"入党日期"_s, {u"入党时间"_s, u"加入党组织日期"_s, u"加入党组织时间"_s}},
        {u"转正日期"_s, {u"转正时间"_s}},
        {u"人员类别"_s, {u"党员类别"_s}},
        {u"所在党支部"_s,
         {u"党支部"_s, u"党支部名称"_s, u"所在支部"_s, u"所在组织"_s, u"组织代码"_s},
         required},
        {u"党小组"_s},
        {u"行政职务"_s, {u"工作岗位"_s, u"职务"_s, u"岗位"_s}},
        {u"党员领导干部"_s, {u"是否党员领导干部"_s}},
        {u"手机号码"_s, {u"联系电话"_s, u"联系方式"_s, u"手机"_s, u"手机号"_s}},
        {u"进入支部日期"_s, {u"组织关系转入日期"_s}},
        {u"离开支部日期"_s, {u"组织关系转出日期"_s}},
        {u"离开方式"_s},
        {u"备注"_s}};
    return fields;
}

const std::vector<ImportField>& termFields() {
    static const std::vector<ImportField> fields{{u"组织代码"_s, {u"党组织"_s, u"所在党支部"_s}, required},
                                                 {u"届次"_s, {}, required},
                                                 {u"当选日期"_s, {u"选举日期"_s}},
                                                 {u"任期年限"_s, {u"任期"_s}},
                                                 {u"批复职数"_s},
                                                 {u"延期至"_s},
                                                 {u"延期批复文号"_s},
                                                 {u"结束日期"_s},
                                                 {u"职务"_s, {u"党内职务"_s}},
                                                 {u"姓名"_s},
                                                 {u"党员编号"_s},
                                                 {u"任职日期"_s},
                                                 {u"免职日期"_s},
                                                 {u"产生方式"_s},
                                                 {u"批准文号"_s}};
    return fields;
}

const std::vector<ImportField>& activityFields() {
    static const std::vector<ImportField> fields{{u"组织代码"_s, {u"党组织"_s, u"党支部"_s}, required},
                                                 {u"活动类型"_s, {}, required},
                                                 {u"日期"_s, {u"时间"_s, u"活动日期"_s}, required},
                                                 {u"开始时间"_s},
                                                 {u"结束时间"_s},
                                                 {u"地点"_s},
                                                 {u"主持人"_s},
                                                 {u"谈话人"_s},
                                                 {u"记录人"_s},
                                                 {u"讲课人"_s, {u"授课人"_s}},
                                                 {u"主题"_s, {u"活动主题"_s, u"会议主题"_s, u"议题"_s}},
                                                 {u"内容"_s, {u"会议内容"_s, u"主要内容"_s}},
                                                 {u"决议"_s},
                                                 {u"对象"_s},
                                                 {u"学时"_s},
                                                 {u"出席"_s, {u"出席人员"_s, u"实到人员"_s}},
                                                 {u"线上"_s},
                                                 {u"迟到"_s},
                                                 {u"请假"_s, {u"请假人员"_s}},
                                                 {u"缺席"_s, {u"缺席人员"_s}},
                                                 {u"补课"_s},
                                                 {u"列席"_s, {u"列席人员"_s}},
                                                 {u"谈话对象"_s},
                                                 {u"所属年度"_s},
                                                 {u"录入日期"_s},
                                                 {u"状态"_s},
                                                 {u"活动编号"_s}};
    return fields;
}

const std::vector<ImportField>& trainingFields() {
    static const std::vector<ImportField> fields{{u"姓名"_s},
                                                 {u"党员编号"_s},
                                                 {u"日期"_s, {u"培训日期"_s, u"起始日期"_s}, required},
                                                 {u"培训名称"_s, {u"班次名称"_s, u"活动名称"_s}, required},
                                                 {u"培训形式"_s},
                                                 {u"主办单位"_s},
                                                 {u"学时"_s, {u"学时数"_s}, required},
                                                 {u"证书编号"_s}};
    return fields;
}

const QString* kindNames() {
    static const QString names[] = {u"organizations"_s, u"members"_s, u"terms"_s, u"activities"_s,
                                    u"training"_s};
    return names;
}

} // namespace

std::optional<size_t> organizationFieldOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::members: return static_cast<size_t>(MemberField::branch);
    case ImportKind::terms: return static_cast<size_t>(TermField::organization);
    case ImportKind::activities: return static_cast<size_t>(ActivityField::organization);
    case ImportKind::organizations:
    case ImportKind::training: break;
    }
    return std::nullopt;
}

QString importKindName(ImportKind kind) {
    return kindNames()[static_cast<size_t>(kind)];
}

std::optional<ImportKind> importKindFromName(QStringView name) {
    for (size_t i = 0; i < 5; ++i) {
        if (name == kindNames()[i]) return static_cast<ImportKind>(i);
    }
    return std::nullopt;
}

const std::vector<ImportField>& importFields(ImportKind kind) {
    switch (kind) {
    case ImportKind::organizations: return organizationFields();
    case ImportKind::members: return memberFields();
    case ImportKind::terms: return termFields();
    case ImportKind::activities: return activityFields();
    case ImportKind::training: break;
    }
    return trainingFields();
}

} // namespace zhibu
