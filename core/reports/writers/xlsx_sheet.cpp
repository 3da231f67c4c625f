#include "core/reports/writers/xlsx_sheet.h"

#include "core/reports/cell_text.h"
#include "core/reports/writers/column_widths.h"
#include "core/reports/writers/printable_text.h"
#include "core/reports/writers/xlsx_error.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct XlsxSheetText {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

constexpr uint8_t paperA4 = 9;
constexpr double lineHeight = 15;        // points
constexpr int tallestRow = 25;           // lines; a row may not be taller than 409 points
constexpr int xlsxSheetPadding = 3;      // half-width characters a column is wider than its text
constexpr qsizetype longestCell = 32767; // UTF-16 units: what every reader holds in one cell

QByteArray cellBytes(const QString& text) {
    QString printable = printableText(text);
    if (printable.size() > longestCell) printable = printableText(printable.left(longestCell - 1)) + u'…';
    return printable.toUtf8();
}

class SheetWriter {
public:
    SheetWriter(const ReportTable& content, lxw_worksheet* target, XlsxFormats& styles)
        : table(content)
        , sheet(target)
        , formats(styles)
        , widths(columnWidths(content))
        , lastColumn(static_cast<lxw_col_t>(std::max<size_t>(widths.size(), 1) - 1)) {}

    void setUpPage(const Report& report) {
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, paperA4);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_center_horizontally(sheet);
        worksheet_set_margins(sheet, 0.5, 0.5, 0.5, 0.6);
        const QString footer = u"&L"_s + XlsxSheetText::tr("Printed on %1").arg(report.printedOn.toIso()) +
                               u"&R"_s + XlsxSheetText::tr("Page %1 of %2").arg(u"&P"_s, u"&N"_s);
        requireXlsx(worksheet_set_footer(sheet, footer.toUtf8().constData()));
        for (size_t i = 0; i < widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            requireXlsx(worksheet_set_column(sheet, column, column, widths[i], nullptr));
        }
    }

    void writeTitles(const Report& report) {
        writeAcross(report.title, formats.title(), 30);
        if (!report.subtitle.isEmpty()) writeAcross(report.subtitle, formats.subtitle(), 20);
        if (!table.title.isEmpty()) writeAcross(table.title, formats.tableTitle(), 22);
    }

    void writeHeadings() {
        const lxw_row_t first = row;
        if (hasGroups(table)) writeGroupRow();
        writeTitleRow();
        requireXlsx(worksheet_repeat_rows(sheet, first, row - 1));
        worksheet_freeze_panes(sheet, row, 0);
    }

    void writeRows() {
        for (const ReportRow& cells : table.rows)
            writeRow(cells, false);
        if (table.rows.empty()) writeAcross(table.emptyText, formats.empty(), 24);
        if (table.totals) writeRow(*table.totals, true);
    }

    void writeNotes(const QStringList& notes) {
        const int room = std::accumulate(widths.begin(), widths.end(), 0);
        for (const QString& note : notes)
            writeAcross(note, formats.note(), lineHeight * lineCount(note, room));
    }

    void writeSignatures(const QStringList& signatures) {
        if (signatures.isEmpty()) return;
        QStringList lines;
        for (const QString& signature : signatures)
            lines.append(signature + u"  ______________"_s);
        writeAcross(lines.join(u"    "_s), formats.signature(), 42);
    }

