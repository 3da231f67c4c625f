#include "core/exchange/import/left_out_rows.h"

#include "core/exchange/import/values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool matches(const QString& text, const QRegularExpression& form) {
    return form.match(text).hasMatch();
}

bool isTotal(const QString& text) {
    static const QRegularExpression form(
        u"^((合计|小计|总计|共计|总人数|合计人数):?(\\d+(人|名|次|条|场|个|学时|小时)?)?|共\\d+(人|名|次|条|场|个))$"_s);
    return matches(text, form);
}

bool isSignature(const QString& text) {
    static const QRegularExpression form(
        u"^(填表|填报|制表|报送|审核|复核|核对)(人|单位|日期|时间)?(\\(.*\\))?:"_s);
    return matches(text, form);
}

bool isNote(const QString& text) {
    static const QRegularExpression form(u"^(注|备注|说明|填写说明|填表说明)\\d*:"_s);
    return matches(text, form);
}

bool isExample(const QString& text) {
    static const QRegularExpression form(u"^(\\((示例|例)\\)|(示例|例):)"_s);
    return matches(text, form);
}

std::optional<size_t> nameColumn(const ColumnMapping& mapping) {
    switch (mapping.kind) {
    case ImportKind::organizations: return mapping.columnOf(OrganizationField::name);
    case ImportKind::members: return mapping.columnOf(MemberField::name);
    case ImportKind::terms: return mapping.columnOf(TermField::name);
    case ImportKind::training: return mapping.columnOf(TrainingField::name);
    case ImportKind::activities: break;
    }
    return std::nullopt;
}

// A cell that is merged over the whole row stands in each of its columns.
bool standsAlone(const Row& row, const QString& text) {
    return std::ranges::all_of(row.cells, [&](const Cell& cell) {
        const QString other = values::plainForm(cell.text());
        return other.isEmpty() || other == text;
    });
}

} // namespace

const QString& exampleMark() {
    static const QString mark = u"示例："_s;
    return mark;
}

std::optional<QString> textOfNoRecord(const Row& row, const ColumnMapping& mapping) {
    const auto first = std::ranges::find_if(
        row.cells, [](const Cell& cell) { return !values::plainForm(cell.text()).isEmpty(); });
    if (first == row.cells.end()) return std::nullopt;
    const QString text = values::plainForm(first->text());
    if (isTotal(text) || isSignature(text) || isExample(text) || (isNote(text) && standsAlone(row, text)))
        return first->text().simplified();
    const auto name = nameColumn(mapping);
    if (name && isTotal(values::plainForm(row.at(*name).text()))) return row.at(*name).text().simplified();
    return std::nullopt;
}

} // namespace zhibu
