#pragma once

#include <QCoreApplication>
#include <QFile>

namespace zhibu {

/// What grows under another name beside its target until it is whole, so that a killed program leaves the old
/// file, none, or a whole new one. What was not renamed by then goes with this.
struct UnfinishedFile {
    explicit UnfinishedFile(const QString& target)
        : path(target + QStringLiteral(".writing-%1").arg(QCoreApplication::applicationPid())) {
        remove();
    }
    ~UnfinishedFile() { remove(); }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const QString path;

private:
    void remove() const {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
    }
};

} // namespace zhibu
