#include "core/exchange/package/package_zip.h"

#include "core/domain/problems.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace zhibu::package_zip {

namespace {

constexpr std::size_t mostParts = 10'000;
constexpr qint64 mostUnpacked = 1LL << 30;
constexpr qint64 ratioLookedAtFrom = 10LL << 20;
constexpr double highestRatio = 200;

struct PackageZipWriting {
    void operator()(archive* zip) const { archive_write_free(zip); }
};
struct Reading {
    void operator()(archive* zip) const { archive_read_free(zip); }
};
struct Entry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive*, void* target, const void* content, size_t size) {
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(content), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

void check(archive* zip, la_ssize_t outcome) {
    if (outcome < ARCHIVE_WARN)
        throw Error(QCoreApplication::translate("PackageFile", "The file could not be put together."),
                    QString::fromUtf8(archive_error_string(zip)));
}

void addPart(archive* zip, const QString& name, const QByteArray& content) {
    const std::unique_ptr<archive_entry, Entry> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    check(zip, archive_write_header(zip, entry.get()));
    check(zip, archive_write_data(zip, content.constData(), static_cast<size_t>(content.size())));
}

bool isOrdinaryMethod(archive* zip) {
    const QByteArrayView format = archive_format_name(zip);
    return format.contains("(deflation)") || format.contains("(uncompressed)");
}

/// What has been unpacked so far, held against size and ratio whatever the archive claims.
class Allowance {
public:
    explicit Allowance(qsizetype packedBytes) : packed(packedBytes) {}
    bool spend(la_ssize_t bytes) {
        unpacked += bytes;
        return unpacked <= mostUnpacked &&
               (unpacked <= ratioLookedAtFrom || double(unpacked) <= highestRatio * double(packed));
    }

private:
    qsizetype packed;
    qint64 unpacked = 0;
};

std::optional<QByteArray> readPart(archive* zip, Allowance& allowance) {
    QByteArray content;
    char piece[16384];
    for (;;) {
        const la_ssize_t count = archive_read_data(zip, piece, sizeof piece);
        if (count == 0) return content;
        if (count < 0 || !allowance.spend(count)) return std::nullopt;
        content.append(piece, static_cast<qsizetype>(count));
    }
}

} // namespace

QByteArray write(const Parts& parts) {
    QByteArray bytes;
    const std::unique_ptr<archive, PackageZipWriting> zip(archive_write_new());
    check(zip.get(), archive_write_set_format_zip(zip.get()));
    check(zip.get(), archive_write_set_bytes_in_last_block(zip.get(), 1));
    check(zip.get(), archive_write_open2(zip.get(), &bytes, nullptr, append, nullptr, nullptr));
    for (const auto& [name, content] : parts)
        addPart(zip.get(), name, content);
    check(zip.get(), archive_write_close(zip.get()));
    return bytes;
}

std::optional<Parts> read(const QByteArray& content) {
    const std::unique_ptr<archive, Reading> zip(archive_read_new());
    archive_read_support_format_zip_seekable(zip.get());
    if (archive_read_open_memory(zip.get(), content.constData(), static_cast<size_t>(content.size())) !=
        ARCHIVE_OK)
        return std::nullopt;
    Parts parts;
    Allowance allowance(content.size());
    archive_entry* entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(zip.get(), &entry)) == ARCHIVE_OK) {
        const char* name = archive_entry_pathname_utf8(entry);
        if (!name || archive_entry_is_data_encrypted(entry) > 0 || !isOrdinaryMethod(zip.get()) ||
            archive_entry_filetype(entry) != AE_IFREG || parts.size() >= mostParts)
            return std::nullopt;
        const QString part = QString::fromUtf8(name);
        auto bytes = readPart(zip.get(), allowance);
        if (!bytes || !parts.emplace(part, std::move(*bytes)).second) return std::nullopt;
    }
    if (outcome != ARCHIVE_EOF) return std::nullopt;
    return parts;
}

} // namespace zhibu::package_zip
