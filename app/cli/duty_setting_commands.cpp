#include "app/cli/rows.h"
#include "core/usecases/duty_settings.h"
#include "core/usecases/stored_duty_settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct DutySettingCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ChangeOptions {
    std::string duty;
    std::string due;
    std::string reason;
    int since = 0;
    int required = 0;
    int committee = 0;
    int warningDays = -1;
    bool on = false;
    bool off = false;
    Format format = Format::table;
};

struct AddedOptions : ChangeOptions {
    std::string title;
    std::string titleEnglish;
    std::string summary;
    std::string source;
    std::string period = "month";
    std::vector<std::string> kinds;
    std::vector<std::string> scope{"branch"};
    duties::Strictness strictness = duties::Strictness::must;
    bool byYear = false;
};

int yearOf(const ChangeOptions& options, const Clock& clock) {
    return options.since != 0 ? options.since : clock.today().year();
}

Result<duties::DutySetting> settingFrom(const ChangeOptions& options, const Clock& clock) {
    duties::DutySetting setting{.duty = fromArgument(options.duty), .sinceYear = yearOf(options, clock)};
    if (options.on || options.off) setting.enabled = options.on;
    if (options.required != 0) setting.required = options.required;
    if (options.committee != 0) setting.requiredCommittee = options.committee;
    if (options.warningDays >= 0) setting.warningDays = options.warningDays;
    if (options.due.empty()) return setting;
    setting.due = monthDayFrom(fromArgument(options.due));
    if (!setting.due)
        return Problem{
            u"due"_s, u"date.impossible"_s,
            DutySettingCommandsText::tr("--due: “%1” is no day of every year. Write it like 03-31.")
                .arg(fromArgument(options.due))};
    return setting;
}

/// Reads a list of terms of one vocabulary, by identifier or Chinese name.
template<class Set, class Term> Result<Set> termsFrom(const std::vector<std::string>& words) {
    Set set;
    for (const std::string& word : words) {
        const QString written = fromArgument(word);
        std::optional<Term> term = fromIdentifier<Term>(written);
        if (!term) term = fromChinese<Term>(written);
        if (!term)
            return Problem{u"kind"_s, u"kind.unknown"_s,
                           DutySettingCommandsText::tr(
                               "“%1” is no such kind. Write its name as in the lists, or its identifier.")
                               .arg(written)};
        set.insert(*term);
    }
    return set;
}

Result<duties::Duty> dutyFrom(const AddedOptions& options) {
    const auto kinds = termsFrom<ActivityKinds, ActivityKind>(options.kinds);
    if (!kinds) return kinds.problems();
    const auto scope = termsFrom<duties::OrganizationKinds, OrganizationKind>(options.scope);
    if (!scope) return scope.problems();
    static const std::map<std::string, PeriodKind> periods{{"month", PeriodKind::month},
                                                           {"quarter", PeriodKind::quarter},
                                                           {"half", PeriodKind::half},
                                                           {"year", PeriodKind::year}};
    duties::CadenceCheck check{.kinds = *kinds, .period = periods.at(options.period)};
    check.required = options.required != 0 ? options.required : 1;
    check.byYear = options.byYear;
    check.warningDays = duties::usualWarningDays(check.period);
    duties::Duty duty;
    duty.id = fromArgument(options.duty);
    duty.title = fromArgument(options.title);
    duty.titleEnglish =
        options.titleEnglish.empty() ? fromArgument(options.title) : fromArgument(options.titleEnglish);
    duty.source = options.source.empty() ? DutySettingCommandsText::tr("The office's own rule")
                                         : fromArgument(options.source);
    duty.summary = options.summary.empty() ? duty.title : fromArgument(options.summary);
    duty.strictness = options.strictness;
    duty.scope.kinds = *scope;
    duty.check = check;
    return duty;
}

