#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace zhibu {

/// An empty table to be filled in by hand in a spreadsheet program.
struct SpreadsheetForm {
    struct Column {
        QString title;
        QString example;
        int width = 12; ///< half-width characters
    };
    QString title;
    QStringList hints; ///< above the table, a line each
    std::vector<Column> columns;
};

/// A workbook with the titles, a row of examples and room below: every cell is text, so that identity
/// numbers, telephone numbers and dates stay as they are typed. Throws Error when it cannot be written.
QByteArray toXlsx(const SpreadsheetForm& form);

} // namespace zhibu
