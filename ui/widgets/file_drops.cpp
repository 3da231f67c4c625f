#include "ui/widgets/file_drops.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace zhibu {

FileDrops::FileDrops(QWidget* target, QStringList endings, Take take)
    : QObject(target), known(std::move(endings)), takeFiles(std::move(take)) {
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList FileDrops::filesOf(const QDropEvent& event) const {
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (known.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive)) paths += path;
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
