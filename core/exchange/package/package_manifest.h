#pragma once

#include "core/domain/period.h"
#include "core/domain/records.h"

#include <QJsonObject>

#include <map>

namespace zhibu {

/// The part of the audit trail that travels: hashes of the entries since the last head the office above has
/// acknowledged. They name nobody and nothing; they only let it see that nothing earlier was replaced.
struct PackageHistory {
    struct Restore {
        qint64 entry = 0;          ///< the restore's own entry
        QByteArray abandoned = {}; ///< hash of the head that was given up
        bool operator==(const Restore&) const = default;
    };
    qint64 first = 1;                      ///< number of the first entry listed
    QByteArray before = {};                ///< hash of the entry before it; empty for the first entry of all
    std::vector<QByteArray> entries = {};  ///< 32 bytes each
    std::vector<Restore> restores = {};    ///< of the whole trail
    std::vector<qint64> clockSetBack = {}; ///< entries whose moment lies before that of the entry before
    qint64 last() const { return first - 1 + static_cast<qint64>(entries.size()); }
    bool operator==(const PackageHistory&) const = default;
};

/// Bounds of what a sender numbers: far above any honest file, and far from where arithmetic ends.
inline constexpr qint64 mostEntries = 1'000'000'000'000;
constexpr bool isRevision(qint64 number) {
    return number >= 1 && number <= 9999;
}

/// What a package says of itself.
struct PackageManifest {
    PackageId package;
    OrganizationId organization;
    QString code = {};
    QString name = {};
    OrganizationKind kind = OrganizationKind::branch;
    Period period;
    int revision = 1;
    QByteArray previous = {}; ///< the file of the revision before; empty for the first
    QByteArray content = {};
    std::map<QString, qint64> counts = {}; ///< rows by file: "activities" …
    std::map<QString, qint64> totals = {}; ///< control totals: "expected", "present", "credit_hundredths" …
    std::map<QString, QByteArray> files = {}; ///< hash by part of the payload
    QString catalogue = {};                   ///< which duties the sender's program knows
    int schema = 0;
    QString recipientCode = {};
    QString recipientName = {};
    QDateTime madeAt = {};
    QString madeBy = {};
    PackageHistory history = {};
    bool operator==(const PackageManifest&) const = default;
};

QByteArray manifestJson(const PackageManifest& manifest);
/// nullopt where a field is missing or no such value; the caller compares with manifestJson().
std::optional<PackageManifest> manifestFrom(const QByteArray& json);

QByteArray historyJson(const PackageHistory& history);
PackageHistory historyFrom(const QByteArray& json);

} // namespace zhibu
