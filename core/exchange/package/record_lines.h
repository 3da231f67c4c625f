#pragma once

#include "core/storage/package_records.h"

/// The records of a package as text: one file a kind, one canonical JSON object a line, in the order of their
/// ids (interfaces.md §4).
namespace zhibu::record_lines {

/// "activities" and the like, in the order they stand in the payload.
QStringList names();
/// The lines of the file of that name.
QByteArray written(const PackageRecords& records, const QString& name);
/// Reads the lines of one file into the records. The number of the first line that is no such record or is
/// not written as this program writes it; 0: all of them are.
int read(PackageRecords& records, const QString& name, const QByteArray& lines);
/// How many rows there are of the name.
qint64 count(const PackageRecords& records, const QString& name);

} // namespace zhibu::record_lines
