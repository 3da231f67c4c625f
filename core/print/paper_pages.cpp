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

struct Position {
    int pagesBefore;
    const ProgressSink& progress; ///< told in pages
};

std::optional<int> paintDocument(const Paper& paper, QPagedPaintDevice& device, QPainter& painter,
                                 const Position& at, const std::stop_token& stop) {
    PaperLayout layout(paper);
    if (stop.stop_requested()) return std::nullopt;
    if (!painter.isActive() && !painter.begin(&device)) throw deviceError();
    constexpr double pointsPerInch = 72;
    const int pages = layout.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (stop.stop_requested()) return std::nullopt;
        if (page + at.pagesBefore > 0 && !device.newPage()) throw deviceError();
        painter.save();
        painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
        layout.paintPage(page, painter);
        painter.restore();
        tell(at.progress, page + 1, pages);
    }
    return pages;
}

} // namespace

std::optional<int> paintPaper(const Paper& paper, QPagedPaintDevice& device, const ProgressSink& progress,
                              const std::stop_token& stop) {
    if (stop.stop_requested()) return std::nullopt;
    QPainter painter;
    if (!paper.separate) return paintDocument(paper, device, painter, {0, progress}, stop);
    // Laid out one by one, so that ten times as many take ten times as long, and no more memory.
    const ProgressSink untold;
    int pages = 0;
    for (size_t part = 0; part < paper.parts.size(); ++part) {
        Paper alone{.title = paper.title, .parts = {paper.parts[part]}};
        alone.parts.front().newPage = false;
        const auto painted = paintDocument(alone, device, painter, {pages, untold}, stop);
        if (!painted) return std::nullopt;
        pages += *painted;
        tell(progress, static_cast<qint64>(part + 1), static_cast<qint64>(paper.parts.size()));
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
