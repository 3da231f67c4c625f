#pragma once

#include "core/usecases/submission.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace zhibu {

class CheckStep;
class PreviewStep;
class RecordsTab;
class SealTab;
class SignStep;
class StatusLabel;
class StepLine;
class SubmissionSession;

/// 上报: a quarter of the book's own organisation is checked, looked at and signed, step by step; beside it
/// what was handed in and answered, and the seal it is signed with. Files that came back can be dropped
/// anywhere on the page.
class SubmissionPage final : public Page {
    Q_OBJECT

public:
    enum Step { check, preview, sign };
    enum Tab { handInTab, recordsTab, sealTab };

    explicit SubmissionPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("submission"); }
    QString title() const override { return tr("Hand in"); }
    /// "period": "2020Q3"; "tab": "hand_in", "records", "seal"; "answer": a .zbreceipt to take in; "slip": a
    /// .zbkey of the office above to register.
    void open(const QVariantMap& parameters) override;

    void refresh();
    void goToStep(Step step);
    Step step() const;
    void takeAnswer(const QString& path);
    SubmissionSession& submission() const { return *session; }
    SignStep* signStep() const { return signPane; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHandIn();
    QLayout* makeButtons();
    void connectSession();
    void chooseQuarter();
    void fillQuarters();
    void showState();
    void refreshSoon();
    void takeDropped(const QStringList& paths);
    void askForAnswer();
    QString nextWords() const;

    SubmissionSession* session;
    QComboBox* quarters;
    StatusLabel* standing;
    QTabWidget* tabs;
    StepLine* steps = nullptr;
    QStackedWidget* panes = nullptr;
    CheckStep* checkPane = nullptr;
    PreviewStep* previewPane = nullptr;
    SignStep* signPane = nullptr;
    RecordsTab* records;
    SealTab* seal;
    QPushButton* back = nullptr;
    QPushButton* next = nullptr;
    QTimer* soon;
    bool stale = true;
};

} // namespace zhibu
