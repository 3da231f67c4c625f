#pragma once

#include "ui/pages/inbox/receive_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace zhibu {

class DateField;
class DifferencesView;
class ProblemLabel;
class ProgressStrip;
class ReceivedModel;

/// Files on their way in: read and verified, looked at as a plan with what differs beside it, taken in, and
/// what became of each.
class ReceivePanel final : public QWidget {
    Q_OBJECT

public:
    enum class Step { reading, plan, result };

    explicit ReceivePanel(Workspace& workspace, QWidget* parent = nullptr);
    void read(const QStringList& paths);
    Step step() const { return at; }
    ReceiveSession& session() const { return *receiving; }
    QTableView* list() const { return table; }

Q_SIGNALS:
    void closed(); ///< done, or left
    void tell(const QString& sentence);

private:
    QWidget* makeTop();
    QWidget* makeMiddle();
    QWidget* makeBottom();
    void connectSession();
    void goTo(Step step);
    void showFiles(const std::vector<ReceivedFile>& files);
    void fillFilter();
    void showChosen();
    void showState();
    void showRefusal(const Problems& problems);
    void takeIn();
    void writeReceipts();

    Workspace& space;
    ReceiveSession* receiving;
    Step at = Step::reading;
    QLabel* heading = nullptr;
    QLabel* summary = nullptr;
    QComboBox* filter = nullptr;
    ReceivedModel* model;
    QTableView* table = nullptr;
    QWidget* middle = nullptr;
    QLabel* sentence = nullptr;
    QLabel* counts = nullptr;
    DifferencesView* differences = nullptr;
    ProblemLabel* problem;
    ProgressStrip* progress;
    QWidget* dayRow = nullptr;
    DateField* day = nullptr;
    QPushButton* leave = nullptr;
    QPushButton* receipts = nullptr;
    QPushButton* take = nullptr;
    QPushButton* done = nullptr;
};

} // namespace zhibu
