#include "core/reports/writers/docx_writer.h"

#include "core/domain/problems.h"
#include "core/reports/writers/file_saving.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int typeWidthTwips = 8845; // 156 mm
const QString wordNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;

/// Half points, weight and place of a style.
struct Look {
    int halfPoints;
    bool bold;
    QString face;
};

Look lookOf(PaperStyle style) {
    const QString song = u"FangSong"_s;
    const QString black = u"SimHei"_s;
    switch (style) {
    case PaperStyle::title: return {44, false, u"FZXiaoBiaoSong-B05S"_s};
    case PaperStyle::subtitle: return {28, false, song};
    case PaperStyle::heading: return {32, true, black};
    case PaperStyle::subheading: return {28, true, black};
    case PaperStyle::body: return {32, false, song};
    case PaperStyle::cell: return {24, false, song};
    case PaperStyle::caption: return {24, false, black};
    case PaperStyle::smallCell:
    case PaperStyle::note: break;
    }
    return {21, false, song};
}

/// Writes word/document.xml.
class DocumentWriter {
public:
    explicit DocumentWriter(QByteArray& bytes) : xml(&bytes) {
        xml.writeStartDocument();
        xml.writeNamespace(wordNamespace, u"w"_s);
        start(u"document"_s);
        start(u"body"_s);
    }

    void write(const Paper& paper) {
        bool first = true;
        for (const QString& line : paper.cover) {
            paragraph(paperText(first ? PaperStyle::title : PaperStyle::body, line, true), false);
            first = false;
        }
        for (const PaperPart& part : paper.parts) {
            bool newPage = part.newPage && !first;
            for (const PaperBlock& block : part.blocks) {
                if (const auto* text = std::get_if<PaperParagraph>(&block)) {
                    paragraph(*text, newPage);
                } else {
                    if (newPage) paragraph(paperText(PaperStyle::note, {}), true);
                    table(std::get<PaperTable>(block));
                    paragraph(paperText(PaperStyle::note, {}), false); // tables must not touch
                }
                newPage = false;
                first = false;
            }
        }
        page();
        xml.writeEndDocument();
    }

private:
    void start(const QString& name) { xml.writeStartElement(wordNamespace, name); }
    void end() { xml.writeEndElement(); }
    void attribute(const QString& name, const QString& value) {
        xml.writeAttribute(wordNamespace, name, value);
    }
    void attribute(const QString& name, int value) { attribute(name, QString::number(value)); }
    void value(const QString& name, const QString& text) {
        start(name);
        attribute(u"val"_s, text);
        end();
    }

    void run(const TextRun& given, const Look& look) {
        start(u"r"_s);
        start(u"rPr"_s);
        start(u"rFonts"_s);
        attribute(u"eastAsia"_s, look.face);
        end();
        if (look.bold || given.bold) value(u"b"_s, u"1"_s);
        if (given.italic) value(u"i"_s, u"1"_s);
        value(u"sz"_s, QString::number(look.halfPoints));
        if (given.underline) value(u"u"_s, u"single"_s);
        end();
        start(u"t"_s);
        xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        xml.writeCharacters(given.text);
        end();
        end();
    }

    void paragraph(const PaperParagraph& given, bool newPage) {
        const Look look = lookOf(given.style);
        start(u"p"_s);
        start(u"pPr"_s);
        if (newPage) value(u"pageBreakBefore"_s, u"1"_s);
        if (given.style == PaperStyle::body && !given.centred && given.mark.isEmpty()) {
            start(u"ind"_s);
            attribute(u"firstLine"_s, 2 * 10 * look.halfPoints);
            end();
        }
        if (given.centred || given.style == PaperStyle::title) value(u"jc"_s, u"center"_s);
        end();
        if (!given.mark.isEmpty()) run({.text = given.mark}, look);
        for (const TextRun& each : given.runs)
            run(each, look);
        end();
    }

    void border(const QString& side) {
        start(side);
        attribute(u"val"_s, u"single"_s);
        attribute(u"sz"_s, 4);
        end();
    }

