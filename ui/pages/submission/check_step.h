#pragma once

#include "core/usecases/submission.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace zhibu {

class Card;
class DifferencesModel;
class FindingList;
class InspectionModel;
class ListPane;
class OverdueModel;
class SubmissionSession;

/// 检查: what one looks at before a quarter goes out. Nothing here keeps it from going out but the
/// hindrances, which stand above everything in words.
class CheckStep final : public QWidget {
    Q_OBJECT

public:
    enum Finding { lacking, overdue, differences, drafts };

    CheckStep(Workspace& workspace, SubmissionSession& session, QWidget* parent);
    void refresh(); ///< from the session
    void open(Finding finding);

Q_SIGNALS:
    void goTo(const zhibu::Destination& destination);
    void tell(const QString& sentence);
    void importWanted(); ///< the last receipt, after a restore
    void hindrancesChanged();

private:
    QWidget* makeHindrances();
    QWidget* makeDrafts();
    ListPane* makeLacking();
    ListPane* makeOverdue();
    ListPane* makeDifferences();
    void showHindrances();
    void showFindings();
    void openRecord(const std::optional<ActivityId>& record);
    void explain(int row);
    void why(int row);
    void answerForRestore();

    Workspace& workspace;
    SubmissionSession& session;
    InspectionModel* lackingModel;
    OverdueModel* overdueModel;
    DifferencesModel* differencesModel;
    FindingList* findings;
    QStackedWidget* panes;
    Card* hindranceCard;
    QVBoxLayout* sentences = nullptr;
    QWidget* restored = nullptr;
};

} // namespace zhibu
