#include "app/cli/package_options.h"
#include "core/usecases/package_keys.h"
#include "core/usecases/receiving.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct SealCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What the commands here may be given; each uses some of it.
struct SealOptions {
    std::string file;
    std::string fingerprint;
    std::string parent;
    std::string since;
    Format format = Format::table;
};

Result<KeySlip> slipFrom(OpenedLedger& ledger, const SealOptions& options) {
    const auto bytes = fileBytes(fromArgument(options.file));
    if (bytes) {
        if (const auto slip = readKeySlip(*bytes)) return *slip;
    }
    const auto file = chosenFile(ledger, options.file); // a file that is held says who it is from
    if (!file) return bytes ? readKeySlip(*bytes).problems() : file.problems();
    return senderOf(*ledger, ledger.actor, *file);
}

int runRegister(OpenedLedger& ledger, const SealOptions& options) {
    const auto slip = slipFrom(ledger, options);
    if (!slip) return refuse(slip.problems());
    UnitRegistration registration{.slip = *slip, .fingerprint = fromArgument(options.fingerprint)};
    if (!options.parent.empty()) {
        const auto parent = ledger->organizationByCode(fromArgument(options.parent));
        if (!parent) return refuse(parent.problems());
        registration.parent = *parent;
    }
    if (!options.since.empty()) {
        const auto since = dayOf(options.since, "--since", ledger->clock());
        if (!since) return refuse(since.problems());
        registration.since = *since;
    }
    const auto unit = registerUnit(*ledger, ledger.actor, registration);
    return answer(unit ? Problems() : unit.problems(), SealCommandsText::tr("Registered %1").arg(slip->name));
}

int runRelease(OpenedLedger& ledger, const SealOptions& options) {
    const auto unit = ledger->organizationByCode(fromArgument(options.file));
    if (!unit) return refuse(unit.problems());
    const auto day = dayOf(options.since, "--on", ledger->clock());
    if (!day) return refuse(day.problems());
    return answer(releaseUnit(*ledger, ledger.actor, *unit, *day),
                  SealCommandsText::tr("It is asked for files no longer."));
}

int runOffice(OpenedLedger& ledger, const SealOptions& options) {
    const auto bytes = fileBytes(fromArgument(options.file));
    if (!bytes) return refuse(bytes.problems());
    const auto slip = readKeySlip(*bytes);
    if (!slip) return refuse(slip.problems());
    return answer(registerOffice(*ledger, ledger.actor, *slip, fromArgument(options.fingerprint)),
                  SealCommandsText::tr("Registered %1").arg(slip->name));
}

int runRevoke(OpenedLedger& ledger, const SealOptions& options) {
    const auto keys = keyList(*ledger, ledger.actor);
    if (!keys) return refuse(keys.problems());
    for (const KeyLine& key : *keys) {
        if (sameFingerprint(fromArgument(options.fingerprint), key.publicKey))
            return answer(revokeKey(*ledger, ledger.actor, key.publicKey),
                          SealCommandsText::tr("Revoked; files under it are held."));
    }
    return refuse({{u"key"_s, u"key.unknown"_s, SealCommandsText::tr("This seal is not registered.")}});
}

int runKeys(OpenedLedger& ledger, const SealOptions& options) {
    const auto keys = keyList(*ledger, ledger.actor);
    if (!keys) return refuse(keys.problems());
    const auto moment = [](const std::optional<QDateTime>& at) {
        return at ? at->toString(Qt::ISODate) : QString();
    };
    Rows rows{
        {u"holder"_s, u"fingerprint"_s, u"unit"_s, u"registered_at"_s, u"revoked_at"_s, u"replaced_at"_s},
        {}};
    for (const KeyLine& key : *keys)
        rows.objects.push_back({{u"holder"_s, key.holder},
                                {u"fingerprint"_s, key.fingerprint},
                                {u"unit"_s, key.organization.has_value()},
                                {u"registered_at"_s, key.registeredAt.toString(Qt::ISODate)},
                                {u"revoked_at"_s, moment(key.revokedAt)},
                                {u"replaced_at"_s, moment(key.replacedAt)}});
    printRows(rows, options.format);
    return done;
}

} // namespace

void addSealCommands(CommandLine& line, CLI::App* package) {
    auto options = add(line, package, "register", SealCommandsText::tr("Register a unit below and its seal"),
                       runRegister);
    addFile(package, "register", options,
            SealCommandsText::tr("The seal slip (.zbkey), or a file of the inbox that is held"));
    auto* command = package->get_subcommand("register");
    command->add_option("--fingerprint", options->fingerprint,
                        SealCommandsText::tr("As it stands on the unit's paper").toStdString());
    command->add_option(
        "--parent", options->parent,
        SealCommandsText::tr("Code of the organisation it stands below; by default the book's own")
            .toStdString());
    command->add_option("--since", options->since,
                        SealCommandsText::tr("First day it is asked for records").toStdString());
    options = add(line, package, "release",
                  SealCommandsText::tr("Ask a unit for files no longer; what came stays"), runRelease);
    addFile(package, "release", options, SealCommandsText::tr("Its code"));
    package->get_subcommand("release")->add_option(
        "--on", options->since, SealCommandsText::tr("From which day; by default today").toStdString());
    options = add(line, package, "office", SealCommandsText::tr("Register the seal of the office above"),
                  runOffice);
    addFile(package, "office", options, SealCommandsText::tr("Its seal slip (.zbkey)"));
    package->get_subcommand("office")->add_option(
        "--fingerprint", options->fingerprint,
        SealCommandsText::tr("As it stands on its paper").toStdString());
    options = add(line, package, "revoke", SealCommandsText::tr("A seal is no longer valid"), runRevoke);
    package->get_subcommand("revoke")
        ->add_option("--fingerprint", options->fingerprint, SealCommandsText::tr("Of the seal").toStdString())
        ->required();
    options = add(line, package, "keys", SealCommandsText::tr("The seals registered here"), runKeys,
                  OpenMode::readOnly);
    addFormat(package, "keys", options);
}

} // namespace zhibu::cli
