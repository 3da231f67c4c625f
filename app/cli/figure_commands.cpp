#include "app/cli/rows.h"
#include "core/usecases/explained_duties.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct FigureCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct FigureOptions {
    std::string organization;
    std::string asOf;
    std::string status;
    std::string member;
    int year = 0;
    bool below = false;
    bool all = false;
    bool explain = false;
    Format format = Format::json;
};

using Runner = int (*)(Ledger&, const Actor&, const FigureQuestion&, const FigureOptions&);

int withQuestion(const CommonOptions& common, const FigureOptions& options, Runner run) {
    const SystemClock clock;
    const Result<Date> asOf = dayOf(options.asOf, "--as-of", clock);
    if (!asOf) return refuse(asOf.problems());
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const Result<OrganizationId> root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());
    const int year = options.year != 0 ? options.year : asOf->year();
    return run(**ledger, ledger->actor, {*root, options.below, *asOf, year}, options);
}

bool isShown(const duties::DutyResult& result, const FigureOptions& options) {
    if (!options.all && (result.isRegister || result.status == duties::Status::not_applicable)) return false;
    return options.status.empty() || duties::identifier(result.status) == fromArgument(options.status);
}

QStringList dutyKeys() {
    return {u"organization"_s, u"duty"_s,   u"period"_s, u"subject"_s,    u"required"_s,
            u"actual"_s,       u"status"_s, u"due"_s,    u"strictness"_s, u"reason"_s};
}

QJsonArray activitiesJson(const std::vector<duties::ExplainedActivity>& activities) {
    QJsonArray list;
    for (const duties::ExplainedActivity& activity : activities) {
        list.append(QJsonObject{{u"held_on"_s, activity.heldOn.toIso()},
                                {u"topic"_s, activity.topic},
                                {u"note"_s, activity.note}});
    }
    return list;
}

// In a table the activities would be unreadable; there they follow as sentences.
void sayActivities(const QString& heading, const std::vector<duties::ExplainedActivity>& activities) {
    for (const duties::ExplainedActivity& activity : activities) {
        const QString note = activity.note.isEmpty() ? QString() : u"  "_s + activity.note;
        print(u"    %1 %2 %3%4\n"_s.arg(heading, activity.heldOn.toIso(), activity.topic, note).toUtf8());
    }
}

void printExplained(const ExplainedDuty& explained) {
    const duties::DutyResult& result = explained.result;
    const QString period = result.period ? result.period->toString() : QString();
    print(
        QStringList{result.organizationCode, result.duty, period, result.subject, displayName(result.status)}
            .join(u"  "_s)
            .toUtf8() +
        '\n');
    print(u"    %1\n"_s.arg(result.reason).toUtf8());
    sayActivities(FigureCommandsText::tr("counted"), explained.explanation.counted);
    sayActivities(FigureCommandsText::tr("not counted"), explained.explanation.notCounted);
    for (const QString& sentence : {explained.explanation.remedy, explained.reason}) {
        if (!sentence.isEmpty()) print(u"    %1\n"_s.arg(sentence).toUtf8());
    }
}

int runExplained(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                 const FigureOptions& options) {
    const auto list = explainedDuties(ledger, actor, question,
                                      [&](const duties::DutyResult& r) { return isShown(r, options); });
    if (!list) return refuse(list.problems());
    Rows rows{dutyKeys() << u"counted"_s << u"not_counted"_s << u"remedy"_s << u"explanation"_s, {}};
    for (const ExplainedDuty& explained : *list) {
        if (options.format == Format::table) {
            printExplained(explained);
            continue;
        }
        QJsonObject object = toJson(explained.result);
        object.insert(u"counted"_s, activitiesJson(explained.explanation.counted));
        object.insert(u"not_counted"_s, activitiesJson(explained.explanation.notCounted));
        object.insert(u"remedy"_s, explained.explanation.remedy);
        object.insert(u"explanation"_s, explained.reason);
        if (explained.changedSince) object.insert(u"set_since"_s, *explained.changedSince);
        rows.objects.push_back(object);
    }
    if (options.format != Format::table) printRows(rows, options.format);
    return done;
}

