#include "core/print/pages.h"

#include "core/print/laid_out_report.h"
#include "core/print/page_style.h"
#include "core/print/pdf_text_mapping.h"
#include "core/reports/writers/file_saving.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

Error deviceError() {
    return Error(Text::tr("The pages could not be painted: the printer or the file refused them."),
                 u"paint device did not begin or go on"_s);
}

void setUp(QPdfWriter& writer, const Report& report) {
    using namespace style;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(marginSide, marginTop, marginSide, marginBottom),
                                     QPageLayout::Millimeter));
    writer.setTitle(report.title);
    writer.setCreator(u"支部台账 "_s + QStringLiteral(ZHIBU_VERSION));
}

} // namespace

std::optional<int> paintReport(const Report& report, QPagedPaintDevice& device, const ProgressSink& progress,
                               const std::stop_token& stop) {
    const PageGeometry geometry{device.logicalDpiX(), static_cast<double>(device.width()),
                                static_cast<double>(device.height())};
    const LaidOutReport pages(report, geometry, stop);
    QPainter painter;
    if (stop.stop_requested()) return std::nullopt;
    if (!painter.begin(&device)) throw deviceError();
    const auto count = static_cast<qint64>(pages.pageCount());
    for (qint64 page = 0; page < count; ++page) {
        if (stop.stop_requested()) return std::nullopt;
        if (page > 0 && !device.newPage()) throw deviceError();
        pages.paintPage(static_cast<size_t>(page), painter);
        tell(progress, page + 1, count);
    }
    return static_cast<int>(count);
}

Result<int> writePdf(const Report& report, const QString& path, const ProgressSink& progress,
                     const std::stop_token& stop) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    std::optional<int> pages;
    {
        QPdfWriter writer(&buffer);
        setUp(writer, report);
        pages = paintReport(report, writer, progress, stop);
    }
    if (!pages) return Problem{u"path"_s, u"print.stopped"_s, Text::tr("Stopped: no file was written.")};
    mapGlyphsToEverydayCharacters(bytes);
    saveFile(path, bytes);
    return *pages;
}

} // namespace zhibu
