#include "app/cli/rows.h"
#include "core/usecases/lists.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct ListCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ListOptions {
    std::string organization;
    std::string on;
    std::string from;
    std::string to;
    std::string kind;
    std::string search;
    Format format = Format::table;
};

QJsonValue isoOrNull(std::optional<Date> day) {
    return day ? QJsonValue(day->toIso()) : QJsonValue();
}

using ListCommandsRunner = int (*)(Ledger&, const Actor&, const OrganizationId&, const ListOptions&);

int withLedger(const CommonOptions& common, const ListOptions& options, ListCommandsRunner run) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const Result<OrganizationId> root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());
    return run(**ledger, ledger->actor, *root, options);
}

int runOrganizations(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                     const ListOptions& options) {
    const auto list = organizationList(ledger, actor, root);
    if (!list) return refuse(list.problems());
    Rows rows{{u"code"_s, u"name"_s, u"kind"_s, u"parent"_s, u"established_on"_s, u"dissolved_on"_s}, {}};
    for (const Organization& organization : *list) {
        const Organization* parent =
            organization.parent ? ledger.office().organization(*organization.parent) : nullptr;
        rows.objects.push_back({{u"code"_s, organization.code},
                                {u"name"_s, organization.name},
                                {u"kind"_s, identifier(organization.kind)},
                                {u"parent"_s, parent ? parent->code : QString()},
                                {u"established_on"_s, isoOrNull(organization.establishedOn)},
                                {u"dissolved_on"_s, isoOrNull(organization.dissolvedOn)}});
    }
    printRows(rows, options.format);
    return done;
}

int runMembers(Ledger& ledger, const Actor& actor, const OrganizationId& root, const ListOptions& options) {
    const Result<Date> day = dayOf(options.on, "--on", ledger.clock());
    if (!day) return refuse(day.problems());
    const auto list = memberList(ledger, actor, root, *day);
    if (!list) return refuse(list.problems());
    Rows rows{{u"number"_s, u"name"_s, u"organization"_s, u"group"_s, u"status"_s, u"votes"_s, u"joined_on"_s,
               u"leading_cadre"_s, u"positions"_s},
              {}};
    for (const MemberRow& member : *list) {
        rows.objects.push_back({{u"number"_s, member.number},
                                {u"name"_s, member.name},
                                {u"organization"_s, member.branchCode},
                                {u"group"_s, member.groupName},
                                {u"status"_s, member.status ? identifier(*member.status) : QString()},
                                {u"votes"_s, member.votes},
                                {u"joined_on"_s, isoOrNull(member.joinedOn)},
                                {u"leading_cadre"_s, member.leadingCadre},
                                {u"positions"_s, member.positions}});
    }
    printRows(rows, options.format);
    return done;
}

Result<ActivityFilter> filterFrom(const Ledger& ledger, const OrganizationId& root,
                                  const ListOptions& options) {
    ActivityFilter filter{.root = root};
    for (const auto& [text, option, target] :
         {std::tuple{&options.from, "--from", &filter.from}, {&options.to, "--to", &filter.to}}) {
        if (text->empty()) continue;
        const Result<Date> day = dayOf(*text, option, ledger.clock());
        if (!day) return day.problems();
        *target = *day;
    }
    if (!options.kind.empty()) {
        const QString written = fromArgument(options.kind);
        filter.kind = fromIdentifier<ActivityKind>(written);
        if (!filter.kind) filter.kind = fromChinese<ActivityKind>(written);
        if (!filter.kind)
            return Problem{u"kind"_s, u"kind.unknown"_s,
                           ListCommandsText::tr(
                               "“%1” is no kind of activity. Write theme_day or 主题党日, for instance.")
                               .arg(written)};
    }
    filter.search = fromArgument(options.search);
    return filter;
}

int runActivities(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                  const ListOptions& options) {
    const Result<ActivityFilter> filter = filterFrom(ledger, root, options);
    if (!filter) return refuse(filter.problems());
    const auto list = activityList(ledger, actor, *filter);
    if (!list) return refuse(list.problems());
    Rows rows{{u"held_on"_s, u"organization"_s, u"kinds"_s, u"topic"_s, u"expected"_s, u"present"_s,
               u"late_days"_s, u"imported"_s},
              {}};
    for (const ActivityRow& activity : *list) {
        QJsonArray kinds;
        for (const ActivityKind kind : activity.kinds.values())
            kinds.append(identifier(kind));
        rows.objects.push_back(
            {{u"held_on"_s, activity.heldOn.toIso()},
             {u"organization"_s, activity.organizationCode},
             {u"kinds"_s, kinds},
             {u"topic"_s, activity.topic},
             {u"expected"_s, activity.expected},
             {u"present"_s, activity.present},
             {u"late_days"_s, activity.lateByDays ? QJsonValue(*activity.lateByDays) : QJsonValue()},
             {u"imported"_s, activity.imported}});
    }
    printRows(rows, options.format);
    return done;
}

std::shared_ptr<ListOptions> addList(CommandLine& line, CLI::App* command, ListCommandsRunner run) {
    auto options = std::make_shared<ListOptions>();
    command->add_option(
        "--org", options->organization,
        ListCommandsText::tr("Code of the organisation; by default the book's own").toStdString());
    addFormatOption(command, options->format);
    command->callback([&line, options, run] {
        line.chosen = [&line, options, run] { return withLedger(line.common, *options, run); };
    });
    return options;
}

} // namespace

void addListCommands(CommandLine& line) {
    addList(line,
            addCommand(line, "organizations", ListCommandsText::tr("List the organisations"),
                       "--book 机关.zhibu organizations --format json"),
            runOrganizations);

    auto* members =
        addCommand(line, "members", ListCommandsText::tr("List who belongs to an organisation on a day"),
                   "--book 机关.zhibu members --org B01 --on 2020-11-18");
    auto memberOptions = addList(line, members, runMembers);
    members->add_option("--on", memberOptions->on,
                        ListCommandsText::tr("The day; by default today").toStdString());

    auto* activities =
        addCommand(line, "activities", ListCommandsText::tr("List activities"),
                   "--book 机关.zhibu activities --org B01 --from 2020-01-01 --kind theme_day");
    auto activityOptions = addList(line, activities, runActivities);
    activities->add_option("--from", activityOptions->from, ListCommandsText::tr("First day").toStdString());
    activities->add_option("--to", activityOptions->to, ListCommandsText::tr("Last day").toStdString());
    activities->add_option("--kind", activityOptions->kind,
                           ListCommandsText::tr("Kind of activity").toStdString());
    activities->add_option(
        "--search", activityOptions->search,
        ListCommandsText::tr("Words in topic, agenda, minutes or resolutions").toStdString());
}

} // namespace zhibu::cli
