#pragma once

#include "core/usecases/import_file.h"
#include "ui/widgets/fitting_dialog.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace zhibu {

class ColumnsStep;
class FileStep;
class ImportSession;
class ProblemLabel;
class ProgressStrip;
class RowsStep;
class Workspace;

/// The way in for spreadsheets, in four steps: file, columns, rows, result. Nothing is written before the
/// third is confirmed; it does not block the window.
class ImportDialog final : public FittingDialog {
    Q_OBJECT

public:
    enum Step { fileStep, columnsStep, rowsStep, resultStep };

    ImportDialog(Workspace& workspace, QWidget* parent);

    void chooseKind(ImportKind kind);
    Step step() const;
    ImportSession& session() const { return *import; }
    RowsStep* rows() const { return rowsPage; }

Q_SIGNALS:
    void tell(const QString& sentence);

protected:
    void reject() override; ///< Escape first stops what is running

private:
    QWidget* makeStepLine();
    QWidget* makeResult();
    QLayout* makeButtons();
    void connectSession();
    void goTo(Step step);
    void next();
    void back();
    void showState();
    void showResult();
    void saveHeldBack();
    void saveTemplate();
    QString nextWords() const;
    bool mayGoOn() const;
    bool holdsBack() const;

    Workspace& space;
    ImportSession* import;
    QList<QLabel*> stepLabels;
    QStackedWidget* pages;
    FileStep* filePage;
    ColumnsStep* columnsPage;
    RowsStep* rowsPage;
    QLabel* resultTitle = nullptr;
    QLabel* resultNote = nullptr;
    ProblemLabel* problem;
    ProgressStrip* progress;
    QPushButton* save = nullptr;
    QPushButton* backButton = nullptr;
    QPushButton* nextButton = nullptr;
    QPushButton* closeButton = nullptr;
};

} // namespace zhibu
