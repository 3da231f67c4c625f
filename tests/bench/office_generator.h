#pragma once

#include <QString>

namespace zhibu::bench {

/// A made-up office, the same one every time: departments of ten branches, twenty members a branch, two
/// groups, five years of about eighty activities a branch and year. Written as the five import files of
/// interfaces.md §3.
struct OfficeSize {
    int branches = 300;
    int membersPerBranch = 20;
    int firstYear = 2016;
    int years = 5;
};

struct OfficeFiles {
    QString organizations;
    QString members;
    QString terms;
    QString activities;
    QString training;
    qint64 activityRows = 0;
    qint64 attendanceRows = 0;
};

/// Throws Error when the folder cannot be written.
OfficeFiles writeOffice(const QString& folder, const OfficeSize& size);

} // namespace zhibu::bench
