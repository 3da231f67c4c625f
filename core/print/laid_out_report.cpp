#include "core/print/laid_out_report.h"

#include "core/print/charts.h"
#include "core/print/fonts.h"
#include "core/print/page_style.h"
#include "core/print/table_painter.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct LaidOutReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

/// One line of text at a baseline, aligned within a width.
void drawLine(QPainter& painter, const TextFitter& face, const QString& text, QRectF box,
              Qt::Alignment alignment) {
    const QString line = face.shortened(text, box.width());
    double left = box.left();
    if (alignment & Qt::AlignHCenter) left += (box.width() - face.width(line)) / 2;
    if (alignment & Qt::AlignRight) left += box.width() - face.width(line);
    painter.setFont(face.font());
    face.draw(painter, QPointF(left, box.top() + (box.height() - face.lineHeight()) / 2 + face.baseline()),
              line);
}

void drawRule(QPainter& painter, QPointF from, QPointF to, double width, const QColor& colour) {
    painter.setPen(QPen(colour, width));
    painter.drawLine(from, to);
}

} // namespace

LaidOutReport::LaidOutReport(const Report& source, const PageGeometry& page, const std::stop_token& stop)
    : report(source)
    , geometry(page)
    , title(pageFont(FontRole::title, style::titlePoints, page.dotsPerInch))
    , subtitle(pageFont(FontRole::body, style::subtitlePoints, page.dotsPerInch))
    , tableTitle(pageFont(FontRole::tableBold, style::tableTitlePoints, page.dotsPerInch))
    , note(pageFont(FontRole::table, style::notePoints, page.dotsPerInch))
    , running(pageFont(FontRole::table, style::runningPoints, page.dotsPerInch))
    , signature(pageFont(FontRole::body, style::signaturePoints, page.dotsPerInch)) {
    pages = planPages(measure(stop));
}

ReportHeights LaidOutReport::measure(const std::stop_token& stop) {
    ReportHeights heights;
    const double footer = geometry.pixels(style::footerHeight);
    heights.firstPage = geometry.height - geometry.pixels(style::openingHeight) - footer;
    heights.otherPages = geometry.height - geometry.pixels(style::runningHeight) - footer;
    for (const ReportTable& table : report.tables) {
        tables.push_back(measureTable(table, geometry.width, geometry.pixels(1), stop));
        heights.tables.push_back(heightsOf(table, tables.back()));
    }
    heights.notes = notesHeight(report.notes);
    heights.signatures = signaturesHeight();
    return heights;
}

TableHeights LaidOutReport::heightsOf(const ReportTable& table, const MeasuredTable& tableMeasured) const {
    return {.gap = geometry.pixels(style::tableGap),
            .title = table.title.isEmpty() ? 0 : geometry.pixels(style::tableTitleHeight),
            .heading = tableMeasured.headingHeight,
            .rows = tableMeasured.rowHeights,
            .empty = table.rows.empty() ? 2.5 * note.lineHeight() : 0,
            .totals = tableMeasured.totalsHeight,
            .notes = notesHeight(table.notes),
            .charts = chartLineHeights(table)};
}

std::vector<float> LaidOutReport::chartLineHeights(const ReportTable& table) const {
    std::vector<float> heights;
    const double around = geometry.pixels(style::chartGap + style::chartTitleHeight);
    for (size_t i = 0; i < table.charts.size(); ++i) {
        if (i % style::chartsInLine == 0) heights.push_back(0);
        heights.back() =
            std::max(heights.back(), static_cast<float>(around + chartHeight(table.charts[i], note.font())));
    }
    return heights;
}

QStringList LaidOutReport::noteLines(const QStringList& notes) const {
    QStringList lines;
    for (const QString& each : notes)
        lines += note.wrapped(each, geometry.width, style::mostLinesInNote);
    return lines;
}

double LaidOutReport::notesHeight(const QStringList& notes) const {
    if (notes.isEmpty()) return 0;
    return geometry.pixels(style::noteGap) + static_cast<double>(noteLines(notes).size()) * note.lineHeight();
}

double LaidOutReport::signaturesHeight() const {
    const auto lines = (report.signatures.size() + style::signaturesInLine - 1) / style::signaturesInLine;
    return static_cast<double>(lines) * geometry.pixels(style::signatureHeight);
}

void LaidOutReport::paintPage(size_t number, QPainter& painter) const {
    const bool first = number == 0;
    if (first)
        paintOpening(painter);
    else
        paintRunningLine(painter);
    const double head = geometry.pixels(first ? style::openingHeight : style::runningHeight);
    for (const PlannedPart& part : pages[number])
        paintPart(painter, part, head + part.top);
    paintFooter(painter, number);
}

void LaidOutReport::paintOpening(QPainter& painter) const {
    painter.setPen(style::ink());
    drawLine(painter, title, report.title, QRectF(0, 0, geometry.width, geometry.pixels(10)),
             Qt::AlignHCenter);
    painter.setPen(style::quiet());
    drawLine(painter, subtitle, report.subtitle,
             QRectF(0, geometry.pixels(11), geometry.width, geometry.pixels(6)), Qt::AlignHCenter);
}