int runChange(const CommonOptions& common, const duties::DutySetting& setting, const std::string& reason,
              const Clock& clock) {
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    const Problems problems = changeDuty(**ledger, ledger->actor, setting, fromArgument(reason));
    if (!problems.empty()) return refuse(problems);
    say(DutySettingCommandsText::tr("From %1 on the duty %2 is as you say; earlier years keep their numbers.")
            .arg(setting.sinceYear)
            .arg(setting.duty));
    return done;
}

int runSet(const CommonOptions& common, const ChangeOptions& options) {
    const SystemClock clock;
    const auto setting = settingFrom(options, clock);
    if (!setting) return refuse(setting.problems());
    return runChange(common, *setting, options.reason, clock);
}

int runAdd(const CommonOptions& common, const AddedOptions& options) {
    const SystemClock clock;
    const auto duty = dutyFrom(options);
    if (!duty) return refuse(duty.problems());
    auto setting = settingFrom(options, clock);
    if (!setting) return refuse(setting.problems());
    setting->added = *duty;
    setting->required.reset(); // it stands in the duty itself
    return runChange(common, *setting, options.reason, clock);
}

int runWithdraw(const CommonOptions& common, const ChangeOptions& options) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    const Problems problems =
        withdrawDutyChange(**ledger, ledger->actor, fromArgument(options.duty), yearOf(options, clock));
    if (!problems.empty()) return refuse(problems);
    say(DutySettingCommandsText::tr("The duty %1 is again as it was before.")
            .arg(fromArgument(options.duty)));
    return done;
}

QJsonValue orNull(const std::optional<int>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

int runChanges(const CommonOptions& common, const ChangeOptions& options) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const auto changes = dutyChanges(**ledger, ledger->actor);
    if (!changes) return refuse(changes.problems());
    Rows rows{{u"duty"_s, u"since"_s, u"enabled"_s, u"required"_s, u"required_committee"_s, u"due"_s,
               u"warning_days"_s, u"added"_s, u"reason"_s},
              {}};
    for (const DutyChange& change : *changes) {
        const duties::DutySetting& setting = change.setting;
        rows.objects.push_back({{u"duty"_s, setting.duty},
                                {u"since"_s, setting.sinceYear},
                                {u"enabled"_s, setting.enabled ? QJsonValue(*setting.enabled) : QJsonValue()},
                                {u"required"_s, orNull(setting.required)},
                                {u"required_committee"_s, orNull(setting.requiredCommittee)},
                                {u"due"_s, setting.due ? QJsonValue(toText(*setting.due)) : QJsonValue()},
                                {u"warning_days"_s, orNull(setting.warningDays)},
                                {u"added"_s, setting.added ? setting.added->title : QString()},
                                {u"reason"_s, change.reason}});
    }
    printRows(rows, options.format);
    return done;
}

void addNumbers(Command* command, ChangeOptions& options) {
    command->add_option("DUTY", options.duty, DutySettingCommandsText::tr("The duty's id").toStdString())
        ->required();
    command->add_option("--since", options.since,
                        DutySettingCommandsText::tr("From this year on; by default this year").toStdString());
    command->add_option(
        "--required", options.required,
        DutySettingCommandsText::tr("How many per period; of hours: for a member").toStdString());
    command->add_option("--due", options.due,
                        DutySettingCommandsText::tr("Last day of a yearly duty, like 03-31").toStdString());
    command->add_option("--warning-days", options.warningDays,
                        DutySettingCommandsText::tr("Remind so many days before").toStdString());
    command->add_option("--reason", options.reason,
                        DutySettingCommandsText::tr("Why, e.g. the document it follows").toStdString());
}

