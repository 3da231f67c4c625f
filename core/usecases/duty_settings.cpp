#include "core/usecases/duty_settings.h"

#include "core/duties/duty_reader.h"
#include "core/storage/duty_setting_repository.h"
#include "core/usecases/rights.h"
#include "core/usecases/stored_duty_settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct DutySettingsText {
    Q_DECLARE_TR_FUNCTIONS(DutySettings)
};

bool saysNothing(const duties::DutySetting& setting) {
    return !setting.enabled && !setting.required && !setting.requiredCommittee && !setting.due &&
           !setting.warningDays && !setting.added;
}

// A duty of one's own is held to the same rules as one in a catalogue file.
Problems problemsOfAdded(const duties::Duty& duty) {
    const auto json = duties::writeCadenceDuty(duty);
    if (!json) return {}; // checkSetting says what may be added
    const auto read = duties::readDuty(*json, DutySettingsText::tr("A duty of one's own"), 1);
    return read ? Problems() : read.problems();
}

Problems problemsOf(const Ledger& ledger, const duties::DutySetting& setting) {
    if (setting.sinceYear < 1902 || setting.sinceYear > 2197)
        return {{u"sinceYear"_s, u"setting.year"_s,
                 DutySettingsText::tr("Say from which year on, with four digits; %1 is no such year.")
                     .arg(setting.sinceYear)}};
    if (saysNothing(setting))
        return {{u"duty"_s, u"setting.nothing"_s,
                 DutySettingsText::tr("Say what is to change about the duty %1.").arg(setting.duty)}};
    if (setting.added) {
        if (Problems problems = problemsOfAdded(*setting.added); !problems.empty()) return problems;
    }
    // A duty of one's own may be written anew; anything else is measured against what holds in that year.
    return duties::checkSetting(
        setting.added ? ledger.shippedCatalogue() : ledger.catalogue(setting.sinceYear), setting);
}

template<class Value> void take(std::optional<Value>& into, const std::optional<Value>& from) {
    if (from) into = from;
}

duties::DutySetting merged(duties::DutySetting earlier, const duties::DutySetting& setting) {
    take(earlier.enabled, setting.enabled);
    take(earlier.required, setting.required);
    take(earlier.requiredCommittee, setting.requiredCommittee);
    take(earlier.due, setting.due);
    take(earlier.warningDays, setting.warningDays);
    take(earlier.added, setting.added);
    return earlier;
}

const DutySettingRecord* find(const std::vector<DutySettingRecord>& all, const QString& duty, int year) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const DutySettingRecord& record) {
        return record.duty == duty && record.sinceYear == year;
    });
    return found == all.end() ? nullptr : &*found;
}

// The same duty of one's own cannot begin twice.
std::optional<Problem> addedElsewhere(const std::vector<DutySettingRecord>& all,
                                      const duties::DutySetting& setting) {
    if (!setting.added) return std::nullopt;
    for (const DutySettingRecord& record : all) {
        if (record.duty == setting.duty && !record.added.isEmpty() && record.sinceYear != setting.sinceYear)
            return Problem{u"duty"_s, u"setting.added"_s,
                           DutySettingsText::tr("The duty %1 exists already, since %2. Change that one.")
                               .arg(record.duty)
                               .arg(record.sinceYear)};
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<DutyChange>> dutyChanges(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<DutyChange> changes;
    for (const DutySettingRecord& record : duty_setting_repository::all(ledger.book().connection()))
        changes.push_back({dutySettingOf(record), record.reason});
    return changes;
}

Problems changeDuty(Ledger& ledger, const Actor& actor, const duties::DutySetting& setting,
                    const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (Problems problems = problemsOf(ledger, setting); !problems.empty()) return problems;
    const Reason change{
        u"duty.change"_s,
        DutySettingsText::tr("Change the duty %1 from %2 on").arg(setting.duty).arg(setting.sinceYear),
        reason.trimmed()};
    return ledger.book().change(actor, change, [&](Transaction& transaction) -> Problems {
        const auto all = duty_setting_repository::all(transaction.connection);
        if (const auto problem = addedElsewhere(all, setting)) return {*problem};
        const DutySettingRecord* earlier = find(all, setting.duty, setting.sinceYear);
        DutySettingRecord record =
            dutySettingRecord(earlier ? merged(dutySettingOf(*earlier), setting) : setting,
                              transaction.ids.next<DutySettingId>());
        record.reason = reason.trimmed();
        if (record.reason.isEmpty() && earlier) record.reason = earlier->reason;
        duty_setting_repository::replace(transaction, record);
        return {};
    });
}

Problems withdrawDutyChange(Ledger& ledger, const Actor& actor, const QString& duty, int sinceYear) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const Reason change{
        u"duty.withdraw"_s,
        DutySettingsText::tr("Forget the change of the duty %1 from %2 on").arg(duty).arg(sinceYear)};
    return ledger.book().change(actor, change, [&](Transaction& transaction) -> Problems {
        const auto all = duty_setting_repository::all(transaction.connection);
        const DutySettingRecord* withdrawn = find(all, duty, sinceYear);
        if (!withdrawn)
            return {
                {u"duty"_s, u"setting.unknown"_s,
                 DutySettingsText::tr("The duty %1 was not changed from %2 on.").arg(duty).arg(sinceYear)}};
        const bool whole = !withdrawn->added.isEmpty();
        for (const DutySettingRecord& record : all) {
            if (record.duty == duty && (whole || record.sinceYear == sinceYear))
                duty_setting_repository::remove(transaction, record.id);
        }
        return {};
    });
}

} // namespace zhibu
