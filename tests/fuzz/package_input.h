#pragma once

#include "core/exchange/package/package_file.h"
#include "core/exchange/package/package_soundness.h"
#include "core/exchange/package/package_zip.h"
#include "core/exchange/package/record_lines.h"
#include "core/storage/blake2b.h"

#include <QtEndian>

#include <sodium.h>

/// Bytes as a stranger may send them, on each of the ways into a package: the file, its payload, and the
/// parts inside.
namespace zhibu::testing {

/// The payload as a file under a seal that is always the same: what is inside is believed no more for that.
inline QByteArray sealedFile(QByteArrayView payload) {
    const auto raw = [](auto& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); };
    QByteArray seed(crypto_sign_SEEDBYTES, 's');
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), raw(secretKey), raw(seed));
    QByteArray header(package_format::headerSize, '\0');
    header.replace(0, package_format::magic.size(), package_format::magic.toByteArray());
    qToBigEndian(package_format::version, header.data() + 8);
    header.replace(package_format::keyAt, publicKey.size(), publicKey);
    qToBigEndian(static_cast<quint64>(payload.size()), header.data() + package_format::lengthAt);
    QByteArray message = package_format::tag.toByteArray() + '\0' + header + blake2b(payload);
    QByteArray signature(package_format::signatureSize, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), raw(secretKey));
    return header + signature + payload.toByteArray();
}

/// What everybody relies on who is given an opened package: each record is as it will be written, and what
/// the manifest says of them holds.
inline bool keepsPromises(const Package& package) {
    PackageRecords again;
    for (const QString& name : record_lines::names()) {
        if (record_lines::read(again, name, record_lines::written(package.records, name)) != 0) return false;
        if (record_lines::count(again, name) != package.manifest.counts.at(name)) return false;
    }
    const auto manifest = manifestFrom(manifestJson(package.manifest));
    return manifest == package.manifest && package.manifest.totals == controlTotals(package.records) &&
           package.manifest.content == contentHash(package.records) &&
           !firstUnsound(package.manifest, package.records);
}

inline bool keepsPromises(const Problem& problem) {
    return problem.code.startsWith(QStringLiteral("package.")) && !problem.message.isEmpty();
}

/// False when something came back that breaks a promise.
inline bool opensOrRefuses(const QByteArray& file) {
    const auto read = readSigned(file);
    if (!read) return keepsPromises(read.problem());
    const auto package = openPackage(*read);
    return package ? keepsPromises(*package) : keepsPromises(package.problem());
}

/// The first byte chooses: the bytes as a whole file, or as the payload of one that is properly sealed.
inline bool acceptsFile(QByteArrayView input) {
    if (input.isEmpty()) return true;
    const QByteArray content = input.sliced(1).toByteArray();
    return opensOrRefuses(uchar(input.front()) % 2 == 0 ? content : sealedFile(content));
}

inline bool acceptsManifest(const QByteArray& json) {
    const auto manifest = manifestFrom(json);
    if (!manifest) return true;
    const auto again = manifestFrom(manifestJson(*manifest));
    return again && manifestJson(*again) == manifestJson(*manifest) &&
           historyJson(historyFrom(historyJson(manifest->history))) == historyJson(manifest->history);
}

/// The first byte chooses the list.
inline bool acceptsLines(QByteArrayView input) {
    if (input.isEmpty()) return true;
    const QStringList names = record_lines::names();
    const QString name = names[uchar(input.front()) % names.size()];
    const QByteArray lines = input.sliced(1).toByteArray();
    PackageRecords records;
    return record_lines::read(records, name, lines) != 0 || record_lines::written(records, name) == lines;
}

namespace package_parts {

inline constexpr char nameEnds = 0x1f;
inline constexpr char partEnds = 0x1e;

/// Parts of a payload as one text that bytes can be changed in without spoiling a checksum.
inline QByteArray text(const package_zip::Parts& parts) {
    QByteArray words;
    for (const auto& [name, bytes] : parts)
        words += name.toUtf8() + nameEnds + bytes + partEnds;
    return words;
}

inline package_zip::Parts parts(const QByteArray& words) {
    package_zip::Parts parts;
    for (const QByteArray& part : words.split(partEnds)) {
        const qsizetype end = part.indexOf(nameEnds);
        // Other names cannot be written by every locale; what the reader makes of them is the file's target.
        const bool writable = std::ranges::all_of(part.first(qMax(qsizetype{0}, end)),
                                                  [](char sign) { return sign > ' ' && sign < 127; });
        if (end > 0 && writable) parts.emplace(QString::fromUtf8(part.first(end)), part.sliced(end + 1));
    }
    return parts;
}

/// What the manifest says of the parts is made true, so that nothing but the records themselves decides.
inline QByteArray manifestFor(const package_zip::Parts& parts, PackageManifest manifest) {
    PackageRecords records;
    manifest.files.clear();
    for (const auto& [name, bytes] : parts) {
        manifest.files.emplace(name, blake2b(bytes));
        if (name.startsWith(QStringLiteral("attachments/")))
            records.attachments.emplace(blake2b(bytes), bytes);
    }
    for (const QString& name : record_lines::names()) {
        const auto part = parts.find(QStringLiteral("records/%1.jsonl").arg(name));
        if (part != parts.end()) record_lines::read(records, name, part->second);
        manifest.counts[name] = record_lines::count(records, name);
    }
    manifest.totals = controlTotals(records);
    manifest.content = contentHash(records);
    return manifestJson(manifest);
}

} // namespace package_parts

inline bool acceptsParts(const QByteArray& words) {
    package_zip::Parts parts = package_parts::parts(words);
    const QString manifestPart = QStringLiteral("manifest.json");
    if (const auto found = parts.find(manifestPart); found != parts.end()) {
        const auto manifest = manifestFrom(found->second);
        parts.erase(found);
        if (!manifest) return true;
        const QByteArray json = package_parts::manifestFor(parts, *manifest);
        parts.emplace(manifestPart, json);
    }
    return opensOrRefuses(sealedFile(package_zip::write(parts)));
}

/// The first byte chooses how deep inside the rest is put.
inline bool acceptsPayload(QByteArrayView input) {
    if (input.isEmpty()) return true;
    const QByteArray content = input.sliced(1).toByteArray();
    switch (uchar(input.front()) % 4) {
    case 0: {
        const auto package = openPackage(SignedPackage{.file = {}, .publicKey = {}, .payload = content});
        return package ? keepsPromises(*package) : keepsPromises(package.problem());
    }
    case 1: return acceptsManifest(content);
    case 2: return acceptsLines(content);
    default: return acceptsParts(content);
    }
}

} // namespace zhibu::testing
