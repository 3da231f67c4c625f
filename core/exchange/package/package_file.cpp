#include "core/exchange/package/package_file.h"

#include "core/exchange/package/package_soundness.h"
#include "core/exchange/package/package_zip.h"
#include "core/exchange/package/record_lines.h"
#include "core/storage/blake2b.h"
#include "core/storage/signing.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using namespace package_format;

struct PackageFileText {
    Q_DECLARE_TR_FUNCTIONS(PackageFile)
};

constexpr qsizetype hashSize = 32;
const QString manifestPart = u"manifest.json"_s;
const QString reportPart = u"report.pdf"_s;
const QString attachmentFolder = u"attachments/"_s;

Problem refusal(const QString& code, const QString& sentence) {
    return {u"file"_s, u"package."_s + code, sentence};
}

Problem unsound(const QString& what) {
    return refusal(
        u"unsound"_s,
        PackageFileText::tr("The file is signed, but %1. Ask the sender to hand it in again.").arg(what));
}

QString linesPart(const QString& name) {
    return u"records/%1.jsonl"_s.arg(name);
}

template<class Number> QByteArray bigEndian(Number value) {
    const Number swapped = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

template<class Number> Number numberAt(QByteArrayView bytes, qsizetype offset) {
    return qFromBigEndian<Number>(bytes.data() + offset);
}

/// What is signed: the raw header and the payload's hash.
QByteArray signedWords(QByteArrayView header, QByteArrayView payload) {
    return header.toByteArray() + blake2b(payload);
}

QByteArray headerOf(const QByteArray& publicKey, const QByteArray& recipient, qsizetype payloadSize) {
    const bool sealed = !recipient.isEmpty();
    return magic.toByteArray() + bigEndian(version) + bigEndian(sealed ? sealedFlag : quint16{0}) +
           publicKey + (sealed ? recipient : QByteArray(hashSize, '\0')) +
           bigEndian(static_cast<quint64>(payloadSize));
}

package_zip::Parts partsOf(const PackageRecords& records, const QByteArray& report) {
    package_zip::Parts parts{{reportPart, report}};
    for (const QString& name : record_lines::names())
        parts.emplace(linesPart(name), record_lines::written(records, name));
    for (const auto& [hash, bytes] : records.attachments)
        parts.emplace(attachmentFolder + QString::fromLatin1(hash.toHex()), bytes);
    return parts;
}

std::map<QString, QByteArray> hashesOf(const package_zip::Parts& parts) {
    std::map<QString, QByteArray> hashes;
    for (const auto& [name, bytes] : parts)
        hashes.emplace(name, blake2b(bytes));
    return hashes;
}

QByteArray hashOfHashes(const std::map<QString, QByteArray>& hashes) {
    QByteArray words;
    for (const auto& [name, hash] : hashes) {
        if (name != reportPart) words += name.toUtf8() + '\0' + hash;
    }
    return blake2b(words);
}

PackageManifest filledIn(PackageManifest manifest, const PackageRecords& records,
                         const std::map<QString, QByteArray>& hashes) {
    manifest.counts.clear();
    for (const QString& name : record_lines::names())
        manifest.counts.emplace(name, record_lines::count(records, name));
    manifest.totals = controlTotals(records);
    manifest.files = hashes;
    manifest.content = hashOfHashes(hashes);
    return manifest;
}

/// Every part but the manifest becomes records; a sentence's middle about what does not.
std::optional<QString> readParts(const package_zip::Parts& parts, PackageRecords& records) {
    for (const auto& [name, bytes] : parts) {
        if (name == manifestPart || name == reportPart) continue;
        if (name.startsWith(attachmentFolder)) {
            const QByteArray hash = QByteArray::fromHex(name.sliced(attachmentFolder.size()).toLatin1());
            if (blake2b(bytes) != hash || name != attachmentFolder + QString::fromLatin1(hash.toHex()))
                return PackageFileText::tr("an attachment in it is not what its name says");
            records.attachments.emplace(hash, bytes);
            continue;
        }
        const QString list = name.sliced(qMin<qsizetype>(8, name.size()))
                                 .chopped(qMin<qsizetype>(6, qMax<qsizetype>(0, name.size() - 8)));
        const bool known = linesPart(list) == name && record_lines::names().contains(list);
        if (!known)
            return PackageFileText::tr("it holds something that does not belong in it (%1)").arg(name);
        if (const int line = record_lines::read(records, list, bytes); line > 0)
            return PackageFileText::tr("line %1 of %2 is not a record of this program").arg(line).arg(name);
    }
    return std::nullopt;
}

} // namespace

