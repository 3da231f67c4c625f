#pragma once

#include "core/exchange/import/activity_attendance.h"

namespace zhibu {

/// Reads one row of an activity file into the record it stands for.
class ActivityRowReader {
public:
    ActivityRowReader(const ColumnMapping& mapping, const Office& office, QDateTime now);

    struct Reading {
        Activity activity;
        bool draft = false;
        const Organization* organization = nullptr;
    };
    /// nullopt when organisation, kinds or day are missing or wrong; otherwise look at the planned row for
    /// what else is wrong. The id is the one given.
    std::optional<Reading> read(const Row& row, PlannedRow& planned, const ActivityId& id);
    /// What the book holds, with everything the row read last states; an empty cell says nothing. A record
    /// that was entered here stays one: an import cannot hide when that was.
    Activity merged(const Activity& before, const Activity& stated) const;

private:
    const Organization* readOrganization();
    ActivityKinds readKinds();
    Facets readFacets();
    bool readDraftState();
    void readPeople(Reading& reading);
    void readTexts(Activity& activity);
    void readTimes(Activity& activity);
    void readNumbers(Activity& activity);
    void checkExistence(const Organization& organization, Date day);

    OrganizationLookup organizations;
    People people;
    ActivityAttendance attendance;
    RowReader reader;
    QDateTime now;
    QHash<QString, ActivityKinds> kindsByText; ///< the same few texts, over and over
};

/// What a repeated import recognises a record by: 活动编号, or organisation, day, kinds and topic
/// (interfaces.md §3).
QString activityIdentity(const QString& code, const OrganizationId& organization, Date day,
                         const ActivityKinds& kinds, const QString& topic);

} // namespace zhibu
