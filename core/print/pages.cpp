#include "core/print/pages.h"

#include "core/print/laid_out_report.h"
#include "core/print/page_style.h"
#include "core/print/pdf_file.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace zhibu {

QPageLayout reportLayout() {
    using namespace style;
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(marginSide, marginTop, marginSide, marginBottom), QPageLayout::Millimeter};
}

std::optional<int> paintReport(const Report& report, QPagedPaintDevice& device, const ProgressSink& progress,
                               const std::stop_token& stop) {
    const PageGeometry geometry{device.logicalDpiX(), static_cast<double>(device.width()),
                                static_cast<double>(device.height())};
    const LaidOutReport pages(report, geometry, stop);
    QPainter painter;
    if (stop.stop_requested()) return std::nullopt;
    if (!painter.begin(&device)) throw deviceRefused();
    const auto count = static_cast<qint64>(pages.pageCount());
    for (qint64 page = 0; page < count; ++page) {
        if (stop.stop_requested()) return std::nullopt;
        if (page > 0 && !device.newPage()) throw deviceRefused();
        pages.paintPage(static_cast<size_t>(page), painter);
        tell(progress, page + 1, count);
    }
    return static_cast<int>(count);
}

Result<int> writePdf(const Report& report, const QString& path, const ProgressSink& progress,
                     const std::stop_token& stop) {
    return savePdf(path, report.title, reportLayout(),
                   [&](QPagedPaintDevice& device) { return paintReport(report, device, progress, stop); });
}

Result<QByteArray> pdfOf(const Report& report, const ProgressSink& progress, const std::stop_token& stop) {
    auto made = makePdf(report.title, reportLayout(), [&](QPagedPaintDevice& device) {
        return paintReport(report, device, progress, stop);
    });
    if (!made) return made.problems();
    return std::move(made->bytes);
}

} // namespace zhibu
