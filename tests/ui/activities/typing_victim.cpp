#include "tests/support/answering_dialogs.h"
#include "ui/pages/activities/activities_page.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/activities/draft_form.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

// Types into the topic of a new record until it is killed, and says after every key how many there are.
//   typing_victim BOOK

using namespace Qt::StringLiterals;
using namespace zhibu;

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const SystemClock clock;
    const auto ledger = Ledger::open(QCoreApplication::arguments().at(1), clock);
    if (!ledger) return 1;
    testing::AnsweringDialogs dialogs;
    Workspace workspace(**ledger, Actor::owner(), dialogs);
    ActivitiesPage page(workspace, nullptr);
    page.resize(1190, 698);
    page.show();
    page.open({{u"new"_s, QStringList{u"study"_s}}});
    QWidget* topic = page.editor()->form()->field(u"topic"_s);
    topic->setFocus();
    for (int count = 1;; ++count) {
        QTest::keyClick(topic, Qt::Key_A);
        std::printf("%d\n", count);
        std::fflush(stdout);
        QTest::qWait(5);
    }
}
