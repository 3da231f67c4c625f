#pragma once

#include "core/domain/period.h"
#include "core/storage/book.h"

/// What was handed in from this book, what was answered, what came in and what was decided about it.
/// Moments are ISO 8601 local time; a file is named by its BLAKE2b-256.
namespace zhibu {

/// A package this book has made. It is kept byte for byte.
struct SentPackage {
    QByteArray file;
    PackageId package;
    Period period;
    int revision = 1;
    QByteArray previous = {}; ///< the file of the revision before; empty for the first
    QByteArray content = {};  ///< hash of the records alone: equal where nothing has changed
    QDateTime madeAt = {};
    QString madeBy = {};
    QString recipient = {};
    qint64 lastEntry = 0; ///< number of the newest audit entry whose hash went along
};

enum class AnswerOutcome { received, accepted, returned };

struct PackageAnswer {
    QByteArray answer; ///< hash of the answer's own file
    QByteArray file;   ///< the package it answers
    Period period;
    int revision = 1;
    AnswerOutcome outcome = AnswerOutcome::received;
    QDateTime madeAt = {};
    QDateTime importedAt = {};
    QByteArray bytes = {};
};

/// A verified file in the inbox.
struct InboxFile {
    QByteArray file;
    PackageId package;
    OrganizationId organization;
    QString code = {}; ///< as the file says it
    QString name = {};
    Period period;
    int revision = 1;
    QByteArray previous = {};
    QByteArray content = {};
    QByteArray publicKey = {};
    QDateTime madeAt = {};
    Date receivedOn;          ///< the day it was handed over, as it was entered
    QDateTime arrivedAt = {}; ///< when it came here; invalid where that was not kept yet
    QByteArray history = {};  ///< JSON of the manifest's audit part
};

struct InboxDecision {
    QByteArray file;
    bool chosen = false; ///< of two that contradict each other this one
    std::optional<QDateTime> acceptedAt = {};
    std::optional<QDateTime> returnedAt = {};
    QString reasons = {}; ///< JSON, of a return
};

struct ReportingUnit {
    OrganizationId organization;
    Date since;
    std::optional<Date> until = {}; ///< exclusive
};

namespace package_repository {

QString identifier(AnswerOutcome outcome);

std::vector<SentPackage> sent(Connection& connection); ///< by period and revision
/// Empty where the package is only known from a receipt.
QByteArray sentBytes(Connection& connection, const QByteArray& file);
/// The same as this book can read it, sealed or not.
QByteArray sentOpened(Connection& connection, const QByteArray& file);
void insert(Transaction& transaction, const SentPackage& package, const QByteArray& bytes,
            const std::optional<QByteArray>& opened = {});

std::vector<PackageAnswer> answers(Connection& connection); ///< by the moment they were made
void insert(Transaction& transaction, const PackageAnswer& answer);

/// `opened`: the payload, where it came sealed.
void insert(Transaction& transaction, const InboxFile& file, const QByteArray& bytes,
            const std::optional<QByteArray>& opened = {});
bool holds(Connection& connection, const QByteArray& file);
std::optional<InboxFile> inboxFile(Connection& connection, const QByteArray& file);
/// By organisation, period, revision and file.
std::vector<InboxFile> inbox(Connection& connection);
std::vector<InboxFile> inboxOf(Connection& connection, const OrganizationId& sender);
std::vector<InboxFile> inboxOf(Connection& connection, const OrganizationId& sender, const Period& period);
std::vector<InboxFile> inboxOf(Connection& connection, const Period& period);
/// Senders and quarters with files under the seal.
std::vector<std::pair<OrganizationId, Period>> sealedWith(Connection& connection,
                                                          const QByteArray& publicKey);
std::optional<QByteArray> inboxBytes(Connection& connection, const QByteArray& file);
/// The payload of one that came sealed; nullopt where it lies open in its bytes.
std::optional<QByteArray> inboxOpened(Connection& connection, const QByteArray& file);

std::optional<InboxDecision> decision(Connection& connection, const QByteArray& file);
std::vector<InboxDecision> decisions(Connection& connection);
void save(Transaction& transaction, const InboxDecision& decision);

struct Stands {
    OrganizationId sender;
    Period period;
    QByteArray file;
};
std::vector<Stands> allStanding(Connection& connection); ///< by sender and period
/// nullopt: no file of the sender's quarter stands.
std::optional<QByteArray> standing(Connection& connection, const OrganizationId& sender,
                                   const QString& period);
void setStanding(Transaction& transaction, const OrganizationId& sender, const Period& period,
                 const std::optional<QByteArray>& file);

std::vector<ReportingUnit> units(Connection& connection);
std::optional<ReportingUnit> unit(Connection& connection, const OrganizationId& organization);
void save(Transaction& transaction, const ReportingUnit& unit);
/// Whether records, members or terms of the organisation are kept in this book.
bool hasOwnRecords(Connection& connection, const OrganizationId& organization);
/// An organisation without records makes room for the one that was meant.
void removePlaceholder(Transaction& transaction, const OrganizationId& organization);

std::optional<qint64> setting(Connection& connection, const QString& name);
void setSetting(Transaction& transaction, const QString& name, qint64 value);

/// Members two senders' branches name at once on a day of the quarter: pairs of overlapping memberships.
struct Overlap {
    MemberId member;
    OrganizationId first;
    OrganizationId second;
};
std::vector<Overlap> overlaps(Connection& connection, const Period& quarter);

} // namespace package_repository

} // namespace zhibu