Result<SignedPackage> readSigned(const QByteArray& bytes) {
    if (!bytes.startsWith(magic))
        return refusal(u"foreign"_s,
                       PackageFileText::tr("This is no file of this program for handing in records "
                                           "(.zbpkg)."));
    if (bytes.size() < payloadAt)
        return refusal(u"cut"_s,
                       PackageFileText::tr("The file is cut off. Copy it again from where it came."));
    if (numberAt<quint16>(bytes, 8) != version)
        return refusal(u"version"_s,
                       PackageFileText::tr("The file was written by a newer version. Update this program."));
    const auto length = numberAt<quint64>(bytes, lengthAt);
    if (length != static_cast<quint64>(bytes.size() - payloadAt))
        return refusal(u"cut"_s,
                       PackageFileText::tr("The file is cut off or something was added to it. Copy it again "
                                           "from where it came."));
    const QByteArrayView view(bytes);
    const QByteArrayView payload = view.sliced(payloadAt);
    const signing::Signature signature{view.sliced(keyAt, hashSize).toByteArray(),
                                       view.sliced(headerSize, signatureSize).toByteArray()};
    if (!signing::verify(signature, tag, signedWords(view.first(headerSize), payload)))
        return refusal(
            u"altered"_s,
            PackageFileText::tr("The file was changed after it was signed. Ask the sender for it again."));
    const auto flags = numberAt<quint16>(bytes, 10);
    const QByteArray recipient = view.sliced(recipientAt, hashSize).toByteArray();
    const bool sealed = flags == sealedFlag;
    if (flags > sealedFlag || sealed == (recipient == QByteArray(hashSize, '\0')))
        return refusal(u"version"_s,
                       PackageFileText::tr("The file was written by a newer version. Update this program."));
    return SignedPackage{.file = blake2b(bytes),
                         .publicKey = signature.publicKey,
                         .sealed = sealed,
                         .recipient = sealed ? recipient : QByteArray(),
                         .payload = payload};
}

Result<Package> openPackage(const SignedPackage& package,
                            const std::function<std::optional<QByteArray>(QByteArrayView)>& unseal) {
    std::optional<QByteArray> zip = package.payload.toByteArray();
    if (package.sealed) zip = unseal ? unseal(package.payload) : std::nullopt;
    if (!zip)
        return refusal(u"sealed"_s,
                       PackageFileText::tr("The file is sealed to another office (seal %1). Only that "
                                           "office can open it.")
                           .arg(signing::fingerprint(package.recipient)));
    const auto parts = package_zip::read(*zip);
    if (!parts || !parts->contains(manifestPart) || !parts->contains(reportPart))
        return unsound(PackageFileText::tr("its content cannot be unpacked"));
    const QByteArray json = parts->at(manifestPart);
    auto content = *parts;
    content.erase(manifestPart);
    const auto manifest = manifestFrom(json);
    if (!manifest || manifestJson(*manifest) != json)
        return unsound(PackageFileText::tr("it does not say whose it is and for which quarter"));
    Package opened{package.file, package.publicKey, *manifest, {}, content.at(reportPart)};
    if (hashesOf(content) != manifest->files)
        return unsound(PackageFileText::tr("its parts are not the ones it lists"));
    if (const auto fault = readParts(content, opened.records)) return unsound(*fault);
    if (filledIn(*manifest, opened.records, manifest->files) != *manifest)
        return unsound(PackageFileText::tr("its counts and totals do not agree with its records"));
    if (const auto fault = firstUnsound(*manifest, opened.records)) return unsound(*fault);
    return opened;
}

QByteArray writePackage(Book& book, const PackageManifest& manifest, const PackageRecords& records,
                        const QByteArray& report, const QByteArray& sealedTo) {
    package_zip::Parts parts = partsOf(records, report);
    const PackageManifest filled = filledIn(manifest, records, hashesOf(parts));
    parts.emplace(manifestPart, manifestJson(filled));
    QByteArray payload = package_zip::write(parts);
    if (!sealedTo.isEmpty()) payload = signing::sealTo(sealedTo, payload);
    const QByteArray header = headerOf(signing::publicKey(book), sealedTo, payload.size());
    const signing::Signature signature = signing::sign(book, tag, signedWords(header, payload));
    return header + signature.bytes + payload;
}

QByteArray contentHash(const PackageRecords& records) {
    return hashOfHashes(hashesOf(partsOf(records, {})));
}

} // namespace zhibu
