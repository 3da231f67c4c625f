#pragma once

#include "core/domain/media_type.h"
#include "core/usecases/ledger.h"

/// Photographs, sign-in sheets and PDFs beside a record. Their bytes lie in the book under their hash
/// (house.md); a draft or a record names the hash.
namespace zhibu {

inline constexpr qint64 mostAttachmentBytes = 20'000'000; ///< of one file
inline constexpr int mostAttachments = 200;               ///< of one record

/// Keeps the bytes; the record or draft that names them must be saved next. Refused, each with a sentence:
/// what is no picture or PDF, what is too large, one too many (`already`: how many the record has).
/// `original`: the picture before it was made smaller, where it is to be kept.
Result<Attachment> keepAttachment(Ledger& ledger, const Actor& actor, const QString& name,
                                  const QByteArray& bytes, int already,
                                  const std::optional<QByteArray>& original = {});

/// A problem when the book does not hold them.
Result<QByteArray> attachmentBytes(Ledger& ledger, const Actor& actor, const QByteArray& hash);

/// A name under which the file may lie in a folder: no path, nothing a system forbids, the ending by its
/// kind.
QString safeFileName(const Attachment& attachment);

} // namespace zhibu
