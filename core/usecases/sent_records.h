#pragma once

#include "core/exchange/package/answer_file.h"
#include "core/storage/package_records.h"

/// What this book has handed in and heard back, for the verbs of submission.h.
namespace zhibu::sent_records {

/// The quarter's highest revision.
std::optional<SentPackage> newest(Connection& connection, const Period& quarter);
/// nullopt where the package is only known from a receipt.
std::optional<PackageRecords> recordsOf(Connection& connection, const QByteArray& file);
std::vector<QByteArray> attachmentsIn(const PackageRecords& records);

/// The newest answer to each file.
std::map<QByteArray, AnswerFile> answersByFile(Connection& connection);

/// The newest audit entry the office above has seen, as its answers say: 0 where none is of this trail.
struct Acknowledged {
    qint64 entry = 0;
    QByteArray head = {};
};
Acknowledged acknowledged(Connection& connection);

} // namespace zhibu::sent_records
