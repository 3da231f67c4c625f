#include "core/print/table_measure.h"

#include "core/print/column_layout.h"
#include "core/print/fonts.h"
#include "core/print/page_style.h"
#include "core/reports/cell_text.h"

#include <numeric>

namespace zhibu {

namespace {

std::shared_ptr<const TableFaces> facesAt(double scale, double pixelsPerMillimetre) {
    const int dotsPerInch = qRound(pixelsPerMillimetre * 25.4);
    const double points = style::cellPoints * scale;
    return std::make_shared<const TableFaces>(
        TableFaces{TextFitter(pageFont(FontRole::table, points, dotsPerInch)),
                   TextFitter(pageFont(FontRole::tableBold, points, dotsPerInch))});
}

/// A table too wide for the page is set in smaller type, down to a size that can still be read.
void chooseColumns(const ReportTable& table, double width, double pixelsPerMillimetre,
                   MeasuredTable& measured) {
    const double padding = 2 * measured.paddingSide;
    measured.faces = facesAt(1, pixelsPerMillimetre);
    ColumnWishes wishes = columnWishes(table, *measured.faces, padding);
    const double needed = std::accumulate(wishes.least.begin(), wishes.least.end(), 0.0);
    if (needed > width) {
        measured.faces = facesAt(std::max(style::smallestScale, width / needed * 0.98), pixelsPerMillimetre);
        wishes = columnWishes(table, *measured.faces, padding);
    }
    measured.columnEdges.push_back(0);
    for (const double each : shareWidth(table, wishes, width))
        measured.columnEdges.push_back(measured.columnEdges.back() + each);
}

bool isOneChineseWord(const QString& title) {
    return title.size() > 1 && displayWidth(title) == 2 * title.size();
}

/// A Chinese heading is broken into lines of equal length: 主题|党日 rather than 主题党|日.
QStringList evenLines(const QString& title, qsizetype lines) {
    const qsizetype length = (title.size() + lines - 1) / lines;
    QStringList parts;
    for (qsizetype at = 0; at < title.size(); at += length)
        parts.append(title.mid(at, length));
    return parts;
}

QStringList headingLines(const MeasuredTable& measured, const QString& title, size_t from, size_t until) {
    const double room = measured.columnEdges[until] - measured.columnEdges[from] - measured.paddingSide;
    QStringList lines = measured.faces->bold.wrapped(title, room, style::mostLinesInCell);
    if (lines.size() < 2 || lines.size() == style::mostLinesInCell || !isOneChineseWord(title)) return lines;
    return evenLines(title, lines.size());
}

bool beginsGroup(const ReportTable& table, size_t column) {
    const QString& group = table.columns[column].group;
    return !group.isEmpty() && (column == 0 || table.columns[column - 1].group != group);
}

double boxHeight(const MeasuredTable& measured, const TextFitter& face, qsizetype lines) {
    return static_cast<double>(lines) * face.lineHeight() + 2 * measured.paddingTop;
}

void measureHeadings(const ReportTable& table, MeasuredTable& measured) {
    const TextFitter& face = measured.faces->bold;
    const auto& edges = measured.columnEdges;
    qsizetype groupLines = 0;
    qsizetype groupedLines = 1; // titles under a group
    qsizetype plainLines = 1;   // titles over the whole height
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        const qsizetype lines = headingLines(measured, column.title, i, i + 1).size();
        qsizetype& most = column.group.isEmpty() ? plainLines : groupedLines;
        most = std::max(most, lines);
        if (beginsGroup(table, i))
            groupLines =
                std::max(groupLines, headingLines(measured, column.group, i, i + groupSpan(table, i)).size());
    }
    const double upper = groupLines > 0 ? boxHeight(measured, face, groupLines) : 0;
    const double lower = boxHeight(measured, face, groupedLines);
    measured.headingHeight = std::max(upper + lower, boxHeight(measured, face, plainLines));
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        const double top = column.group.isEmpty() ? 0 : upper;
        measured.headings.push_back(
            {QRectF(edges[i], top, edges[i + 1] - edges[i], measured.headingHeight - top),
             headingLines(measured, column.title, i, i + 1)});
    }
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!beginsGroup(table, i)) continue;
        const size_t end = i + groupSpan(table, i);
        measured.headings.push_back({QRectF(edges[i], 0, edges[end] - edges[i], upper),
                                     headingLines(measured, table.columns[i].group, i, end)});
    }
}

double rowHeight(const ReportTable& table, const MeasuredTable& measured, const TextFitter& face,
                 const ReportRow& row) {
    qsizetype most = 1;
    for (size_t i = 0; i < table.columns.size() && i < row.size(); ++i) {
        if (!table.columns[i].wrap) continue;
        most = std::max(most, measured.cellLines(face, table.columns[i], i, cellText(row[i])).size());
    }
    return boxHeight(measured, face, most);
}

} // namespace

QStringList MeasuredTable::cellLines(const TextFitter& face, const ReportColumn& column, size_t index,
                                     const QString& text) const {
    if (column.wrap) return face.wrapped(text, room(index), style::mostLinesInCell);
    return {face.shortened(text, room(index))};
}

MeasuredTable measureTable(const ReportTable& table, double width, double pixelsPerMillimetre,
                           const std::stop_token& stop) {
    MeasuredTable measured;
    measured.paddingSide = style::cellPaddingSide * pixelsPerMillimetre;
    measured.paddingTop = style::cellPaddingTop * pixelsPerMillimetre;
    chooseColumns(table, width, pixelsPerMillimetre, measured);
    measureHeadings(table, measured);
    measured.rowHeights.reserve(table.rows.size());
    for (const ReportRow& row : table.rows) {
        if (stop.stop_requested()) break;
        measured.rowHeights.push_back(
            static_cast<float>(rowHeight(table, measured, measured.faces->cells, row)));
    }
    if (table.totals) measured.totalsHeight = rowHeight(table, measured, measured.faces->bold, *table.totals);
    return measured;
}

} // namespace zhibu
