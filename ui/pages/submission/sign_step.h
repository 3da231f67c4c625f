#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace zhibu {

class Card;
class PathField;
class ProblemLabel;
class ProgressStrip;
class StatusLabel;
class SubmissionSession;

/// 签发: where the file goes, whether only the office above can open it, and, once it is written, what to do
/// with it.
class SignStep final : public QWidget {
    Q_OBJECT

public:
    SignStep(Workspace& workspace, SubmissionSession& session, QWidget* parent);
    void refresh(); ///< from the session
    void say(const Problems& problems);
    /// How a folder is shown; the platform's way unless a test says otherwise.
    std::function<void(const QString& folder)> openFolder;

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    Card* makeOrder();
    Card* makeResult();
    struct NextFile {
        int revision = 1;
        bool again = false;
    };
    NextFile nextFile() const;
    void suggest();
    void fillOffices();
    void sign();
    void writeAgain();
    void signInto(const QString& path);
    void showResult();
    QString officeAbove() const;

    Workspace& workspace;
    SubmissionSession& session;
    PathField* path = nullptr;
    QCheckBox* sealed = nullptr;
    QComboBox* office = nullptr;
    QLabel* lockNote = nullptr;
    QPushButton* signButton = nullptr;
    ProgressStrip* progress = nullptr;
    ProblemLabel* problem = nullptr;
    StatusLabel* resultTitle = nullptr;
    QLabel* resultFacts = nullptr;
    QLabel* resultNext = nullptr;
    Card* order; // these two fill in what stands above
    Card* result;
    QString suggestedFor; ///< what the suggested name was made from
};

} // namespace zhibu
