#pragma once

#include "core/domain/office.h"
#include "core/storage/package_records.h"

namespace zhibu {

/// One row that is new, gone or other than before, in words.
struct RecordDifference {
    enum class Change { added, removed, changed };
    Change change = Change::changed;
    QString area;                          ///< "records", "members" …, in the user's language
    QString what;                          ///< "2020-09-12 主题党日 …", "王伟 (P001)"
    QStringList fields = {};               ///< what differs, where it is changed
    std::optional<ActivityId> record = {}; ///< where it is a record of organisation life
};

/// What differs between two states of one quarter, records first, each area in the order of its rows.
std::vector<RecordDifference> packageDifferences(const PackageRecords& before, const PackageRecords& after);
QString displayName(RecordDifference::Change change);

} // namespace zhibu
