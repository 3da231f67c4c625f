#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QDropEvent;

namespace zhibu {

/// Lets files with certain endings be dropped on a widget and what lies inside it; others fall through to the
/// widgets around it.
class FileDrops final : public QObject {
    Q_OBJECT

public:
    using Take = std::function<void(const QStringList& paths)>;
    enum class Folders { refused, taken };
    /// `endings` without the dot.
    FileDrops(QWidget* target, QStringList endings, Take take, Folders folders = Folders::refused);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList filesOf(const QDropEvent& event) const;

    QStringList known;
    Take takeFiles;
    Folders folders;
};

} // namespace zhibu
