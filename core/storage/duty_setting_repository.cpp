#include "core/storage/duty_setting_repository.h"

namespace zhibu::duty_setting_repository {

namespace {

std::optional<int> optionalInteger(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

} // namespace

std::vector<DutySettingRecord> all(Connection& connection) {
    std::vector<DutySettingRecord> list;
    Query row(connection, "SELECT id, duty, since_year, enabled, required, required_committee, due, "
                          "warning_days, added, reason FROM duty_setting ORDER BY duty, since_year, id");
    while (row.next()) {
        DutySettingRecord setting{.id = row.id<DutySettingId>(0),
                                  .duty = row.text(1),
                                  .sinceYear = static_cast<int>(row.integer(2))};
        if (const auto enabled = optionalInteger(row, 3)) setting.enabled = *enabled != 0;
        setting.required = optionalInteger(row, 4);
        setting.requiredCommittee = optionalInteger(row, 5);
        setting.due = row.text(6);
        setting.warningDays = optionalInteger(row, 7);
        setting.added = row.text(8);
        setting.reason = row.text(9);
        list.push_back(std::move(setting));
    }
    return list;
}

void replace(Transaction& transaction, const DutySettingRecord& setting) {
    Query(transaction.connection, "DELETE FROM duty_setting WHERE duty = ? AND since_year = ?")
        .bind(setting.duty, setting.sinceYear)
        .run();
    Query(transaction.connection,
          "INSERT INTO duty_setting (id, duty, since_year, enabled, required, required_committee, due, "
          "warning_days, added, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(setting.id, setting.duty, setting.sinceYear, setting.enabled, setting.required,
              setting.requiredCommittee, setting.due, setting.warningDays, setting.added, setting.reason)
        .run();
}

void remove(Transaction& transaction, const DutySettingId& id) {
    Query(transaction.connection, "DELETE FROM duty_setting WHERE id = ?").bind(id).run();
}

} // namespace zhibu::duty_setting_repository
