#pragma once

#include "core/usecases/restore_preview.h"
#include "ui/shell/task_queue.h"
#include "ui/widgets/fitting_dialog.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace zhibu {

class RestorePreviewPane;
struct WindowServices;

/// The copies of a book, what each would change, and the button that puts one back. Everything is read on
/// another thread; nothing is written until somebody has confirmed.
class RestoreDialog final : public FittingDialog {
    Q_OBJECT

public:
    RestoreDialog(const QString& bookPath, const Actor& actor, const WindowServices& services,
                  QWidget* parent);

    const QString& book() const { return path; }
    const Actor& actor() const { return who; }
    /// From here on it shows the progress of that work, until it is closed.
    void follow(TaskQueue& restoring);
    bool isReading() const { return reading->isBusy(); }
    void reject() override;

Q_SIGNALS:
    void restoreWanted(const QString& source);

private:
    void makeList();
    QLayout* makeButtons();
    void readList();
    void showList();
    void readPreview(const QString& source);
    void showPreview(const QString& source, const Result<RestorePreview>& preview);
    void chooseFile();
    void confirm();
    void setBusy(const QString& words);

    const QString path;
    const Actor who;
    const WindowServices& given;
    TaskQueue* reading;
    TaskQueue* restoring = nullptr;
    std::vector<CopyLine> lines;
    QString wanted; ///< the copy whose preview is being read
    QString chosen; ///< the copy the preview is of; "" while there is none
    QString chosenWords;
    QTableWidget* table;
    RestorePreviewPane* pane;
    QLabel* state;
    QProgressBar* progress;
    QPushButton* other = nullptr;
    QPushButton* away = nullptr;
    QPushButton* restore = nullptr;
};

} // namespace zhibu
