#pragma once

#include "core/usecases/submission.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace zhibu {

class Card;
class DifferencesModel;
class FindingList;
class ListPane;
class ReturnedReasonsModel;
class SentModel;
class SubmissionSession;

/// 上报记录: every revision that was handed in and what was answered to it; below, why it was returned and
/// what was changed since, each line a way to its record.
class RecordsTab final : public QWidget {
    Q_OBJECT

public:
    enum Finding { reasons, changes };

    RecordsTab(SubmissionSession& session, QWidget* parent);
    void refresh(); ///< from the session
    void choose(const Period& quarter, int revision);
    void open(Finding finding);

Q_SIGNALS:
    void goTo(const zhibu::Destination& destination);
    void tell(const QString& sentence);
    void importWanted();

private:
    ListPane* makeSent();
    QWidget* makeDetails();
    void showDetails();
    void showFindings();
    void openRecord(const std::optional<ActivityId>& record);
    const SentLine* chosen() const;

    SubmissionSession& session;
    SentModel* sentModel;
    ReturnedReasonsModel* reasonsModel;
    DifferencesModel* changesModel;
    ListPane* sent;
    Card* details = nullptr;
    QLabel* note = nullptr;
    FindingList* findings = nullptr;
    QStackedWidget* panes = nullptr;
    std::optional<std::pair<Period, int>> wanted; ///< to be chosen once it is known
};

} // namespace zhibu
