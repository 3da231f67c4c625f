#pragma once

#include "core/domain/problems.h"
#include "core/storage/package_repository.h"

/// 回执与退回 (.zbreceipt): what the office above answers to a package, signed by it. It names the file it
/// answers, acknowledges the head of the sender's audit trail, and lists which file stands for every quarter,
/// so that a book restored from a copy learns what it has handed in.
namespace zhibu {

struct ReturnReason {
    std::optional<ActivityId> record = {}; ///< nullopt: the package as a whole
    QString what = {};                     ///< the record in words
    QString reason = {};
    bool operator==(const ReturnReason&) const = default;
};

struct AnswerFile {
    struct Stands {
        Period period;
        int revision = 1;
        QByteArray file = {};
        bool accepted = false;
    };
    QByteArray file; ///< the package answered
    PackageId package;
    OrganizationId organization; ///< who handed it in
    Period period;
    int revision = 1;
    AnswerOutcome outcome = AnswerOutcome::received;
    std::vector<ReturnReason> reasons = {}; ///< of a return
    std::vector<Stands> standing = {};      ///< the sender's quarters, as they stand at the office above
    qint64 entry = 0;                       ///< number of the newest audit entry known there
    QByteArray head = {};                   ///< its hash
    QString officeName = {};
    QString officeCode = {};
    QDateTime madeAt = {};
    QByteArray publicKey = {}; ///< of the seal it bears; set when read
};

QByteArray writeAnswer(Book& book, const AnswerFile& answer);
/// "answer.foreign", ".version", ".altered", ".incomplete".
Result<AnswerFile> readAnswer(const QByteArray& bytes);

} // namespace zhibu
