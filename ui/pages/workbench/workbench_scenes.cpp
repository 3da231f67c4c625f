#include "ui/pages/workbench/workbench_scenes.h"

#include "ui/pages/workbench/explain_dialog.h"
#include "ui/pages/workbench/owed_list.h"
#include "ui/pages/workbench/year_matrix_card.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

void workbenchScenesGoThere(MainWindow& window) {
    window.goTo({.page = u"workbench"_s});
}

bool chooseBranch(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    const Office& office = space.ledger().office();
    for (const Organization* each : office.subtree(space.ledger().home().id)) {
        if (each->kind != OrganizationKind::branch || office.groupsOf(each->id, space.today()).empty())
            continue;
        space.choose(each->id, space.year());
        return true;
    }
    return false;
}

QWidget* byOrganization(MainWindow& window) {
    workbenchScenesGoThere(window);
    const auto buttons = window.findChild<YearMatrixCard*>()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isCheckable()) button->setChecked(true);
    }
    return &window;
}

QWidget* overdueOnly(MainWindow& window) {
    workbenchScenesGoThere(window);
    for (QComboBox* box : window.findChildren<QComboBox*>()) {
        const int overdue = box->findData(true);
        if (box->count() == 2 && overdue >= 0) box->setCurrentIndex(overdue);
    }
    return &window;
}

QWidget* why(MainWindow& window) {
    workbenchScenesGoThere(window);
    if (!chooseBranch(window)) return nullptr;
    QCoreApplication::processEvents();
    auto* list = window.findChild<OwedList*>();
    list->setCurrentIndex(static_cast<QAbstractItemView*>(list)->model()->index(1, 0));
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(list, &space);
    return window.findChild<ExplainDialog*>();
}

} // namespace

void addWorkbenchScenes(Scenes& scenes) {
    scenes.push_back({u"workbench-branch"_s, [](MainWindow& window) -> QWidget* {
                          workbenchScenesGoThere(window);
                          return chooseBranch(window) ? &window : nullptr;
                      }});
    scenes.push_back({u"workbench-by-organisation"_s, byOrganization});
    scenes.push_back({u"workbench-overdue-only"_s, overdueOnly});
    scenes.push_back({u"workbench-why"_s, why});
}

} // namespace zhibu
