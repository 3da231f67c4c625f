#include "core/duties/settings.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

/// The numbers of a check that an office may change; null where the check has no such number.
struct Numbers {
    int* required = nullptr;
    CreditHours* requiredHours = nullptr;
    CreditHours* requiredCommittee = nullptr;
    MonthDay* due = nullptr;
    int* warningDays = nullptr;
};

Numbers numbersOf(CadenceCheck& check) {
    return {&check.required, nullptr, nullptr, check.byYear ? &check.due : nullptr, &check.warningDays};
}
Numbers numbersOf(HoursCheck& check) {
    return {nullptr, &check.member, &check.committee, nullptr, &check.warningDays};
}
Numbers numbersOf(LectureCheck& check) {
    return {&check.required, nullptr, nullptr, nullptr, &check.warningDays};
}
Numbers numbersOf(TalkCheck& check) {
    return {nullptr, nullptr, nullptr, nullptr, &check.warningDays};
}
Numbers numbersOf(VacancyCheck& check) {
    return {nullptr, nullptr, nullptr, nullptr, &check.warningDays};
}
Numbers numbersOf(DocumentCheck& check) {
    return {nullptr, nullptr, nullptr, &check.due, &check.warningDays};
}
template<class Other> Numbers numbersOf(Other&) {
    return {};
}

Numbers numbersOf(Duty& duty) {
    return std::visit([](auto& check) { return numbersOf(check); }, duty.check);
}

void apply(Duty& duty, const DutySetting& setting) {
    const Numbers numbers = numbersOf(duty);
    if (setting.enabled) duty.enabled = *setting.enabled;
    if (setting.required && numbers.required) *numbers.required = *setting.required;
    if (setting.required && numbers.requiredHours)
        *numbers.requiredHours = CreditHours::ofHours(*setting.required);
    if (setting.requiredCommittee && numbers.requiredCommittee)
        *numbers.requiredCommittee = CreditHours::ofHours(*setting.requiredCommittee);
    if (setting.due && numbers.due) *numbers.due = *setting.due;
    if (setting.warningDays && numbers.warningDays) *numbers.warningDays = *setting.warningDays;
}

bool canBeAdded(const Catalogue& shipped, const DutySetting& setting) {
    return setting.added && std::holds_alternative<CadenceCheck>(setting.added->check) &&
           setting.added->id == setting.duty && !shipped.find(setting.duty);
}

Problem refusal(const QString& field, const QString& code, const QString& sentence) {
    return {field, code, sentence};
}

Problems numberProblems(Duty duty, const DutySetting& setting) {
    Problems problems;
    const Numbers numbers = numbersOf(duty);
    const auto check = [&](bool given, bool possible, bool exists, const QString& field) {
        if (given && !exists) {
            problems.push_back(
                refusal(field, u"setting.no_such_number"_s,
                        SettingsText::tr("The duty %1 has no such number to change.").arg(duty.id)));
        } else if (given && !possible) {
            problems.push_back(
                refusal(field, u"setting.range"_s,
                        SettingsText::tr("This number is not possible for the duty %1.").arg(duty.id)));
        }
    };
    const auto within = [](std::optional<int> number, int least) {
        return number && *number >= least && *number <= 10'000;
    };
    check(setting.required.has_value(), within(setting.required, 1),
          numbers.required || numbers.requiredHours, u"required"_s);
    check(setting.requiredCommittee.has_value(), within(setting.requiredCommittee, 1),
          numbers.requiredCommittee, u"requiredCommittee"_s);
    check(setting.due.has_value(), setting.due && MonthDay::of(setting.due->month, setting.due->day),
          numbers.due, u"due"_s);
    check(setting.warningDays.has_value(), within(setting.warningDays, 0), numbers.warningDays,
          u"warningDays"_s);
    return problems;
}

std::map<QString, Duty> dutiesIn(const Catalogue& catalogue, std::vector<DutySetting> settings, int year) {
    std::map<QString, Duty> duties;
    for (const Duty& duty : catalogue.duties())
        duties.emplace(duty.id, duty);
    std::stable_sort(settings.begin(), settings.end(),
                     [](const DutySetting& a, const DutySetting& b) { return a.sinceYear < b.sinceYear; });
    for (const DutySetting& setting : settings) {
        if (setting.sinceYear > year) break;
        if (setting.added && !canBeAdded(catalogue, setting)) continue;
        if (setting.added) duties.insert_or_assign(setting.duty, *setting.added);
        const auto found = duties.find(setting.duty);
        if (found == duties.end() || !numberProblems(found->second, setting).empty()) continue;
        apply(found->second, setting);
        found->second.changedSince = setting.sinceYear;
    }
    return duties;
}

} // namespace

DutyNumbers numbersOf(const Duty& duty) {
    Duty copy = duty;
    const Numbers numbers = numbersOf(copy);
    DutyNumbers found{.isHours = numbers.requiredHours != nullptr};
    const auto hours = [](const CreditHours& amount) { return static_cast<int>(amount.hundredths() / 100); };
    if (numbers.required) found.required = *numbers.required;
    if (numbers.requiredHours) found.required = hours(*numbers.requiredHours);
    if (numbers.requiredCommittee) found.requiredCommittee = hours(*numbers.requiredCommittee);
    if (numbers.due) found.due = *numbers.due;
    if (numbers.warningDays) found.warningDays = *numbers.warningDays;
    return found;
}

Problems checkSetting(const Catalogue& catalogue, const DutySetting& setting) {
    if (setting.added && !canBeAdded(catalogue, setting)) {
        return {refusal(
            u"added"_s, u"setting.added"_s,
            SettingsText::tr("A duty of one's own counts activities and has an id that is not in use yet."))};
    }
    const Duty* duty = setting.added ? &*setting.added : catalogue.find(setting.duty);
    if (!duty)
        return {refusal(u"duty"_s, u"setting.unknown"_s,
                        SettingsText::tr("The duty %1 is not known.").arg(setting.duty))};
    return numberProblems(*duty, setting);
}

Catalogue applySettings(const Catalogue& catalogue, const std::vector<DutySetting>& settings, int year) {
    std::map<QString, Duty> now = dutiesIn(catalogue, settings, year);
    std::map<QString, Duty> before = dutiesIn(catalogue, settings, year - 1);
    std::vector<Duty> duties;
    for (auto& [id, duty] : now) {
        const auto earlier = before.find(id);
        Duty former = earlier != before.end() ? earlier->second : duty;
        if (earlier == before.end()) former.enabled = false; // nobody was asked before the office made it
        if (duty.isByYear() && !(former == duty))
            duty.yearBefore = std::make_shared<const Duty>(std::move(former));
        duties.push_back(std::move(duty));
    }
    return Catalogue(std::move(duties));
}

} // namespace zhibu::duties
