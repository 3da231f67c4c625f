#pragma once

#include "core/domain/problems.h"
#include "core/storage/book.h"

#include <QJsonObject>

/// The frame of our small signed files: JSON that carries the signed words as one string, so that nothing
/// between here and there rearranges them.
namespace zhibu::signed_content {

/// One kind of file.
struct Format {
    QString name;        ///< in the file: "zhibu-transfer"
    QByteArrayView tag;  ///< signed together with the words: a signature for one kind is none for another
    qsizetype mostBytes; ///< more is refused before it is read
    QString codes;       ///< of its problems: "transfer" for "transfer.foreign", ".version", ".altered"
    QString whatItIs;    ///< for sentences, in the user's language: "transfer file"
};

struct Content {
    QJsonObject object;
    QByteArray publicKey; ///< of the seal it bears
};

QByteArray write(Book& book, const Format& format, const QJsonObject& content);
/// Nothing in it is believed before the signature holds, and not one byte of the file may differ from how it
/// is written.
Result<Content> read(const QByteArray& bytes, const Format& format);

} // namespace zhibu::signed_content
