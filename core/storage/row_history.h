#pragma once

#include "core/storage/audit.h"
#include "core/storage/connection.h"

#include <QHash>

/// What the audit trail knows about single rows: every field that ever changed, with who, when and by which
/// verb. Read from the kept change sets; what was erased or never kept is not there.
namespace zhibu {

struct FieldChange {
    qint64 entry = 0; ///< number of the audit entry
    QString at;       ///< when, ISO 8601
    QString actor;
    QString title; ///< of the verb, in the language it was done in
    QByteArray table;
    QByteArray column;
    std::optional<QString> before; ///< nullopt: there was nothing
    std::optional<QString> after;
    bool sealed = false; ///< a protected field: that it changed is known, not what it held
};

/// Oldest first. `rows`: the keys wanted of each table. Ids in other columns come as hexadecimal.
std::vector<FieldChange> rowHistory(Connection& connection, const QHash<QByteArray, QSet<QByteArray>>& rows);

} // namespace zhibu
