#include "core/print/table_painter.h"

#include "core/print/page_style.h"
#include "core/reports/cell_text.h"

#include <QPainter>

namespace zhibu {

QRectF TablePainter::columnBox(size_t column, double top, double height) const {
    const double left = measured.columnEdges[column];
    return {left, top, measured.columnEdges[column + 1] - left, height};
}

void TablePainter::paintHeading(double top) {
    painter.fillRect(QRectF(0, top, measured.width(), measured.headingHeight), style::headingFill());
    painter.setFont(measured.faces->bold.font());
    painter.setPen(style::ink());
    for (const HeadingCell& cell : measured.headings)
        paintCell(cell.lines, measured.faces->bold, Alignment::centre, cell.box.translated(0, top));
    painter.setPen(QPen(style::grid(), style::hairline * millimetre));
    painter.setBrush(Qt::NoBrush);
    for (const HeadingCell& cell : measured.headings)
        painter.drawRect(cell.box.translated(0, top));
    rule(top);
    rule(top + measured.headingHeight);
}

void TablePainter::paintRows(double top, size_t firstRow, size_t lastRow) {
    QVector<QLineF> between;
    double y = top;
    painter.setFont(measured.faces->cells.font());
    painter.setPen(style::ink());
    for (size_t row = firstRow; row < lastRow; ++row) {
        const double height = static_cast<double>(measured.rowHeights[row]);
        paintCells(table.rows[row], measured.faces->cells, y, height);
        y += height;
        if (row + 1 < lastRow) between.append(QLineF(0, y, measured.width(), y));
    }
    paintGrid(top, y, between);
    rule(y);
}

void TablePainter::paintEmpty(double top, double height) {
    painter.setFont(measured.faces->cells.font());
    painter.setPen(style::quiet());
    paintCell({table.emptyText}, measured.faces->cells, Alignment::centre,
              QRectF(0, top, measured.width(), height));
    rule(top + height);
}

void TablePainter::paintTotals(double top) {
    painter.setFont(measured.faces->bold.font());
    painter.setPen(style::ink());
    paintCells(*table.totals, measured.faces->bold, top, measured.totalsHeight);
    paintGrid(top, top + measured.totalsHeight, {});
    rule(top + measured.totalsHeight);
}

void TablePainter::paintCells(const ReportRow& row, const TextFitter& face, double top, double height) {
    Tone tone = Tone::normal;
    for (size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
        const QString text = cellText(row[i]);
        if (text.isEmpty()) continue;
        if (row[i].tone != tone) painter.setPen(style::toneColour(tone = row[i].tone));
        paintCell(measured.cellLines(face, table.columns[i], i, text), face, alignmentOf(table.columns[i]),
                  columnBox(i, top, height));
    }
    if (tone != Tone::normal) painter.setPen(style::ink());
}

void TablePainter::paintCell(const QStringList& lines, const TextFitter& face, Alignment alignment,
                             const QRectF& box) {
    double y = box.top() + (box.height() - static_cast<double>(lines.size()) * face.lineHeight()) / 2;
    for (const QString& line : lines) {
        double left = box.left() + measured.paddingSide;
        if (alignment == Alignment::right) left = box.right() - measured.paddingSide - face.width(line);
        if (alignment == Alignment::centre) left = box.center().x() - face.width(line) / 2;
        face.draw(painter, QPointF(left, y + face.baseline()), line);
        y += face.lineHeight();
    }
}

void TablePainter::paintGrid(double top, double bottom, const QVector<QLineF>& between) {
    QVector<QLineF> lines = between;
    for (const double edge : measured.columnEdges)
        lines.append(QLineF(edge, top, edge, bottom));
    painter.setPen(QPen(style::grid(), style::hairline * millimetre));
    painter.drawLines(lines);
    painter.setPen(style::ink());
}

void TablePainter::rule(double y) {
    painter.setPen(QPen(style::ink(), style::ruleLine * millimetre, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, y), QPointF(measured.width(), y));
    painter.setPen(style::ink());
}

} // namespace zhibu
