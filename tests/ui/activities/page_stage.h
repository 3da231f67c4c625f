#pragma once

#include "tests/support/answering_dialogs.h"
#include "tests/support/complete_record.h"
#include "tests/support/test_registry.h"
#include "ui/pages/activities/activities_page.h"
#include "ui/pages/activities/activity_list.h"
#include "ui/pages/activities/attendance_panel.h"
#include "ui/pages/activities/completeness_panel.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/activities/draft_form.h"
#include "ui/pages/activities/record_view.h"

#include <QVBoxLayout>

namespace zhibu::testing {

/// The page on its own over the branch of twenty-five, in the size it has in a window of 1366 × 768.
class ActivitiesStage {
public:
    ActivitiesStage()
        : workspace(*branch.ledger, Actor::owner(), dialogs), frame(std::make_unique<QWidget>()) {
        auto* column = new QVBoxLayout(frame.get());
        column->setContentsMargins(0, 0, 0, 0);
        page = new ActivitiesPage(workspace, frame.get());
        column->addWidget(page);
        QObject::connect(page, &Page::tell, page, [this](const QString& sentence) { told += sentence; });
        frame->resize(1190, 698);
        frame->show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get())) qFatal("the window does not become active");
        page->open({});
    }

    Ledger& ledger() { return *branch.ledger; }
    DraftEditor& editor() const { return *page->editor(); }
    DraftForm& form() const { return *page->editor()->form(); }
    std::vector<StoredDraft> drafts() { return *zhibu::drafts(ledger(), Actor::owner()); }

    /// A record of the kinds with everything an inspection looks for.
    ActivityId record(const ActivityKinds& kinds, Date day, const QString& topic) {
        return recorded(branch, completeDraft(branch, kinds, day, topic));
    }

    SampleBranch branch;
    AnsweringDialogs dialogs;
    Workspace workspace;
    std::unique_ptr<QWidget> frame;
    ActivitiesPage* page = nullptr;
    QStringList told;
};

} // namespace zhibu::testing
