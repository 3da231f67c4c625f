#include "ui/shell/scenes.h"

#include "ui/pages/accounts/accounts_scenes.h"
#include "ui/pages/activities/activities_scenes.h"
#include "ui/pages/duties/duties_scenes.h"
#include "ui/pages/inbox/inbox_scenes.h"
#include "ui/pages/members/members_scenes.h"
#include "ui/pages/reports/reports_scenes.h"
#include "ui/pages/submission/submission_scenes.h"
#include "ui/pages/terms/terms_scenes.h"
#include "ui/pages/training/training_scenes.h"
#include "ui/pages/workbench/workbench_scenes.h"
#include "ui/shell/book_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/copies_scenes.h"
#include "ui/shell/dialog_scenes.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_menu.h"
#include "ui/widgets/organization_picker.h"
#include "ui/widgets/organization_tree.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

void addFirstRun(Scenes& scenes) {
    scenes.push_back({u"first-run"_s, [](MainWindow& window) -> QWidget* { return &window; }, true});
    scenes.push_back({u"first-run-new-branch"_s,
                      [](MainWindow& window) -> QWidget* {
                          window.firstRun()->showNewBranch();
                          return &window;
                      },
                      true});
    scenes.push_back({u"first-run-new-branch-problems"_s,
                      [](MainWindow& window) -> QWidget* {
                          window.firstRun()->showNewBranch();
                          for (QLineEdit* field :
                               window.firstRun()->findChildren<QLineEdit*>(u"above_name"_s))
                              field->setText(u"W"_s);
                          for (QPushButton* button : window.firstRun()->findChildren<QPushButton*>()) {
                              if (button->isDefault())
                                  button->click(); // nothing is made: the name is missing
                          }
                          return &window;
                      },
                      true});
}

void addPages(Scenes& scenes) {
    for (const PageOffer& offer : pageOffers()) {
        scenes.push_back({offer.name, [name = offer.name](MainWindow& window) -> QWidget* {
                              window.goTo({.page = name});
                              return &window;
                          }});
    }
    for (const QString& below : {u"duties"_s, u"accounts"_s, u"settings"_s}) {
        scenes.push_back({below, [below](MainWindow& window) -> QWidget* {
                              window.goTo({.page = below});
                              return &window;
                          }});
    }
}

void addShell(Scenes& scenes) {
    scenes.push_back({u"palette"_s, [](MainWindow& window) -> QWidget* {
                          window.openPalette();
                          window.palettePopup()->field()->setText(u"zh"_s);
                          return &window;
                      }});
    scenes.push_back({u"organisations"_s, [](MainWindow& window) -> QWidget* {
                          auto* picker = window.view()->topBar().findChild<OrganizationPicker*>();
                          picker->open();
                          return picker->findChild<OrganizationTree*>();
                      }});
    scenes.push_back({u"keys"_s, [](MainWindow& window) -> QWidget* {
                          window.showKeyboardHelp();
                          return window.keyboardHelp();
                      }});
    const QStringList menus{u"file"_s, u"edit"_s, u"view"_s, u"help"_s};
    for (qsizetype i = 0; i < menus.size(); ++i) {
        scenes.push_back({u"menu-"_s + menus[i], [i](MainWindow& window) -> QWidget* {
                              window.menus()->refresh();
                              QMenu* menu = window.menus()->popup()->actions().at(i)->menu();
                              menu->popup(window.mapToGlobal(QPoint(40, 60)));
                              return menu;
                          }});
    }
}

} // namespace

bool waitUntil(const std::function<bool()>& reached, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (!reached() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return reached();
}

Scenes allScenes() {
    Scenes scenes;
    addFirstRun(scenes);
    addPages(scenes);
    addShell(scenes);
    addDialogScenes(scenes);
    addCopiesScenes(scenes);
    addDutiesScenes(scenes);
    addAccountsScenes(scenes);
    addSubmissionScenes(scenes);
    addInboxScenes(scenes);
    addWorkbenchScenes(scenes);
    addActivitiesScenes(scenes);
    addMembersScenes(scenes);
    addTrainingScenes(scenes);
    addTermsScenes(scenes);
    addReportsScenes(scenes);
    return scenes;
}

} // namespace zhibu
