#include "core/usecases/import_layouts.h"

#include "core/storage/import_layout_repository.h"
#include "core/usecases/rights.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr size_t rowsLookedAt = 20; // where a row of titles may stand

QString shapeOf(const ColumnMapping& mapping) {
    QStringList titles;
    for (const SheetColumn& column : mapping.columns)
        titles += column.title;
    return importKindName(mapping.kind) + u'\n' + titles.join(u'\n');
}

/// The fields by name, one a line, empty for a column that is left out.
QString written(const ColumnMapping& mapping) {
    QStringList fields;
    for (const SheetColumn& column : mapping.columns)
        fields += column.field ? importFields(mapping.kind)[*column.field].name : QString();
    return fields.join(u'\n');
}

bool apply(const QString& text, ColumnMapping& mapping) {
    const QStringList names = text.split(u'\n');
    const std::vector<ImportField>& fields = importFields(mapping.kind);
    if (names.size() != static_cast<qsizetype>(mapping.columns.size())) return false;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto found = std::ranges::find(fields, names[static_cast<qsizetype>(i)], &ImportField::name);
        mapping.columns[i].field =
            found == fields.end() ? std::nullopt : std::optional(static_cast<size_t>(found - fields.begin()));
    }
    return true;
}

} // namespace

void rememberLayout(Ledger& ledger, const Actor& actor, const ColumnMapping& mapping) {
    if (ledger.readOnly() || refused(ledger, actor, Right::write) || mapping.columns.empty()) return;
    const QString shape = shapeOf(mapping);
    const QString fields = written(mapping);
    if (import_layout_repository::find(ledger.book().connection(), shape) == fields) return;
    ledger.book().keep(
        [&](Transaction& transaction) { import_layout_repository::save(transaction, shape, fields); },
        Topic::settings);
}

std::optional<ColumnMapping> rememberedLayout(Ledger& ledger, const Actor& actor, const Sheet& sheet,
                                              ImportKind kind) {
    if (refused(ledger, actor, Right::read)) return std::nullopt;
    for (size_t row = 0; row < sheet.rows.size() && row < rowsLookedAt; ++row) {
        ColumnMapping mapping = mappingOf(sheet, row, kind);
        const auto known = import_layout_repository::find(ledger.book().connection(), shapeOf(mapping));
        if (known && apply(*known, mapping)) return mapping;
    }
    return std::nullopt;
}

} // namespace zhibu
