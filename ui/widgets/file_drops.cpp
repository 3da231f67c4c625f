#include "ui/widgets/file_drops.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace zhibu {

FileDrops::FileDrops(QWidget* target, QStringList endings, Take take, Folders wanted)
    : QObject(target), known(std::move(endings)), takeFiles(std::move(take)), folders(wanted) {
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList FileDrops::filesOf(const QDropEvent& event) const {
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls()) {
        const QFileInfo file(url.toLocalFile());
        const bool isFolder = folders == Folders::taken && file.isDir();
        if (isFolder || known.contains(file.suffix(), Qt::CaseInsensitive)) paths += url.toLocalFile();
    }
    return paths;
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = filesOf(*drop);
    if (paths.isEmpty()) {
        drop->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (type == QEvent::Drop) takeFiles(paths);
    return true;
}

} // namespace zhibu
