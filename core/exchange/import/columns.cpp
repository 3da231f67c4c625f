#include "core/exchange/import/columns.h"

#include "core/exchange/spreadsheet/cell_reference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ColumnsText {
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

bool isMark(QChar sign) {
    return sign.isSpace() || sign == u'*' || sign == u'＊' || sign == u':' || sign == u'：' ||
           sign == u'\uFEFF';
}

// 出生年月（2019/10/24), with a line break inside, is 出生年月.
QString normalizedTitle(QStringView title) {
    QString plain;
    for (const QChar sign : title) {
        const bool opensHint = sign == u'(' || sign == u'（' || sign == u'[' || sign == u'【';
        if (opensHint && !plain.isEmpty()) break;
        if (!isMark(sign)) plain += sign;
    }
    return plain;
}

std::optional<size_t> fieldCalled(ImportKind kind, QStringView title) {
    const std::vector<ImportField>& fields = importFields(kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == title || fields[i].synonyms.contains(title)) return i;
    }
    return std::nullopt;
}

// 行政职务/岗位 are two names of one field; 入党/转正时间 are not.
std::optional<size_t> fieldOf(ImportKind kind, const QString& title) {
    if (const auto field = fieldCalled(kind, title)) return field;
    static const QRegularExpression between(u"[/／、或及]"_s);
    const QStringList names = title.split(between);
    if (names.size() < 2) return std::nullopt;
    const auto first = fieldCalled(kind, names.front());
    const bool same =
        std::ranges::all_of(names, [&](const QString& name) { return fieldCalled(kind, name) == first; });
    return same ? first : std::nullopt;
}

bool isOwnTitle(const QString& title) {
    return title == rowNumberTitle() || title == reasonTitle();
}

bool isOverridden(const std::vector<ColumnOverride>& overrides, const QString& title) {
    return std::any_of(overrides.begin(), overrides.end(),
                       [&](const ColumnOverride& o) { return normalizedTitle(o.column) == title; });
}

bool isHeader(const Row& row, ImportKind kind, const std::vector<ColumnOverride>& overrides) {
    int known = 0;
    for (const Cell& cell : row.cells) {
        if (cell.isEmpty() || cell.isNumber()) continue;
        const QString title = normalizedTitle(cell.text());
        if (fieldOf(kind, title) || isOverridden(overrides, title)) ++known;
        if (known == 2) return true;
    }
    return false;
}

ColumnMapping mappingOfHeader(const Sheet& sheet, size_t index, ImportKind kind) {
    ColumnMapping mapping{kind, index, sheet.rows[index].number, {}, {}};
    for (const Cell& cell : sheet.rows[index].cells) {
        const QString written = cell.text();
        const QString title = normalizedTitle(written);
        mapping.columns.push_back({written.simplified(), fieldOf(kind, title)});
    }
    return mapping;
}

std::optional<size_t> columnNamed(const ColumnMapping& mapping, const QString& name) {
    const QString wanted = normalizedTitle(name);
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        if (normalizedTitle(mapping.columns[i].title) == wanted && !wanted.isEmpty()) return i;
    }
    const std::optional<CellReference> letter = parseCellReference(name);
    if (!letter || letter->row || static_cast<size_t>(letter->column) >= mapping.columns.size())
        return std::nullopt;
    return static_cast<size_t>(letter->column);
}

Problem unknownColumn(const QString& column) {
    return {column, u"columns.map_unknown_column"_s,
            ColumnsText::tr("The file has no column “%1”. Give its title or its letter.").arg(column)};
}

Problem unknownField(ImportKind kind, const QString& field) {
    QStringList names;
    for (const ImportField& known : importFields(kind))
        names.append(known.name);
    return {
        field, u"columns.map_unknown_field"_s,
        ColumnsText::tr("“%1” is no field of this import. Choose one of: %2.").arg(field, names.join(u'、'))};
}

// What a person says about a column outweighs what another column's title says.
Problems applyOverrides(ColumnMapping& mapping, const std::vector<ColumnOverride>& overrides) {
    Problems problems;
    std::vector<size_t> stated;
    for (const ColumnOverride& wish : overrides) {
        const std::optional<size_t> column = columnNamed(mapping, wish.column);
        const QString name = normalizedTitle(wish.field);
        const std::optional<size_t> field = fieldOf(mapping.kind, name);
        if (!column) problems.push_back(unknownColumn(wish.column));
        if (!field && !name.isEmpty()) problems.push_back(unknownField(mapping.kind, wish.field));
        if (!column || (!field && !name.isEmpty())) continue;
        mapping.columns[*column].field = field;
        stated.push_back(*column);
    }
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.columns[i].field || std::ranges::count(stated, i) > 0) continue;
        const auto claims = [&](size_t column) {
            return mapping.columns[column].field == mapping.columns[i].field;
        };
        if (std::ranges::any_of(stated, claims)) mapping.columns[i].field.reset();
    }
    return problems;
}

Problem noHeader(ImportKind kind) {
    QStringList names;
    for (const ImportField& field : importFields(kind)) {
        if (field.required) names.append(field.name);
    }
    return {
        QString(), u"columns.no_header"_s,
        ColumnsText::tr("No header was found: no row holds at least two known column names. Needed here: %1.")
            .arg(names.join(u'、'))};
}

