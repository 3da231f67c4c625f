#pragma once

#include "core/print/page_plan.h"
#include "core/print/table_measure.h"

class QPainter;

namespace zhibu {

/// The page as the device gives it: resolution and the area within the margins, in its pixels.
struct PageGeometry {
    int dotsPerInch = 72;
    double width = 0;
    double height = 0;
    double pixels(double millimetres) const { return millimetres * dotsPerInch / 25.4; }
};

/// A report laid out for one kind of page: measured, divided into pages, ready to be painted in any order.
class LaidOutReport {
public:
    LaidOutReport(const Report& source, const PageGeometry& page, const std::stop_token& stop);

    size_t pageCount() const { return pages.size(); }
    void paintPage(size_t number, QPainter& painter) const;

private:
    ReportHeights measure(const std::stop_token& stop);
    TableHeights heightsOf(const ReportTable& table, const MeasuredTable& tableMeasured) const;
    double notesHeight(const QStringList& notes) const;
    QStringList noteLines(const QStringList& notes) const;
    double signaturesHeight() const;
    std::vector<float> chartLineHeights(const ReportTable& table) const;

    void paintOpening(QPainter& painter) const;
    void paintRunningLine(QPainter& painter) const;
    void paintFooter(QPainter& painter, size_t number) const;
    void paintPart(QPainter& painter, const PlannedPart& part, double top) const;
    void paintNotes(QPainter& painter, const QStringList& notes, double top) const;
    void paintCharts(QPainter& painter, const ReportTable& table, size_t line, double top) const;
    void paintSignatures(QPainter& painter, double top) const;

    const Report& report;
    PageGeometry geometry;
    TextFitter title;
    TextFitter subtitle;
    TextFitter tableTitle;
    TextFitter note;
    TextFitter running;
    TextFitter signature;
    std::vector<MeasuredTable> tables;
    std::vector<PlannedPage> pages;
};

} // namespace zhibu
