#include "tests/bench/benches.h"

#include "core/usecases/workbench.h"
#include "tests/support/answering_dialogs.h"
#include "ui/pages/activities/activity_list.h"
#include "ui/pages/activities/activity_model.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings.h"
#include "ui/widgets/filter_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

const FixedClock& clock() {
    static const FixedClock fixed(*Date::of(2020, 11, 18));
    return fixed;
}

/// A window as main() makes it, over files of its own.
struct Window {
    ForgetfulSettings settings;
    testing::AnsweringDialogs dialogs;
    MainWindow window{WindowServices{.clock = clock(),
                                     .settings = settings,
                                     .dialogs = dialogs,
                                     .applyAppearance = [] {},
                                     .writeExample = [] { return Result<QString>(QString()); },
                                     .documents = {}}};
};

// Everything that is to be seen has been painted.
void paintNow(QWidget& window) {
    QApplication::processEvents();
    window.grab();
}

double showBare() {
    return seconds(
        [] {
            QMainWindow empty;
            empty.resize(1366, 768);
            empty.show();
            paintNow(empty);
        },
        5);
}

double showBook(const QString& book) {
    return seconds(
        [&book] {
            Window opened;
            opened.window.resize(1366, 768);
            if (!opened.window.openBook(book)) throw Error(u"The book cannot be opened: "_s + book);
            opened.window.QWidget::show();
            paintNow(opened.window);
        },
        5);
}

} // namespace

void startBench(QTextStream& out, const QString& branchBook) {
    showBook(branchBook); // fonts and resources are loaded once for both
    const double bare = showBare();
    line(out, u"a branch's book to the painted workbench"_s, showBook(branchBook), bare, u"≤ × 2"_s);
}

void windowBench(QTextStream& out, const QString& book) {
    Window opened;
    opened.window.resize(1366, 768);
    if (!opened.window.openBook(book)) throw Error(u"The book cannot be opened: "_s + book);
    opened.window.QWidget::show();
    paintNow(opened.window);
    const auto go = [&](const QString& page) {
        opened.window.goTo({page});
        paintNow(opened.window);
    };
    line(out, u"what the workbench shows, computed anew"_s,
         seconds(
             [&] {
                 const auto bench =
                     workbench(opened.window.view()->workspace().ledger(), Actor::owner(),
                               opened.window.view()->workspace().organization(), clock().today(), 2020);
                 if (!bench) throw Error(bench.problem().message);
             },
             3),
         0, u""_s);
    go(u"members"_s);
    line(out, u"workbench of 300 branches after the click"_s, seconds([&] { go(u"workbench"_s); }), 0,
         u"≤ 300 ms"_s);
    const OrganizationId office = opened.window.view()->workspace().organization();
    const auto children = opened.window.view()->workspace().ledger().office().children(office);
    opened.window.view()->workspace().choose(children.front()->id, 2020);
    paintNow(opened.window);
    line(out, u"from one department back to the whole office"_s, seconds([&] {
             opened.window.view()->workspace().choose(office, 2020);
             paintNow(opened.window);
         }),
         0, u"≤ 300 ms"_s);
}

void listBench(QTextStream& out, const QString& book) {
    Window opened;
    opened.window.resize(1366, 768);
    if (!opened.window.openBook(book)) throw Error(u"The book cannot be opened: "_s + book);
    opened.window.QWidget::show();
    paintNow(opened.window);
    const auto list = [&] { return opened.window.findChild<ActivityList*>(); };
    const double first = seconds([&] {
        opened.window.goTo({u"activities"_s});
        paintNow(opened.window);
    });
    if (!list()) throw Error(u"There is no list of activities."_s);
    line(out, u"list of %1 activities, first paint"_s.arg(list()->rows()->rowCount()), first, 0,
         u"≤ 100 ms"_s);
    line(out, u"jump to its end"_s, seconds([&] {
             list()->table()->scrollToBottom();
             paintNow(opened.window);
         }),
         0, u"≤ 50 ms"_s);
    auto* search = list()->filters()->findChild<QLineEdit*>();
    for (const QString& typed : {u"学"_s, u"学习"_s, u"学习贯"_s, u"zs"_s}) {
        const double ours = seconds([&] {
            search->setText(typed);
            Q_EMIT list()->filters()->changed(); // without the pause that waits for the next letter
            paintNow(opened.window);
        });
        line(out, u"filter “%1”, %2 rows"_s.arg(typed).arg(list()->rows()->rowCount()), ours, 0,
             u"≤ 50 ms"_s);
    }
}

} // namespace zhibu::bench
