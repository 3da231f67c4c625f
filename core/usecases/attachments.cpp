#include "core/usecases/attachments.h"

#include "core/storage/draft_repository.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct AttachmentsText {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

struct FileKind {
    QByteArray beginning;
    QString mediaType;
    QString ending;
};

const std::vector<FileKind>& fileKinds() {
    static const std::vector<FileKind> kinds{
        {QByteArrayLiteral("\xFF\xD8\xFF"), u"image/jpeg"_s, u"jpg"_s},
        {QByteArrayLiteral("\x89PNG\r\n\x1A\n"), u"image/png"_s, u"png"_s},
        {QByteArrayLiteral("GIF8"), u"image/gif"_s, u"gif"_s},
        {QByteArrayLiteral("BM"), u"image/bmp"_s, u"bmp"_s},
        {QByteArrayLiteral("%PDF-"), u"application/pdf"_s, u"pdf"_s}};
    return kinds;
}

Problem refusal(const QString& code, const QString& sentence) {
    return {u"attachments"_s, code, sentence};
}

QString megabytes(qint64 bytes) {
    return QString::number(static_cast<double>(bytes) / 1'000'000, 'f', 1);
}

} // namespace

Result<Attachment> keepAttachment(Ledger& ledger, const Actor& actor, const QString& name,
                                  const QByteArray& bytes, int already,
                                  const std::optional<QByteArray>& original) {
    if (const auto refused = zhibu::refused(ledger, actor, Right::write)) return *refused;
    if (already >= mostAttachments)
        return refusal(u"attachment.many"_s,
                       AttachmentsText::tr("A record holds at most %1 attachments.").arg(mostAttachments));
    const std::optional<QString> mediaType = mediaTypeOf(bytes);
    if (!mediaType)
        return refusal(
            u"attachment.kind"_s,
            AttachmentsText::tr("%1 is neither a picture nor a PDF. Photograph it or save it as a PDF first.")
                .arg(name));
    const qint64 size = std::max(bytes.size(), original ? original->size() : 0);
    if (size > mostAttachmentBytes)
        return refusal(u"attachment.large"_s,
                       AttachmentsText::tr("%1 has %2 MB; at most %3 MB can be attached.")
                           .arg(name, megabytes(size), megabytes(mostAttachmentBytes)));
    Attachment attachment{.id = ledger.book().ids().next<AttachmentId>(),
                          .name = name.section(u'/', -1).section(u'\\', -1).simplified(),
                          .mediaType = *mediaType,
                          .size = bytes.size()};
    const Problems problems = ledger.book().keep([&](Transaction& transaction) {
        attachment.hash = blob_store::put(transaction, bytes);
        if (original) attachment.original = blob_store::put(transaction, *original);
    });
    if (!problems.empty()) return problems;
    return attachment;
}

Result<QByteArray> attachmentBytes(Ledger& ledger, const Actor& actor, const QByteArray& hash) {
    if (const auto refused = zhibu::refused(ledger, actor, Right::read)) return *refused;
    const auto bytes = blob_store::get(ledger.book().connection(), hash);
    if (!bytes)
        return refusal(u"attachment.missing"_s,
                       AttachmentsText::tr("The book does not hold this attachment any more."));
    return *bytes;
}

QString safeFileName(const Attachment& attachment) {
    QString stem;
    for (const QChar c : attachment.name.section(u'.', 0, -2)) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ') stem += c;
    }
    if (stem.trimmed().isEmpty()) stem = u"attachment"_s;
    QString ending = u"bin"_s;
    for (const FileKind& kind : fileKinds()) {
        if (kind.mediaType == attachment.mediaType) ending = kind.ending;
    }
    return stem.trimmed().left(80) + u'.' + ending;
}

} // namespace zhibu
