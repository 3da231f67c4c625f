#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace zhibu {

/// Files shown by another program: each as a copy in a folder of its own that nothing can write back through,
/// gone with the window.
class OpenedCopies {
public:
    OpenedCopies();
    ~OpenedCopies();
    /// False when the folder for temporary files is full or closed.
    bool open(const QString& name, const QByteArray& bytes);
    /// How a file is opened; the platform's way unless a test says otherwise.
    std::function<void(const QString& path)> openFile;

private:
    std::unique_ptr<QTemporaryDir> folder;
};

} // namespace zhibu
