#pragma once

#include "core/domain/problems.h"
#include "core/storage/book.h"

/// 印记登记单 (.zbkey): whose seal a public key is. It is signed by that key itself, and, where the office
/// has taken a new one, by the old one as well: who knew the old seal then knows the new one.
namespace zhibu {

struct KeySlip {
    OrganizationId organization;
    QString code = {};
    QString name = {};
    OrganizationKind kind = OrganizationKind::branch;
    QByteArray publicKey = {};    ///< set when read
    QByteArray handedOverBy = {}; ///< the old public key, where its signature holds; otherwise empty
    QDateTime madeAt = {};
};

/// `handOver`: the old public key and its signature (signing::renewal), or empty.
QByteArray writeKeySlip(Book& book, const KeySlip& slip, const QByteArray& oldKey = {},
                        const QByteArray& oldSignature = {});
/// "key.foreign", ".version", ".altered", ".incomplete".
Result<KeySlip> readKeySlip(const QByteArray& bytes);

} // namespace zhibu
