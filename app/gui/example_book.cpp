#include "app/gui/example_book.h"

#include "core/usecases/import_file.h"
#include "core/usecases/ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initExample() {
    Q_INIT_RESOURCE(example_files);
}

namespace zhibu::gui {

namespace {

struct ExampleBookText {
    Q_DECLARE_TR_FUNCTIONS(ExampleBook)
};

struct Source {
    ImportKind kind;
    QString name;
};

const std::vector<Source>& sources() {
    static const std::vector<Source> files{{ImportKind::organizations, u"organizations.csv"_s},
                                           {ImportKind::members, u"members.csv"_s},
                                           {ImportKind::terms, u"terms.csv"_s},
                                           {ImportKind::activities, u"activities.csv"_s},
                                           {ImportKind::training, u"training.csv"_s}};
    return files;
}

/// A name nobody uses yet: somebody may have the last one open, or have written into it.
QString freePath(const QDir& folder) {
    QString path = folder.filePath(u"example.zhibu"_s);
    for (int i = 2; QFile::exists(path); ++i)
        path = folder.filePath(u"example-%1.zhibu"_s.arg(i));
    return path;
}

} // namespace

Result<QString> writeExampleBook(const QString& parent, const Clock& clock) {
    initExample();
    const QDir folder(QDir(parent).filePath(u"zhibu-example"_s));
    if (!folder.mkpath(u"."_s))
        return Problem{{},
                       u"example.folder"_s,
                       ExampleBookText::tr("The folder %1 cannot be written to.").arg(folder.path())};
    const QString path = freePath(folder);
    const Ledger::NewBook office{
        .name = u"演示市级机关工委"_s, .kind = OrganizationKind::work_committee, .code = u"W"_s};
    const auto ledger = Ledger::create(Actor::owner(), path, office, clock);
    if (!ledger) return ledger.problems();
    for (const Source& source : sources()) {
        const QString copy = folder.filePath(source.name);
        QFile::remove(copy);
        QFile::copy(u":/example/"_s + source.name, copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const auto summary = importFile((*ledger)->book(), Actor::owner(), source.kind, copy, {});
        if (!summary) return summary.problems();
    }
    return path;
}

} // namespace zhibu::gui
