#include "core/print/paper_pages.h"

#include "core/print/paper_layout.h"
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
    Q_DECLARE_TR_FUNCTIONS(PaperPages)
};

Error deviceError() {
    return Error(Text::tr("The pages could not be painted: the printer or the file refused them."),
                 u"paint device did not begin or go on"_s);
}

} // namespace

std::optional<int> paintPaper(const Paper& paper, QPagedPaintDevice& device, const ProgressSink& progress,
                              const std::stop_token& stop) {
    if (stop.stop_requested()) return std::nullopt;
    PaperLayout layout(paper);
    if (stop.stop_requested()) return std::nullopt;
    QPainter painter;
    if (!painter.begin(&device)) throw deviceError();
    constexpr double pointsPerInch = 72;
    const int pages = layout.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (stop.stop_requested()) return std::nullopt;
        if (page > 0 && !device.newPage()) throw deviceError();
        painter.save();
        painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
        layout.paintPage(page, painter);
        painter.restore();
        tell(progress, page + 1, pages);
    }
    return pages;
}

Result<int> writePdf(const Paper& paper, const QString& path, const ProgressSink& progress,
                     const std::stop_token& stop) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    std::optional<int> pages;
    {
        QPdfWriter writer(&buffer);
        using namespace paper_margins;
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(left, top, right, bottom), QPageLayout::Millimeter));
        writer.setTitle(paper.title);
        writer.setCreator(u"支部台账 "_s + QStringLiteral(ZHIBU_VERSION));
        pages = paintPaper(paper, writer, progress, stop);
    }
    if (!pages) return Problem{u"path"_s, u"print.stopped"_s, Text::tr("Stopped: no file was written.")};
    mapGlyphsToEverydayCharacters(bytes);
    saveFile(path, bytes);
    return *pages;
}

} // namespace zhibu
