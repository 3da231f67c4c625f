#pragma once

#include "core/domain/records.h"
#include "core/storage/connection.h"

namespace zhibu::activity_list_repository {

struct Filter {
    std::optional<OrganizationId> root = {};
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    std::optional<ActivityKind> kind = {};
    QString search = {};
    bool newestFirst = false;
    int limit = -1;
};

struct Row {
    ActivityId id;
    OrganizationId organization;
    Date heldOn;
    ActivityKinds kinds = {};
    QString topic = {};
    qint64 expected = 0;
    qint64 present = 0;
    std::optional<Date> enteredOn = {};
    bool imported = false;
};

/// The final activities that match, in order of the day held.
std::vector<Row> rows(Connection& connection, const Filter& filter);

/// The same order and filter, ids only: what a list of 120,000 rows needs before it shows a window of them.
std::vector<ActivityId> ids(Connection& connection, const Filter& filter);
/// Rows of a few ids, for the part of a list that is on screen. Same order as asked.
std::vector<Row> rowsOf(Connection& connection, const std::vector<ActivityId>& wanted);

/// The newest final activities of a kind that the organisation itself held by the day (inclusive).
std::vector<ActivityId> latest(Connection& connection, const OrganizationId& organization, ActivityKind kind,
                               Date until, int limit);
/// 五事联动 slots done at the activity.
QStringList themeItems(Connection& connection, const ActivityId& activity);
/// Leaves of an organisation's final activities between two days (inclusive), newest first.
struct Leave {
    MemberId member;
    QString reason;
};
std::vector<Leave> leaves(Connection& connection, const OrganizationId& organization, Date from, Date to);
/// The reason, where the activity is in the trash; nullopt when it is not.
std::optional<QString> trashedBecause(Connection& connection, const ActivityId& activity);

} // namespace zhibu::activity_list_repository
