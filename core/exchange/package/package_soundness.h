#pragma once

#include "core/exchange/package/package_manifest.h"
#include "core/storage/package_records.h"

#include <QString>

namespace zhibu {

/// "expected", "present", "credit_hundredths" …: sums over the records that the manifest states as well.
std::map<QString, qint64> controlTotals(const PackageRecords& records);

/// Whether the records hold together and keep within what the manifest says: one root, no circle, every
/// reference inside the package, records within the quarter, nothing said in talks, no absurd numbers. A
/// sentence about the first thing that does not; nullopt when all is well.
std::optional<QString> firstUnsound(const PackageManifest& manifest, const PackageRecords& records);

} // namespace zhibu
