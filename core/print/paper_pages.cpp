#include "core/print/paper_pages.h"

#include "core/print/paper_layout.h"
#include "core/print/pdf_file.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace zhibu {

namespace {

struct Position {
    int pagesBefore;
    const ProgressSink& progress; ///< told in pages
};

std::optional<int> paintDocument(const PaperLayout& layout, QPagedPaintDevice& device, QPainter& painter,
                                 const Position& at, const std::stop_token& stop) {
    if (stop.stop_requested()) return std::nullopt;
    if (!painter.isActive() && !painter.begin(&device)) throw deviceRefused();
    constexpr double pointsPerInch = 72;
    const int pages = layout.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (stop.stop_requested()) return std::nullopt;
        if (page + at.pagesBefore > 0 && !device.newPage()) throw deviceRefused();
        painter.save();
        painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
        layout.paintPage(page, painter);
        painter.restore();
        tell(at.progress, page + 1, pages);
    }
    return pages;
}

std::optional<int> paintSeries(const PaperSeries& series, QPagedPaintDevice& device,
                               const ProgressSink& progress, const std::stop_token& stop) {
    PaperTexts texts;
    QPainter painter;
    const ProgressSink untold;
    int pages = 0;
    for (size_t index = 0; index < series.count; ++index) {
        if (stop.stop_requested()) return std::nullopt;
        const Paper paper = series.paper(index);
        const auto painted = paintDocument(PaperLayout(paper, texts), device, painter, {pages, untold}, stop);
        if (!painted) return std::nullopt;
        pages += *painted;
        tell(progress, static_cast<qint64>(index + 1), static_cast<qint64>(series.count));
    }
    return pages;
}

} // namespace

std::optional<int> paintPaper(const Paper& paper, QPagedPaintDevice& device, const ProgressSink& progress,
                              const std::stop_token& stop) {
    if (stop.stop_requested()) return std::nullopt;
    PaperTexts texts;
    QPainter painter;
    return paintDocument(PaperLayout(paper, texts), device, painter, {0, progress}, stop);
}

QPageLayout paperLayout() {
    using namespace paper_margins;
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(left, top, right, bottom),
            QPageLayout::Millimeter};
}

Result<int> writePdf(const Paper& paper, const QString& path, const ProgressSink& progress,
                     const std::stop_token& stop) {
    return savePdf(path, paper.title, paperLayout(),
                   [&](QPagedPaintDevice& device) { return paintPaper(paper, device, progress, stop); });
}

Result<int> writePdf(const PaperSeries& series, const QString& path, const ProgressSink& progress,
                     const std::stop_token& stop) {
    return savePdf(path, series.title, paperLayout(),
                   [&](QPagedPaintDevice& device) { return paintSeries(series, device, progress, stop); });
}

} // namespace zhibu
