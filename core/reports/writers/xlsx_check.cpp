#include "core/reports/writers/xlsx_check.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>

namespace zhibu {

namespace {

struct XlsxCheckArchiveCloser {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using ArchiveReader = std::unique_ptr<archive, XlsxCheckArchiveCloser>;

/// The beginning and the end of one part are all that is looked at, so a large sheet needs no memory.
struct PartEnds {
    QByteArray head;
    QByteArray tail;

    void append(QByteArrayView chunk) {
        if (head.size() < 512) head += chunk.first(std::min<qsizetype>(chunk.size(), 512 - head.size()));
        tail += chunk.last(std::min<qsizetype>(chunk.size(), 128));
        if (tail.size() > 128) tail = tail.last(128);
    }
};

QByteArray rootElement(const QByteArray& head) {
    qsizetype start = head.indexOf('<');
    while (start >= 0 && (head.mid(start + 1, 1) == "?" || head.mid(start + 1, 1) == "!"))
        start = head.indexOf('<', start + 1);
    if (start < 0) return {};
    qsizetype end = start + 1;
    while (end < head.size() && head[end] != '>' && head[end] != ' ' && head[end] != '/')
        ++end;
    return head.mid(start + 1, end - start - 1);
}

bool isWhole(const PartEnds& part) {
    const QByteArray root = rootElement(part.head);
    const QByteArray end = part.tail.trimmed();
    return !root.isEmpty() && (end.endsWith("</" + root + ">") || end.endsWith("/>"));
}

bool readPart(archive* reader, PartEnds& part) {
    std::array<char, 65536> buffer;
    for (;;) {
        const la_ssize_t count = archive_read_data(reader, buffer.data(), buffer.size());
        if (count < 0) return false;
        if (count == 0) return true;
        part.append({buffer.data(), static_cast<qsizetype>(count)});
    }
}

} // namespace

bool isWholeXlsx(const QByteArray& bytes) {
    const ArchiveReader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
        ARCHIVE_OK)
        return false;
    archive_entry* entry = nullptr;
    int parts = 0;
    int result = ARCHIVE_OK;
    while ((result = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        PartEnds part;
        if (!readPart(reader.get(), part) || !isWhole(part)) return false;
        ++parts;
    }
    return result == ARCHIVE_EOF && parts > 0;
}

} // namespace zhibu