    void table(const PaperTable& given) {
        if (given.rows.empty()) return;
        start(u"tbl"_s);
        start(u"tblPr"_s);
        start(u"tblW"_s);
        attribute(u"w"_s, typeWidthTwips);
        attribute(u"type"_s, u"dxa"_s);
        end();
        if (given.framed) {
            start(u"tblBorders"_s);
            for (const QString& side :
                 {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s})
                border(side);
            end();
        }
        end();
        const std::vector<int> widths = widthsOf(given);
        start(u"tblGrid"_s);
        for (const int width : widths) {
            start(u"gridCol"_s);
            attribute(u"w"_s, width);
            end();
        }
        end();
        int number = 0;
        for (const auto& cells : given.rows)
            row(given, cells, widths, number++ < given.headRows);
        end();
    }

    void row(const PaperTable& given, const std::vector<PaperCell>& cells, const std::vector<int>& widths,
             bool head) {
        start(u"tr"_s);
        start(u"trPr"_s);
        start(u"trHeight"_s);
        attribute(u"val"_s, static_cast<int>(given.rowHeight * 56.7));
        end();
        if (head) value(u"tblHeader"_s, u"1"_s);
        end();
        size_t column = 0;
        for (const PaperCell& each : cells) {
            int width = 0;
            for (int i = 0; i < each.columns && column < widths.size(); ++i)
                width += widths[column++];
            cell(each, width);
        }
        end();
    }

    void cell(const PaperCell& given, int width) {
        start(u"tc"_s);
        start(u"tcPr"_s);
        start(u"tcW"_s);
        attribute(u"w"_s, width);
        attribute(u"type"_s, u"dxa"_s);
        end();
        if (given.columns > 1) value(u"gridSpan"_s, QString::number(given.columns));
        value(u"vAlign"_s, u"center"_s);
        end();
        for (const PaperParagraph& each : given.paragraphs)
            paragraph(each, false);
        if (given.paragraphs.empty()) paragraph({}, false); // a cell must hold one
        end();
    }

    static std::vector<int> widthsOf(const PaperTable& given) {
        double all = 0;
        for (const double width : given.widths)
            all += width;
        std::vector<int> list;
        for (const double width : given.widths)
            list.push_back(static_cast<int>(typeWidthTwips * width / all));
        return list;
    }

    void page() {
        start(u"sectPr"_s);
        start(u"pgSz"_s);
        attribute(u"w"_s, 11906);
        attribute(u"h"_s, 16838);
        end();
        start(u"pgMar"_s);
        attribute(u"top"_s, 2098);
        attribute(u"right"_s, 1474);
        attribute(u"bottom"_s, 1984);
        attribute(u"left"_s, 1588);
        end();
        end();
    }

    QXmlStreamWriter xml;
};

constexpr const char* contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";
constexpr const char* relations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

struct ArchiveCloser {
    void operator()(archive* open) const { archive_write_free(open); }
};
struct EntryCloser {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive*, void* target, const void* content, size_t size) {
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(content), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

void check(archive* zip, int outcome) {
    if (outcome < ARCHIVE_WARN)
        throw Error(QCoreApplication::translate("DocxWriter", "The document could not be put together."),
                    QString::fromUtf8(archive_error_string(zip)));
}

void addFile(archive* zip, const char* name, const QByteArray& content) {
    const std::unique_ptr<archive_entry, EntryCloser> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    check(zip, archive_write_header(zip, entry.get()));
    archive_write_data(zip, content.constData(), static_cast<size_t>(content.size()));
}

} // namespace

void writeDocx(const Paper& paper, const QString& path) {
    QByteArray document;
    DocumentWriter(document).write(paper);
    QByteArray bytes;
    const std::unique_ptr<archive, ArchiveCloser> zip(archive_write_new());
    check(zip.get(), archive_write_set_format_zip(zip.get()));
    check(zip.get(), archive_write_set_bytes_in_last_block(zip.get(), 1));
    check(zip.get(), archive_write_open2(zip.get(), &bytes, nullptr, append, nullptr, nullptr));
    addFile(zip.get(), "[Content_Types].xml", contentTypes);
    addFile(zip.get(), "_rels/.rels", relations);
    addFile(zip.get(), "word/document.xml", document);
    check(zip.get(), archive_write_close(zip.get()));
    saveFile(path, bytes);
}

} // namespace zhibu