private:
    /// One cell over the table's whole width.
    void writeAcross(const QString& text, lxw_format* format, double height) {
        requireXlsx(worksheet_set_row(sheet, row, height, nullptr));
        merge(0, lastColumn, text, format);
        ++row;
    }

    void merge(lxw_col_t from, lxw_col_t to, const QString& text, lxw_format* format) {
        const QByteArray bytes = cellBytes(text);
        requireXlsx(from == to ? worksheet_write_string(sheet, row, from, bytes.constData(), format)
                               : worksheet_merge_range(sheet, row, from, row, to, bytes.constData(), format));
    }

    /// A heading without a group stands in the lower of two cells: merging them would break constant memory.
    void writeGroupRow() {
        requireXlsx(worksheet_set_row(sheet, row, 20, nullptr));
        for (size_t i = 0; i < table.columns.size(); i += groupSpan(table, i)) {
            const size_t last = i + groupSpan(table, i) - 1;
            const QString& group = table.columns[i].group;
            merge(static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(last), group,
                  group.isEmpty() ? formats.headingUpperHalf() : formats.heading());
        }
        ++row;
    }

    void writeTitleRow() {
        const bool grouped = hasGroups(table);
        int lines = 1;
        for (size_t i = 0; i < table.columns.size(); ++i)
            lines = std::max(lines, lineCount(table.columns[i].title, widths[i] - 1));
        requireXlsx(worksheet_set_row(sheet, row, lineHeight * lines + 6, nullptr));
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const bool lowerHalf = grouped && table.columns[i].group.isEmpty();
            merge(column, column, table.columns[i].title,
                  lowerHalf ? formats.headingLowerHalf() : formats.heading());
        }
        ++row;
    }

    int linesOf(const ReportRow& cells) const {
        int lines = 1;
        for (size_t i = 0; i < table.columns.size() && i < cells.size(); ++i) {
            if (table.columns[i].wrap)
                lines = std::max(lines, lineCount(cellText(cells[i]), widths[i] - xlsxSheetPadding));
        }
        return std::min(lines, tallestRow);
    }

    void writeRow(const ReportRow& cells, bool total) {
        requireXlsx(worksheet_set_row(sheet, row, lineHeight * linesOf(cells) + 3, nullptr));
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const ReportCell& cell = i < cells.size() ? cells[i] : nothing;
            lxw_format* format = formats.cell(cell, table.columns[i], total);
            requireXlsx(writeCell(cell, static_cast<lxw_col_t>(i), format));
        }
        ++row;
    }

    lxw_error writeCell(const ReportCell& cell, lxw_col_t column, lxw_format* format) {
        if (const auto* number = std::get_if<qint64>(&cell.value))
            return worksheet_write_number(sheet, row, column, static_cast<double>(*number), format);
        if (const auto* number = std::get_if<DecimalNumber>(&cell.value))
            return writeScaled(number->units, number->decimals, column, format);
        if (const auto* ratio = std::get_if<Ratio>(&cell.value); ratio && ratio->tenThousandths)
            return writeScaled(*ratio->tenThousandths, 4, column, format);
        if (const auto* day = std::get_if<Date>(&cell.value)) {
            lxw_datetime moment{day->year(), day->month(), day->day(), 0, 0, 0};
            return worksheet_write_datetime(sheet, row, column, &moment, format);
        }
        const QByteArray bytes = cellBytes(cellText(cell));
        if (bytes.isEmpty()) return worksheet_write_blank(sheet, row, column, format);
        return worksheet_write_string(sheet, row, column, bytes.constData(), format);
    }

    lxw_error writeScaled(qint64 units, int decimals, lxw_col_t column, lxw_format* format) {
        return worksheet_write_number(sheet, row, column,
                                      static_cast<double>(units) / std::pow(10.0, decimals), format);
    }

    const ReportTable& table;
    lxw_worksheet* sheet;
    XlsxFormats& formats;
    std::vector<int> widths;
    lxw_col_t lastColumn;
    lxw_row_t row = 0;
    const ReportCell nothing;
};

} // namespace

void writeXlsxSheet(const Report& report, size_t tableNumber, lxw_worksheet* sheet, XlsxFormats& formats) {
    const ReportTable& table = report.tables[tableNumber];
    SheetWriter writer(table, sheet, formats);
    writer.setUpPage(report);
    writer.writeTitles(report);
    writer.writeHeadings();
    writer.writeRows();
    writer.writeNotes(table.notes);
    if (tableNumber + 1 < report.tables.size()) return;
    writer.writeNotes(report.notes);
    writer.writeSignatures(report.signatures);
}

} // namespace zhibu
