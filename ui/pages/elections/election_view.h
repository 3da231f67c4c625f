#pragma once

#include "core/usecases/elections.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QScrollArea;

namespace zhibu {

class Card;
class ElectionStepForm;
class PageHeading;

/// The election worksheet: the steps at the left, the form of one in the middle, what it says and its papers
/// at the right. What is entered is saved as a field is left; one may go away at any step and come back.
class ElectionView final : public QWidget {
    Q_OBJECT

public:
    explicit ElectionView(Workspace& workspace, QWidget* parent);

    void begin(const Election& election); ///< a new one; saved with the first thing entered
    void resume(const Election& election);
    const Election& current() const { return *election; }
    bool isShowing() const { return election.has_value(); }
    void goTo(ElectionStep step);
    ElectionStep step() const { return shownStep; }
    ElectionStepForm* form() const { return stepForm; }
    void refresh(); ///< after a change of the book: undone steps come back
    void leave();   ///< saves

Q_SIGNALS:
    void closed();
    void tell(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSteps(Card& card);
    void buildPapers(Card& card);
    void show(const Election& given);
    void edited();
    void save();
    void showState();
    void fillSteps();
    void fillFindings();
    void conclude();
    void abandon();
    void printPaper(ElectionPaper paper);
    void savePaper(ElectionPaper paper, ReportFile kind);
    QString focusedField() const;

    Workspace& workspace;
    std::optional<Election> election;
    std::optional<Election> saved; ///< as the book has it
    std::vector<ElectionFinding> findings;
    ElectionStep shownStep = ElectionStep::decision;
    PageHeading* heading;
    QListWidget* steps;
    Card* middle;
    QScrollArea* scroll;
    ElectionStepForm* stepForm = nullptr;
    QWidget* says;
    QBoxLayout* saysColumn;
    QWidget* papers;
    QPushButton* concludeButton;
    QPushButton* abandonButton;
    QPushButton* nextButton;
    std::array<QWidget*, 3> sides = {}; ///< steps, findings, papers
    bool saving = false;
};

} // namespace zhibu