void LaidOutReport::paintRunningLine(QPainter& painter) const {
    const double height = geometry.pixels(5);
    painter.setPen(style::quiet());
    const double half = geometry.width / 2;
    drawLine(painter, running, report.title, QRectF(0, 0, half, height), Qt::AlignLeft);
    drawLine(painter, running, report.subtitle, QRectF(half, 0, half, height), Qt::AlignRight);
    drawRule(painter, QPointF(0, geometry.pixels(6)), QPointF(geometry.width, geometry.pixels(6)),
             geometry.pixels(style::hairline), style::grid());
}

void LaidOutReport::paintFooter(QPainter& painter, size_t number) const {
    const double height = geometry.pixels(5);
    const QRectF box(0, geometry.height - height, geometry.width, height);
    painter.setPen(style::quiet());
    drawLine(painter, running, LaidOutReportText::tr("Printed on %1").arg(report.printedOn.toIso()), box,
             Qt::AlignLeft);
    drawLine(painter, running, LaidOutReportText::tr("Page %1 of %2").arg(number + 1).arg(pages.size()), box,
             Qt::AlignRight);
}

void LaidOutReport::paintPart(QPainter& painter, const PlannedPart& part, double top) const {
    if (part.kind == PartKind::reportNotes) return paintNotes(painter, report.notes, top);
    if (part.kind == PartKind::signatures) return paintSignatures(painter, top);
    const ReportTable& table = report.tables[part.table];
    TablePainter body(table, tables[part.table], geometry.pixels(1), painter);
    switch (part.kind) {
    case PartKind::tableTitle:
        painter.setPen(style::ink());
        drawLine(painter, tableTitle, table.title, QRectF(0, top, geometry.width, geometry.pixels(6.5)),
                 Qt::AlignLeft);
        break;
    case PartKind::heading: body.paintHeading(top); break;
    case PartKind::rows: body.paintRows(top, part.firstRow, part.lastRow); break;
    case PartKind::empty: body.paintEmpty(top, 2.5 * note.lineHeight()); break;
    case PartKind::totals: body.paintTotals(top); break;
    case PartKind::tableNotes: paintNotes(painter, table.notes, top); break;
    case PartKind::charts: paintCharts(painter, table, part.firstRow, top); break;
    case PartKind::reportNotes:
    case PartKind::signatures: break;
    }
}

void LaidOutReport::paintNotes(QPainter& painter, const QStringList& notes, double top) const {
    painter.setPen(style::quiet());
    double y = top + geometry.pixels(style::noteGap);
    for (const QString& line : noteLines(notes)) {
        drawLine(painter, note, line, QRectF(0, y, geometry.width, note.lineHeight()), Qt::AlignLeft);
        y += note.lineHeight();
    }
}

void LaidOutReport::paintCharts(QPainter& painter, const ReportTable& table, size_t line, double top) const {
    const double gap = geometry.pixels(style::chartGap);
    const double width = (geometry.width + gap) / style::chartsInLine - gap;
    const double titleHeight = geometry.pixels(style::chartTitleHeight);
    const size_t first = line * style::chartsInLine;
    for (size_t i = first; i < std::min(table.charts.size(), first + style::chartsInLine); ++i) {
        const double left = static_cast<double>(i - first) * (width + gap);
        painter.setPen(style::ink());
        drawLine(painter, note, table.charts[i].title, QRectF(left, top + gap, width, titleHeight),
                 Qt::AlignLeft);
        const QRectF area(left, top + gap + titleHeight, width, chartHeight(table.charts[i], note.font()));
        painter.setFont(note.font());
        paintChart(painter, area, table.charts[i],
                   {style::ink(), style::chartTrack(), style::chartBar(), style::toneColour(Tone::met)});
    }
}

void LaidOutReport::paintSignatures(QPainter& painter, double top) const {
    const auto inLine = std::min<qsizetype>(report.signatures.size(), style::signaturesInLine);
    const double slot = geometry.width / static_cast<double>(inLine);
    const double height = geometry.pixels(style::signatureHeight);
    for (qsizetype i = 0; i < report.signatures.size(); ++i) {
        const QString label =
            LaidOutReportText::tr("%1:", "label before a line to sign on").arg(report.signatures[i]);
        const double left = static_cast<double>(i % inLine) * slot;
        const qsizetype lines = i / inLine + 1;
        const double bottom = top + static_cast<double>(lines) * height;
        const double labelWidth = std::min(signature.width(label), slot * 0.6);
        painter.setPen(style::ink());
        drawLine(painter, signature, label,
                 QRectF(left, bottom - signature.lineHeight(), labelWidth + 1, signature.lineHeight()),
                 Qt::AlignLeft);
        drawRule(painter, QPointF(left + labelWidth + geometry.pixels(1), bottom),
                 QPointF(left + slot - geometry.pixels(5), bottom), geometry.pixels(style::hairline * 2),
                 style::ink());
    }
}

} // namespace zhibu
