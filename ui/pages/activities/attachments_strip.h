#pragma once

#include "core/domain/records.h"
#include "ui/widgets/opened_copies.h"

#include <QCache>
#include <QWidget>

class QAction;
class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QMimeData;
class QPushButton;

namespace zhibu {

class Workspace;

/// The photographs, sign-in sheets and PDFs of a record as small pictures: dropped, pasted or picked, opened
/// with Enter as a copy in a folder of its own, taken away with Delete.
class AttachmentsStrip final : public QWidget {
    Q_OBJECT

public:
    AttachmentsStrip(Workspace& workspace, QWidget* parent);

    void setReadOnly(bool on);
    void setAttachments(const std::vector<Attachment>& given); ///< silent
    const std::vector<Attachment>& attachments() const { return list; }
    /// Takes in files, or a picture, of a drop or a paste.
    void take(const QMimeData& given);
    QListWidget* view() const { return pictures; }
    OpenedCopies copies; ///< of what was opened

Q_SIGNALS:
    void edited(); ///< by the user
    void tell(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& name, const QByteArray& bytes);
    void addFile(const QString& path);
    void pick();
    void addMenu();
    void showChosen();
    void removeCurrent();
    void open(const QListWidgetItem* item);
    void fill();
    QPixmap thumbnail(const Attachment& attachment);

    Workspace& workspace;
    QListWidget* pictures;
    QWidget* adder;
    QPushButton* pickButton = nullptr;
    QPushButton* removeButton = nullptr;
    QAction* removeAction = nullptr;
    QCheckBox* keepOriginal;
    std::vector<Attachment> list;
    QCache<QByteArray, QPixmap> thumbnails; ///< by hash
    bool readOnly = false;
};

} // namespace zhibu
