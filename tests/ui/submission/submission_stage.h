#pragma once

#include "core/usecases/submission.h"
#include "tests/support/answering_dialogs.h"
#include "tests/support/complete_record.h"
#include "tests/support/office_above.h"
#include "tests/support/page_frame.h"
#include "ui/pages/submission/submission_page.h"
#include "ui/pages/submission/submission_session.h"
#include "ui/widgets/status_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

namespace zhibu::testing {

inline const Period thirdQuarter = Period::quarter(2020, 3);

/// The page on its own over the branch of twenty-five with two records in the third quarter of 2020, in the
/// size it has in a window of 1366 × 768, and the office above with a book of its own.
class SubmissionStage : public PageFrame {
public:
    SubmissionStage() : office(branch.clock) {
        first = recorded(branch, completeDraft(branch, {ActivityKind::theme_day}, *Date::of(2020, 8, 14),
                                               QStringLiteral("八月主题党日")));
        recorded(branch, completeDraft(branch, {ActivityKind::general_meeting}, *Date::of(2020, 9, 10),
                                       QStringLiteral("讨论发展对象")));
        open();
    }

    ~SubmissionStage() { closeFrame(); }

    /// As somebody comes to it.
    void open(const Actor& actor = Actor::owner()) {
        closeFrame();
        workspace = std::make_unique<Workspace>(*branch.ledger, actor, dialogs);
        page = show<SubmissionPage>(*workspace);
        waitForCheck();
    }
    /// Until the page has looked at the book as it is now.
    void waitForCheck() const {
        page->refresh();
        QSignalSpy looked(&page->submission(), &SubmissionSession::looked);
        if (!looked.wait(20'000)) qFatal("the check does not end");
    }
    QPushButton* button(const QString& name) const {
        auto* found = page->findChild<QPushButton*>(name);
        if (!found) qFatal("no button %s", qPrintable(name));
        return found;
    }
    void click(const QString& name) {
        QTest::mouseClick(button(name), Qt::LeftButton);
        ++interactions;
    }
    QTableView* list(const QString& accessibleName) const {
        for (QTableView* view : page->findChildren<QTableView*>()) {
            if (view->accessibleName() == accessibleName) return view;
        }
        qFatal("no list %s", qPrintable(accessibleName));
    }
    QString standing() const {
        for (const StatusLabel* label : page->findChildren<StatusLabel*>(Qt::FindDirectChildrenOnly))
            return label->words();
        return {};
    }
    QString cell(const QString& listName, int row, int column) const {
        const QAbstractItemModel* model = list(listName)->model();
        return model->index(row, column).data().toString();
    }

    /// Through the three steps; the path of the file.
    QString handIn() {
        QSignalSpy previewed(&page->submission(), &SubmissionSession::previewed);
        QSignalSpy wrote(&page->submission(), &SubmissionSession::wrote);
        click(QStringLiteral("next"));
        if (previewed.isEmpty() && !previewed.wait(20'000)) qFatal("no preview");
        click(QStringLiteral("next"));
        click(QStringLiteral("sign"));
        if (wrote.isEmpty() && !wrote.wait(20'000)) qFatal("nothing was written");
        const QString path = page->submission().written()->path;
        waitForCheck();
        return path;
    }

    SampleBranch branch;
    OfficeAbove office;
    std::optional<ActivityId> first;
    AnsweringDialogs dialogs;
    std::unique_ptr<Workspace> workspace;
    SubmissionPage* page = nullptr;
    int interactions = 0;
};

} // namespace zhibu::testing
