#include "core/exchange/signed_content.h"

#include "core/storage/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu::signed_content {

namespace {

struct SignedContentText {
    Q_DECLARE_TR_FUNCTIONS(SignedContent)
};

constexpr int version = 1;

Problem refusal(const Format& format, const QString& code, const QString& sentence) {
    return {u"file"_s, format.codes + u'.' + code, sentence.arg(format.whatItIs)};
}

QByteArray framed(const Format& format, const QByteArray& words, const signing::Signature& signature) {
    const QJsonObject file{{u"format"_s, format.name},
                           {u"version"_s, version},
                           {u"payload"_s, QString::fromUtf8(words)},
                           {u"public_key"_s, QString::fromLatin1(signature.publicKey.toHex())},
                           {u"signature"_s, QString::fromLatin1(signature.bytes.toHex())}};
    return QJsonDocument(file).toJson();
}

} // namespace

QByteArray write(Book& book, const Format& format, const QJsonObject& content) {
    const QByteArray words = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return framed(format, words, signing::sign(book, format.tag, words));
}

Result<Content> read(const QByteArray& bytes, const Format& format) {
    const QJsonObject file =
        bytes.size() > format.mostBytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    if (file.value(u"format"_s) != format.name)
        return refusal(format, u"foreign"_s, SignedContentText::tr("This is no %1 of this program."));
    if (file.value(u"version"_s).toInt() != version)
        return refusal(format, u"version"_s,
                       SignedContentText::tr("The %1 was written by a newer version. Update this program."));
    const QByteArray words = file.value(u"payload"_s).toString().toUtf8();
    const signing::Signature signature{QByteArray::fromHex(file.value(u"public_key"_s).toString().toLatin1()),
                                       QByteArray::fromHex(file.value(u"signature"_s).toString().toLatin1())};
    // The frame is compared as well: a letter of another case in a signature would still be the signature.
    if (!signing::verify(signature, format.tag, words) || framed(format, words, signature) != bytes)
        return refusal(format, u"altered"_s,
                       SignedContentText::tr("The %1 was changed after it was signed. Ask for it again."));
    return Content{QJsonDocument::fromJson(words).object(), signature.publicKey};
}

} // namespace zhibu::signed_content