int runDuties(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
              const FigureOptions& options) {
    if (options.explain) return runExplained(ledger, actor, question, options);
    const auto results = dutyResults(ledger, actor, question);
    if (!results) return refuse(results.problems());
    const duties::Catalogue& catalogue = ledger.catalogue(question.year);
    Rows rows{dutyKeys(), {}};
    for (const duties::DutyResult& result : *results) {
        if (!isShown(result, options)) continue;
        QJsonObject object = toJson(result);
        // The office's own numbers are told beside the figure they made.
        const duties::Duty* duty = catalogue.find(result.duty);
        if (duty && duty->changedSince) object.insert(u"set_since"_s, *duty->changedSince);
        rows.objects.push_back(object);
    }
    printRows(rows, options.format);
    return done;
}

int runHours(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
             const FigureOptions& options) {
    const auto list = hoursRows(ledger, actor, question);
    if (!list) return refuse(list.problems());
    Rows rows{{u"organization"_s, u"member"_s, u"name"_s, u"role"_s, u"required"_s, u"hours"_s,
               u"from_activities"_s, u"own_credits"_s, u"made_up"_s, u"status"_s},
              {}};
    for (const duties::HoursRow& row : *list) {
        if (options.member.empty() || row.number == fromArgument(options.member))
            rows.objects.push_back(toJson(row));
    }
    if (!options.member.empty() && rows.objects.empty())
        return refuse({{u"member"_s, u"member.unknown"_s,
                        FigureCommandsText::tr("No member %1 belongs to this organisation on that day.")
                            .arg(fromArgument(options.member))}});
    printRows(rows, options.format);
    return done;
}

std::shared_ptr<FigureOptions> addFigures(CommandLine& line, CLI::App* command, Runner run) {
    auto options = std::make_shared<FigureOptions>();
    command->add_option("--as-of", options->asOf,
                        FigureCommandsText::tr("The day the figures are of; by default today").toStdString());
    command
        ->add_option("--year", options->year,
                     FigureCommandsText::tr("The year; by default the one of that day").toStdString())
        ->check(CLI::Range(1900, 2199));
    command->add_option(
        "--org", options->organization,
        FigureCommandsText::tr("Code of the organisation; by default the book's own").toStdString());
    command->add_flag("--below", options->below,
                      FigureCommandsText::tr("Everything under it too").toStdString());
    addFormatOption(command, options->format);
    command->callback([&line, command, options, run] {
        if (!command->get_subcommands().empty()) return; // it has chosen already
        line.chosen = [&line, options, run] { return withQuestion(line.common, *options, run); };
    });
    return options;
}

} // namespace

void addFigureCommands(CommandLine& line) {
    auto* owed = addCommand(line, "duties", FigureCommandsText::tr("What is done and what is owed"),
                            "--book 机关.zhibu duties --as-of 2020-11-18 --below --status overdue");
    auto options = addFigures(line, owed, runDuties);
    static const std::vector<std::string> statuses{"not_applicable", "met",     "pending",
                                                   "due_soon",       "overdue", "attention"};
    owed->add_option("--status", options->status,
                     FigureCommandsText::tr("Only results of this status").toStdString())
        ->check(CLI::IsMember(statuses));
    owed->add_flag("--all", options->all,
                   FigureCommandsText::tr("Registers and what does not apply too").toStdString());
    owed->add_flag(
        "--explain", options->explain,
        FigureCommandsText::tr("What counted, what did not and why, and what would settle it").toStdString());
    addDutySettingCommands(line, owed);

    auto* hours = addCommand(line, "hours", FigureCommandsText::tr("Training hours per member"),
                             "--book 机关.zhibu hours --year 2020 --as-of 2020-11-18 --org B01");
    auto hoursOptions = addFigures(line, hours, runHours);
    hours->add_option("--member", hoursOptions->member,
                      FigureCommandsText::tr("Only the member with this number").toStdString());
}

} // namespace zhibu::cli
