#pragma once

#include "core/domain/problems.h"
#include "core/domain/records.h"
#include "core/storage/book.h"

/// 组织关系介绍: the signed file a member who moves takes to the next office (domain.md §1). It carries the
/// member's UUID and what a roster says; identity and phone numbers stay at home.
namespace zhibu {

struct TransferFile {
    Member member;
    OrganizationId from;
    QString fromName = {};
    QString fromCode = {};
    QString toName = {};
    std::optional<Date> leftOn = {};
    QString document = {};    ///< number of the letter
    QString fingerprint = {}; ///< of the key that signed it, to compare over the telephone; set when read
};

/// The bytes of the file, signed with the book's key.
QByteArray writeTransfer(Book& book, const TransferFile& transfer);

/// Refused with a reason: too large, no transfer file, another version, changed since it was signed, or
/// without what a member needs. Nothing in it is trusted before the signature holds.
Result<TransferFile> readTransfer(const QByteArray& bytes);

} // namespace zhibu
