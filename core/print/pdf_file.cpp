#include "core/print/pdf_file.h"

#include "core/print/pdf_text_mapping.h"
#include "core/reports/writers/file_saving.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PdfFileText {
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

/// Qt hands a font's glyph table over in one piece.
class TableMappingDevice final : public QIODevice {
public:
    explicit TableMappingDevice(QIODevice& target) : file(target) { open(QIODevice::WriteOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        QByteArray piece(data, size);
        mapGlyphsToEverydayCharacters(piece);
        return file.write(piece);
    }

private:
    QIODevice& file;
};

/// Qt compresses each page in two fresh buffers of ten megabytes. The C library hands pieces of that size
/// back to the system at once, and clearing them anew for every page takes several times as long as painting
/// it; one that has seen a larger piece come and go keeps them.
void keepPageBuffers() {
    constexpr qsizetype larger = 31 * 1024 * 1024;
    const QByteArray untouched(larger, Qt::Uninitialized);
}

Result<int> writeTo(QIODevice& target, const QString& title, const QPageLayout& layout,
                    const PagePainting& paint) {
    keepPageBuffers();
    TableMappingDevice device(target);
    QPdfWriter writer(&device);
    writer.setPageLayout(layout);
    writer.setTitle(title);
    writer.setCreator(u"支部台账 "_s + QStringLiteral(ZHIBU_VERSION));
    const std::optional<int> pages = paint(writer);
    if (!pages)
        return Problem{u"path"_s, u"print.stopped"_s, PdfFileText::tr("Stopped: no file was written.")};
    return *pages;
}

} // namespace

Error deviceRefused() {
    return Error(PdfFileText::tr("The pages could not be painted: the printer or the file refused them."),
                 u"paint device did not begin or go on"_s);
}

Result<PdfPages> makePdf(const QString& title, const QPageLayout& layout, const PagePainting& paint) {
    PdfPages made;
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto pages = writeTo(buffer, title, layout, paint);
    if (!pages) return pages.problems();
    buffer.close();
    made.pages = *pages;
    return made;
}

Result<int> savePdf(const QString& path, const QString& title, const QPageLayout& layout,
                    const PagePainting& paint) {
    SavedFile file(path);
    auto pages = writeTo(file.device(), title, layout, paint);
    if (pages) file.commit();
    return pages;
}

} // namespace zhibu
