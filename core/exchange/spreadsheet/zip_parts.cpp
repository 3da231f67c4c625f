#include "core/exchange/spreadsheet/zip_parts.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr std::size_t zipPartsMostParts = 10'000;
constexpr qint64 zipPartsRatioLookedAtFrom = 10LL << 20;

// Part names are compared without case and leading slash; some programs write backslashes.
QString canonical(QString part) {
    part = part.toLower().replace(u'\\', u'/');
    while (part.startsWith(u'/'))
        part.remove(0, 1);
    return part;
}

QString nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name) name = archive_entry_pathname(entry);
    return canonical(QString::fromUtf8(name ? name : ""));
}

// Spreadsheet programs pack with these alone; the other methods a zip may name only add ways to be attacked.
bool zipPartsIsOrdinaryMethod(archive* zip) {
    const QByteArrayView format = archive_format_name(zip);
    return format.contains("(deflation)") || format.contains("(uncompressed)");
}

} // namespace

void ZipParts::Close::operator()(archive* opened) const {
    archive_read_free(opened);
}

ZipParts::ZipParts(const QByteArray& archiveContent, const Reading& limitsAndName)
    : content(archiveContent), reading(limitsAndName) {}

ZipParts::~ZipParts() = default;

qint64 ZipParts::fail(Problem refused) {
    if (!problem) problem = std::move(refused);
    return -1;
}

bool ZipParts::reopen() {
    zip.reset(archive_read_new());
    if (!zip) throw Error(QStringLiteral("Out of memory."));
    archive_read_support_format_zip_seekable(zip.get());
    return archive_read_open_memory(zip.get(), content.constData(), std::size_t(content.size())) ==
           ARCHIVE_OK;
}

std::optional<QString> ZipParts::nextPart() {
    archive_entry* entry = nullptr;
    const int outcome = archive_read_next_header(zip.get(), &entry);
    if (outcome == ARCHIVE_EOF) return std::nullopt;
    if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN) {
        fail(reading.zipDamaged());
        return std::nullopt;
    }
    if (archive_entry_is_data_encrypted(entry) > 0) fail(reading.encrypted());
    declaredSize = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
    return nameOf(entry);
}

bool ZipParts::addListed(const QString& part) {
    if (problem) return false;
    if (part.isEmpty() || part.endsWith(u'/')) return true;
    const bool isNew = names.insert(part).second;
    if (!isNew || names.size() > zipPartsMostParts || declaredSize < 0)
        fail(reading.zipDamaged());
    else if (!zipPartsIsOrdinaryMethod(zip.get()))
        fail(reading.packedOddly());
    else if (declaredSize > reading.limits.unpackedBytes - declared)
        fail(reading.unpackedTooLarge());
    else
        checkRatio(declared += declaredSize);
    return !problem;
}

void ZipParts::checkRatio(qint64 bytes) {
    if (bytes > zipPartsRatioLookedAtFrom &&
        double(bytes) > reading.limits.compressionRatio * double(content.size()))
        fail(reading.zipBomb());
}

bool ZipParts::list() {
    if (!reopen()) fail(reading.zipDamaged());
    while (!problem) {
        const auto part = nextPart();
        if (!part || !addListed(*part)) break;
    }
    if (!problem && names.empty()) fail(reading.zipDamaged());
    return !problem;
}

bool ZipParts::contains(const QString& part) const {
    return names.contains(canonical(part));
}

bool ZipParts::open(const QString& part) {
    if (problem || !contains(part)) return false;
    if (!reopen()) fail(reading.zipDamaged());
    const QString wanted = canonical(part);
    while (!problem) {
        const auto found = nextPart();
        if (found == wanted) return true;
        if (!found) fail(reading.zipDamaged());
    }
    return false;
}

qint64 ZipParts::read(char* bytes, qint64 size) {
    if (problem) return -1;
    if (reading.stop.stop_requested()) return fail(reading.cancelled());
    const auto count = archive_read_data(zip.get(), bytes, std::size_t(size));
    if (count < 0) return fail(reading.zipDamaged());
    unpacked += count;
    if (unpacked > reading.limits.unpackedBytes) return fail(reading.unpackedTooLarge());
    if (unpacked > zipPartsRatioLookedAtFrom &&
        double(unpacked) > reading.limits.compressionRatio * double(content.size()))
        return fail(reading.zipBomb());
    return count;
}

} // namespace zhibu
