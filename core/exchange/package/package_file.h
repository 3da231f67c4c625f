#pragma once

#include "core/domain/problems.h"
#include "core/exchange/package/package_manifest.h"
#include "core/storage/book.h"
#include "core/storage/package_records.h"

/// 上报文件 (.zbpkg), interfaces.md §4: a header of fixed length, an Ed25519 signature over a domain tag,
/// that raw header and the payload's BLAKE2b hash, then the payload and nothing after it. The payload, sealed
/// to the recipient or not, is a zip of manifest.json, records/*.jsonl, report.pdf and the attachments that
/// go along.
namespace zhibu {

/// Offsets in bytes; numbers are big-endian.
namespace package_format {
inline constexpr QByteArrayView magic = "ZBPKG\r\n\x1a"; // 0: shows at once what a text transfer did to it
inline constexpr quint16 version = 1;                    // 8
inline constexpr quint16 sealedFlag = 1;                 // 10: the only flag there is
inline constexpr qsizetype keyAt = 12;                   // 32 bytes: the sender's public key
inline constexpr qsizetype recipientAt = 44;             // 32 bytes: the key it is sealed to, or zeros
inline constexpr qsizetype lengthAt = 76;                // 8 bytes: of the payload
inline constexpr qsizetype headerSize = 84;
inline constexpr qsizetype signatureSize = 64;
inline constexpr qsizetype payloadAt = headerSize + signatureSize;
inline constexpr qint64 mostBytes = 256LL << 20;
inline constexpr QByteArrayView tag = "zhibu.package.1";
} // namespace package_format

/// What is known before the payload is touched: the signature holds.
struct SignedPackage {
    QByteArray file;      ///< BLAKE2b-256 of the whole file: its name from now on
    QByteArray publicKey; ///< of the seal it bears
    bool sealed = false;
    QByteArray recipient = {}; ///< the key it is sealed to; empty otherwise
    QByteArrayView payload;    ///< within the bytes given
};

struct Package {
    QByteArray file;
    QByteArray publicKey;
    PackageManifest manifest;
    PackageRecords records;
    QByteArray report; ///< PDF, for people
};

/// "package.foreign", ".version", ".cut", ".altered": what is wrong with the file as such.
Result<SignedPackage> readSigned(const QByteArray& bytes);

/// Opens the payload; `unseal` gives nullopt for what was sealed to somebody else ("package.sealed"). Every
/// record is held against the manifest's counts, totals and hashes and written again: parts that are not
/// exactly as this program writes them, or more of them, are refused ("package.unsound"). Gaps between the
/// parts of the zip are signed, but not looked at.
Result<Package> openPackage(const SignedPackage& package,
                            const std::function<std::optional<QByteArray>(QByteArrayView)>& unseal = {});

/// The bytes of the file under the book's seal. The manifest's counts, totals and hashes are filled in here.
/// `sealedTo`: the recipient's public key, or empty. Throws Error while nobody who holds the data key has
/// signed in.
QByteArray writePackage(Book& book, const PackageManifest& manifest, const PackageRecords& records,
                        const QByteArray& report, const QByteArray& sealedTo = {});

/// Hash of the records alone, attachments included: equal where nothing has changed.
QByteArray contentHash(const PackageRecords& records);

} // namespace zhibu
