#include "core/usecases/import_template.h"

#include "core/exchange/import/left_out_rows.h"
#include "core/reports/writers/xlsx_form.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ImportTemplateText {
    Q_DECLARE_TR_FUNCTIONS(ImportTemplate)
};

struct TemplateColumn {
    size_t field;
    QString example;
    int width = 12;
};

template<class Field> TemplateColumn column(Field field, const QString& example, int width = 12) {
    return {static_cast<size_t>(field), example, width};
}

std::vector<TemplateColumn> organizationColumns() {
    using Field = OrganizationField;
    return {column(Field::name, u"示范局机关第一党支部"_s, 30),
            column(Field::code, u"01-01"_s),
            column(Field::kind, u"党支部"_s),
            column(Field::parent, u"01"_s, 14),
            column(Field::shortName, u"第一党支部"_s, 16),
            column(Field::establishedOn, u"2019-03-01"_s)};
}

std::vector<TemplateColumn> memberColumns() {
    using Field = MemberField;
    return {column(Field::name, u"王伟"_s, 16),           column(Field::sex, u"男"_s, 6),
            column(Field::ethnicGroup, u"汉族"_s, 8),     column(Field::birthDate, u"1985-03-07"_s),
            column(Field::identityNumber, QString(), 22), column(Field::education, u"大学"_s),
            column(Field::joinedOn, u"2010-07-01"_s),     column(Field::fullMemberOn, u"2011-07-01"_s),
            column(Field::status, u"正式党员"_s),         column(Field::branch, u"第一党支部"_s, 24),
            column(Field::group, u"第一党小组"_s),        column(Field::workPosition, u"科长"_s, 16),
            column(Field::leadingCadre, u"否"_s, 14),     column(Field::phone, QString(), 14),
            column(Field::from, u"2015-05-04"_s, 14),     column(Field::remarks, QString(), 20)};
}

std::vector<TemplateColumn> termColumns() {
    using Field = TermField;
    return {column(Field::organization, u"第一党支部"_s, 24),
            column(Field::number, u"3"_s, 16),
            column(Field::electedOn, u"2019-06-18"_s),
            column(Field::length, u"3"_s, 10),
            column(Field::approvedSeats, u"3"_s, 10),
            column(Field::position, u"书记"_s),
            column(Field::name, u"王伟"_s),
            column(Field::memberNumber, QString()),
            column(Field::from, u"2019-06-18"_s),
            column(Field::approvalNumber, QString(), 18)};
}

std::vector<TemplateColumn> activityColumns() {
    using Field = ActivityField;
    return {column(Field::date, u"2020-11-13"_s, 18),
            column(Field::organization, u"第一党支部"_s, 24),
            column(Field::kinds, u"主题党日、党课"_s, 18),
            column(Field::startsAt, u"14:30"_s, 10),
            column(Field::endsAt, u"16:00"_s, 10),
            column(Field::place, u"会议室"_s),
            column(Field::host, u"王伟"_s),
            column(Field::recorder, u"李敏"_s),
            column(Field::lecturer, u"王伟"_s),
            column(Field::topic, u"学习党章"_s, 24),
            column(Field::minutes, QString(), 36),
            column(Field::resolutions, QString(), 24),
            column(Field::hours, u"1.5"_s, 8),
            column(Field::present, u"全体"_s, 24),
            column(Field::onLeave, u"张静(出差)"_s, 20),
            column(Field::absent, QString(), 16),
            column(Field::observers, QString(), 16)};
}

std::vector<TemplateColumn> trainingColumns() {
    using Field = TrainingField;
    return {column(Field::name, u"王伟"_s, 16),   column(Field::number, QString()),
            column(Field::date, u"2020-09-15"_s), column(Field::course, u"党支部书记培训班"_s, 28),
            column(Field::form, u"集中培训"_s),   column(Field::organizer, u"市直机关工委"_s, 20),
            column(Field::hours, u"16"_s, 8),     column(Field::certificate, QString(), 16)};
}

std::vector<TemplateColumn> columnsOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::organizations: return organizationColumns();
    case ImportKind::members: return memberColumns();
    case ImportKind::terms: return termColumns();
    case ImportKind::activities: return activityColumns();
    case ImportKind::training: break;
    }
    return trainingColumns();
}

QStringList requiredTitles(ImportKind kind, const std::vector<TemplateColumn>& columns) {
    QStringList titles;
    for (const TemplateColumn& each : columns) {
        const ImportField& field = importFields(kind)[each.field];
        if (field.required) titles += field.name;
    }
    return titles;
}

} // namespace

QString importTemplateName(ImportKind kind) {
    switch (kind) {
    case ImportKind::organizations: return ImportTemplateText::tr("Organisations, empty form");
    case ImportKind::members: return ImportTemplateText::tr("Roster, empty form");
    case ImportKind::terms: return ImportTemplateText::tr("Committees, empty form");
    case ImportKind::activities: return ImportTemplateText::tr("Activities, empty form");
    case ImportKind::training: break;
    }
    return ImportTemplateText::tr("Training hours, empty form");
}

QByteArray importTemplate(ImportKind kind, bool ofOneOrganization) {
    std::vector<TemplateColumn> columns = columnsOf(kind);
    if (ofOneOrganization)
        std::erase_if(columns,
                      [kind](const TemplateColumn& each) { return organizationFieldOf(kind) == each.field; });
    columns.front().example.prepend(exampleMark());
    SpreadsheetForm form{
        importTemplateName(kind),
        {ImportTemplateText::tr(
             "Never to be left empty: %1. Days as 2020-11-18 or 2020.11.18. A column that is "
             "not needed may be taken out.")
             .arg(requiredTitles(kind, columns).join(u'、')),
         ImportTemplateText::tr("The row that begins with %1 only shows how to fill the form in; it is never "
                                "brought in.")
             .arg(exampleMark())},
        {}};
    for (const TemplateColumn& each : columns)
        form.columns.push_back({importFields(kind)[each.field].name, each.example, each.width});
    return toXlsx(form);
}

} // namespace zhibu
