#include "app/cli/demo.h"

#include "app/cli/command.h"
#include "core/storage/output_path.h"
#include "core/usecases/import_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initDemoResources() {
    Q_INIT_RESOURCE(demo_files);
}

namespace zhibu::cli {

namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct DemoFile {
    ImportKind kind;
    QString name;
};

const std::vector<DemoFile>& demoFiles() {
    static const std::vector<DemoFile> files{{ImportKind::organizations, u"organizations.csv"_s},
                                             {ImportKind::members, u"members.csv"_s},
                                             {ImportKind::terms, u"terms.csv"_s},
                                             {ImportKind::activities, u"activities.csv"_s},
                                             {ImportKind::training, u"training.csv"_s}};
    return files;
}

QStringList namesOfAll() {
    QStringList names{u"example.zhibu"_s};
    for (const DemoFile& file : demoFiles())
        names += file.name;
    return names;
}

bool writeImportFiles(const QDir& folder) {
    for (const DemoFile& file : demoFiles()) {
        const QString target = folder.filePath(file.name);
        if (!QFile::copy(u":/demo/"_s + file.name, target)) return false;
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

} // namespace

int runDemo(const QString& path) {
    initDemoResources();
    const SystemClock clock;
    const QDir folder(path);
    for (const QString& name : namesOfAll()) {
        if (const auto fault = outputFault(folder.filePath(name), Replaces::nothing);
            fault && fault->code == u"output.taken"_s)
            return refuse({*fault});
    }
    if (!folder.mkpath(u"."_s) || !writeImportFiles(folder))
        return refuse(
            {{u"folder"_s, u"demo.folder"_s, DemoText::tr("The folder %1 cannot be written to.").arg(path)}});
    const Ledger::NewBook office{
        .name = u"演示市级机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s};
    const auto ledger = Ledger::create(Actor::owner(), folder.filePath(u"example.zhibu"_s), office, clock);
    if (!ledger) return refuse(ledger.problems());
    for (const DemoFile& file : demoFiles()) {
        const auto summary =
            importFile((*ledger)->book(), Actor::owner(), file.kind, folder.filePath(file.name), {});
        if (!summary) return refuse(summary.problems());
    }
    say(DemoText::tr("Wrote the example office to %1").arg(folder.absolutePath()));
    return done;
}

} // namespace zhibu::cli
