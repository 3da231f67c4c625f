#include "ui/shell/file_folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString lastFolderKey = u"files/last_folder"_s;

} // namespace

QString startFolder(const Settings& settings) {
    const QStringList folders{settings.value(lastFolderKey).toString(),
                              QStandardPaths::writableLocation(QStandardPaths::DesktopLocation),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString& each : folders) {
        if (!each.isEmpty() && QFileInfo(each).isDir()) return each;
    }
    return {};
}

QString startPath(const Settings& settings, const QString& suggestion) {
    const QString folder = startFolder(settings);
    return folder.isEmpty() ? suggestion : QDir(folder).filePath(QFileInfo(suggestion).fileName());
}

void rememberFolder(Settings& settings, const QString& path) {
    if (path.isEmpty()) return;
    const QFileInfo chosen(path);
    settings.set(lastFolderKey, chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
}

} // namespace zhibu