void addSet(CommandLine& line, Command* duties) {
    auto options = std::make_shared<ChangeOptions>();
    auto* set = duties->add_subcommand(
        "set", DutySettingCommandsText::tr("Change a duty from a year on").toStdString());
    addNumbers(set, *options);
    auto* on = set->add_flag("--on", options->on, DutySettingCommandsText::tr("Switch it on").toStdString());
    set->add_flag("--off", options->off, DutySettingCommandsText::tr("Switch it off").toStdString())
        ->excludes(on);
    set->add_option("--committee", options->committee,
                    DutySettingCommandsText::tr("Hours of a committee member").toStdString());
    set->footer(
        DutySettingCommandsText::tr("Example:").toStdString() +
        "\n  zhibu-cli --book 机关.zhibu duties set hours.annual --since 2021 --required 32 --committee 56");
    set->callback(
        [&line, options] { line.chosen = [&line, options] { return runSet(line.common, *options); }; });
}

void addAdd(CommandLine& line, Command* duties) {
    auto options = std::make_shared<AddedOptions>();
    auto* add = duties->add_subcommand(
        "add", DutySettingCommandsText::tr("Add a duty of the office's own").toStdString());
    addNumbers(add, *options);
    add->add_option("--title", options->title, DutySettingCommandsText::tr("Its name").toStdString())
        ->required();
    add->add_option("--title-en", options->titleEnglish,
                    DutySettingCommandsText::tr("Its English name").toStdString());
    add->add_option("--kinds", options->kinds,
                    DutySettingCommandsText::tr("Kinds of activity that count").toStdString())
        ->required()
        ->delimiter(',');
    add->add_option("--period", options->period, "month, quarter, half, year")
        ->check(CLI::IsMember({"month", "quarter", "half", "year"}));
    add->add_option("--scope", options->scope,
                    DutySettingCommandsText::tr("Kinds of organisation it is asked of").toStdString())
        ->delimiter(',');
    add->add_flag("--by-year", options->byYear,
                  DutySettingCommandsText::tr("Counted for a year and held in the one after").toStdString());
    static const std::map<std::string, duties::Strictness> strictnesses{
        {"must", duties::Strictness::must},
        {"generally", duties::Strictness::generally},
        {"in_principle", duties::Strictness::in_principle},
        {"encouraged", duties::Strictness::encouraged}};
    add->add_option("--strictness", options->strictness, "must, generally, in_principle, encouraged")
        ->transform(CLI::CheckedTransformer(strictnesses));
    add->add_option("--source", options->source,
                    DutySettingCommandsText::tr("Where the rule comes from").toStdString());
    add->add_option("--summary", options->summary,
                    DutySettingCommandsText::tr("What it asks, in a sentence").toStdString());
    add->footer(DutySettingCommandsText::tr("Example:").toStdString() +
                "\n  zhibu-cli --book 机关.zhibu duties add own.volunteering --title 每季度志愿服务 "
                "--kinds 志愿服务 --period quarter --since 2021");
    add->callback(
        [&line, options] { line.chosen = [&line, options] { return runAdd(line.common, *options); }; });
}

void addOthers(CommandLine& line, Command* duties) {
    auto withdrawn = std::make_shared<ChangeOptions>();
    auto* withdraw = duties->add_subcommand(
        "withdraw", DutySettingCommandsText::tr("Forget a change: the duty is as before").toStdString());
    withdraw->add_option("DUTY", withdrawn->duty, DutySettingCommandsText::tr("The duty's id").toStdString())
        ->required();
    withdraw->add_option(
        "--since", withdrawn->since,
        DutySettingCommandsText::tr("The year the change was made for; by default this year").toStdString());
    withdraw->callback([&line, withdrawn] {
        line.chosen = [&line, withdrawn] { return runWithdraw(line.common, *withdrawn); };
    });
    auto listed = std::make_shared<ChangeOptions>();
    auto* changes = duties->add_subcommand(
        "changes", DutySettingCommandsText::tr("What this office changed").toStdString());
    addFormatOption(changes, listed->format);
    changes->callback(
        [&line, listed] { line.chosen = [&line, listed] { return runChanges(line.common, *listed); }; });
}

} // namespace

void addDutySettingCommands(CommandLine& line, Command* duties) {
    addSet(line, duties);
    addAdd(line, duties);
    addOthers(line, duties);
}

} // namespace zhibu::cli
