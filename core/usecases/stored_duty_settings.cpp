#include "core/usecases/stored_duty_settings.h"

#include "core/duties/duty_reader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

// What cannot be read any more is left out: the setting then says nothing and is passed over.
std::optional<duties::Duty> addedDuty(const QString& json) {
    if (json.isEmpty()) return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    auto duty = duties::readDuty(document.object(), u"duty_setting"_s, 1);
    return duty ? std::optional(*duty) : std::nullopt;
}

} // namespace

std::optional<duties::MonthDay> monthDayFrom(const QString& text) {
    // 2019 is no leap year: 29 February does not exist in every year.
    const auto day = Date::fromIso(u"2019-"_s + text);
    return day ? duties::MonthDay::of(day->month(), day->day()) : std::nullopt;
}

QString toText(const duties::MonthDay& day) {
    return day.inYear(2019).toIso().mid(5);
}

duties::DutySetting dutySettingOf(const DutySettingRecord& record) {
    return {.duty = record.duty,
            .sinceYear = record.sinceYear,
            .enabled = record.enabled,
            .required = record.required,
            .requiredCommittee = record.requiredCommittee,
            .due = monthDayFrom(record.due),
            .warningDays = record.warningDays,
            .added = addedDuty(record.added)};
}

DutySettingRecord dutySettingRecord(const duties::DutySetting& setting, const DutySettingId& id) {
    DutySettingRecord record{.id = id,
                             .duty = setting.duty,
                             .sinceYear = setting.sinceYear,
                             .enabled = setting.enabled,
                             .required = setting.required,
                             .requiredCommittee = setting.requiredCommittee};
    record.warningDays = setting.warningDays;
    if (setting.due) record.due = toText(*setting.due);
    if (setting.added) {
        const auto json = duties::writeCadenceDuty(*setting.added);
        if (json) record.added = QString::fromUtf8(QJsonDocument(*json).toJson(QJsonDocument::Compact));
    }
    return record;
}

} // namespace zhibu
