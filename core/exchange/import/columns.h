#pragma once

#include "core/domain/id.h"
#include "core/domain/problems.h"
#include "core/exchange/import/fields.h"
#include "core/exchange/spreadsheet/sheet.h"

namespace zhibu {

/// `--map 列=字段`: this column of the file is that field, whatever its title says. An empty field leaves it
/// out.
struct ColumnOverride {
    QString column; ///< the title in the file, or the letter of the column
    QString field;
};
Result<ColumnOverride> parseColumnOverride(QStringView text);

struct SheetColumn {
    QString title;               ///< as written, line breaks taken out
    std::optional<size_t> field; ///< index into importFields(kind); nullopt: kept out
};

/// Which column of a sheet holds which field: guessed from the header, shown and corrected by the wizard.
struct ColumnMapping {
    ImportKind kind = ImportKind::members;
    size_t headerIndex = 0; ///< index into Sheet::rows; the rows behind it are read
    int headerRow = 0;      ///< its number in the spreadsheet
    std::vector<SheetColumn> columns;
    /// Whose rows these are where no column says so: an office's own roster has no column for the branch.
    std::optional<OrganizationId> organization = {};

    template<class Field> std::optional<size_t> columnOf(Field field) const {
        return columnOfField(static_cast<size_t>(field));
    }
    std::optional<size_t> columnOfField(size_t field) const;
    QStringList unknownTitles() const; ///< of columns that are kept out
    bool namesOrganizations() const;   ///< a column says for each row whose it is
    /// What holds for all rows; nullopt where a column says it for each, or nothing does.
    std::optional<OrganizationId> organizationOfAllRows() const;
};

/// Finds the header, the first row with at least two known names, and maps what it knows. A problem: there is
/// no header, or an override names a column or field that does not exist.
Result<ColumnMapping> guessColumns(const Sheet& sheet, ImportKind kind,
                                   const std::vector<ColumnOverride>& overrides = {});

/// Titles as they stand in that row, with the fields they are known by; none where it holds no known title.
ColumnMapping mappingOf(const Sheet& sheet, size_t rowIndex, ImportKind kind);

/// What keeps a mapping from being used: a field that two columns claim, a required one that none does.
Problems faultsOf(const ColumnMapping& mapping);

/// Both in one: a mapping that can be used, or the reasons why not.
Result<ColumnMapping> mapColumns(const Sheet& sheet, ImportKind kind,
                                 const std::vector<ColumnOverride>& overrides = {},
                                 const std::optional<OrganizationId>& organization = {});

/// Where what a column that is kept out says belongs instead, in a sentence; "" where nothing is known.
QString hintForTitle(ImportKind kind, const QString& title);

/// Titles that this program writes itself beside rejected rows.
const QString& rowNumberTitle();
const QString& reasonTitle();

} // namespace zhibu