Problem claimedTwice(const QString& field, const QStringList& titles) {
    return {field, u"columns.field_twice"_s,
            ColumnsText::tr(
                "More than one column is taken for %1: %2. Say which one with --map, or rename the others.")
                .arg(field, titles.join(u'、'))};
}

Problem missing(ImportKind kind, size_t index) {
    const QString& field = importFields(kind)[index].name;
    if (index == organizationFieldOf(kind))
        return {
            field, u"columns.missing"_s,
            ColumnsText::tr("The column %1 is missing. Add it, say with --map which column it is, or with "
                            "--org whose rows these are.")
                .arg(field)};
    return {field, u"columns.missing"_s,
            ColumnsText::tr("The column %1 is missing. Add it, or say with --map which column it is.")
                .arg(field)};
}

} // namespace

const QString& rowNumberTitle() {
    static const QString title = u"行号"_s;
    return title;
}

const QString& reasonTitle() {
    static const QString title = u"原因"_s;
    return title;
}

Result<ColumnOverride> parseColumnOverride(QStringView text) {
    const qsizetype sign = text.lastIndexOf(u'=');
    if (sign < 1)
        return Problem{u"map"_s, u"columns.map_malformed"_s,
                       ColumnsText::tr("“%1” is not of the form column=field.").arg(text)};
    return ColumnOverride{text.first(sign).trimmed().toString(), text.sliced(sign + 1).trimmed().toString()};
}

std::optional<size_t> ColumnMapping::columnOfField(size_t field) const {
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field == field) return i;
    }
    return std::nullopt;
}

QStringList ColumnMapping::unknownTitles() const {
    QStringList titles;
    for (const SheetColumn& column : columns) {
        if (!column.field && !column.title.isEmpty() && !isOwnTitle(column.title))
            titles.append(column.title);
    }
    return titles;
}

bool ColumnMapping::namesOrganizations() const {
    const auto field = organizationFieldOf(kind);
    return field && columnOfField(*field);
}

std::optional<OrganizationId> ColumnMapping::organizationOfAllRows() const {
    return namesOrganizations() ? std::nullopt : organization;
}

QString hintForTitle(ImportKind kind, const QString& title) {
    static const QStringList posts{u"党内职务"_s, u"支部职务"_s, u"党组织职务"_s, u"支委职务"_s};
    if (kind == ImportKind::members && posts.contains(normalizedTitle(title)))
        return ColumnsText::tr(
            "Posts in the Party are entered under Committees, with the term they belong to.");
    return {};
}

Result<ColumnMapping> guessColumns(const Sheet& sheet, ImportKind kind,
                                   const std::vector<ColumnOverride>& overrides) {
    const auto header =
        std::ranges::find_if(sheet.rows, [&](const Row& row) { return isHeader(row, kind, overrides); });
    if (header == sheet.rows.end()) return noHeader(kind);
    ColumnMapping mapping = mappingOfHeader(sheet, static_cast<size_t>(header - sheet.rows.begin()), kind);
    if (Problems problems = applyOverrides(mapping, overrides); !problems.empty()) return problems;
    return mapping;
}

Problems faultsOf(const ColumnMapping& mapping) {
    Problems problems;
    const std::vector<ImportField>& fields = importFields(mapping.kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        QStringList titles;
        for (const SheetColumn& column : mapping.columns) {
            if (column.field == i) titles.append(column.title);
        }
        if (titles.size() > 1) problems.push_back(claimedTwice(fields[i].name, titles));
        const bool said = i == organizationFieldOf(mapping.kind) && mapping.organization;
        if (titles.isEmpty() && fields[i].required && !said) problems.push_back(missing(mapping.kind, i));
    }
    const bool namesNobody = mapping.kind == ImportKind::training && !mapping.columnOf(TrainingField::name) &&
                             !mapping.columnOf(TrainingField::number);
    if (namesNobody) problems.push_back(missing(mapping.kind, static_cast<size_t>(TrainingField::name)));
    return problems;
}

Result<ColumnMapping> mapColumns(const Sheet& sheet, ImportKind kind,
                                 const std::vector<ColumnOverride>& overrides,
                                 const std::optional<OrganizationId>& organization) {
    Result<ColumnMapping> mapping = guessColumns(sheet, kind, overrides);
    if (!mapping) return mapping;
    mapping->organization = organization;
    if (Problems problems = faultsOf(*mapping); !problems.empty()) return problems;
    return mapping;
}

ColumnMapping mappingOf(const Sheet& sheet, size_t rowIndex, ImportKind kind) {
    const Row& row = sheet.rows[rowIndex];
    ColumnMapping mapping{kind, rowIndex, row.number, {}, {}};
    if (const Result<ColumnMapping> guessed = guessColumns({sheet.name, {row}}, kind)) {
        mapping.columns = guessed->columns;
        return mapping;
    }
    for (const Cell& cell : row.cells)
        mapping.columns.push_back({cell.text().simplified(), std::nullopt});
    return mapping;
}

} // namespace zhibu
