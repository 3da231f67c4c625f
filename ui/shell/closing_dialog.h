#pragma once

#include "ui/widgets/fitting_dialog.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace zhibu {

class TaskQueue;

/// While the last copy of a book is made and the window waits to close; shown once that takes half a second,
/// and when the copy could not be made.
class ClosingDialog final : public FittingDialog {
    Q_OBJECT

public:
    ClosingDialog(TaskQueue& queue, QWidget* parent);

    void sayFailure(const QString& sentence);
    bool hasFailed() const { return failed; }
    void reject() override; ///< as "close without it"

Q_SIGNALS:
    void closeWanted();
    void againWanted();

private:
    QLabel* words;
    QProgressBar* progress;
    QPushButton* again;
    QPushButton* leave;
    bool failed = false;
};

} // namespace zhibu
