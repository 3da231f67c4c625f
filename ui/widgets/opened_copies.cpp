#include "ui/widgets/opened_copies.h"

#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace zhibu {

OpenedCopies::OpenedCopies()
    : openFile([](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }) {}

OpenedCopies::~OpenedCopies() = default;

bool OpenedCopies::open(const QString& name, const QByteArray& bytes) {
    if (!folder) folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(name);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return false;
    file.close();
    file.setPermissions(QFile::ReadOwner);
    openFile(path);
    return true;
}

} // namespace zhibu
