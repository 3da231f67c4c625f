#include "app/gui/example_book.h"

#include "core/usecases/example_office.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zhibu::gui {

namespace {

/// A name nobody uses yet: somebody may have the last one open, or have written into it.
QString freeName(const QDir& folder) {
    QString name = u"example.zhibu"_s;
    for (int i = 2; QFile::exists(folder.filePath(name)); ++i)
        name = u"example-%1.zhibu"_s.arg(i);
    return name;
}

} // namespace

Result<QString> writeExampleBook(const QString& parent, const Clock& clock) {
    const QDir folder(QDir(parent).filePath(u"zhibu-example"_s));
    return writeExampleOffice(folder.path(), freeName(folder), clock.today(), clock);
}

} // namespace zhibu::gui
