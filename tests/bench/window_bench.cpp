#include "tests/bench/benches.h"
#include "tests/bench/stage.h"

#include "core/usecases/record_activity.h"
#include "core/usecases/workbench.h"
#include "ui/pages/activities/activity_list.h"
#include "ui/pages/activities/activity_model.h"
#include "ui/pages/workbench/office_grid.h"
#include "ui/pages/workbench/year_matrix_card.h"
#include "ui/shell/book_copies.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/read_ahead.h"
#include "ui/shell/settings.h"
#include "ui/widgets/filter_bar.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

/// Starts this program again with the arguments and waits for its end: what a person waits for, from the
/// click on.
double startOf(const QStringList& arguments) {
    return seconds([&arguments] {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), arguments);
        if (!program.waitForFinished(60'000) || program.exitCode() != 0)
            throw Error(u"The window did not start: "_s + QString::fromUtf8(program.readAllStandardError()));
    });
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int showAndEnd(const QString& book) {
    // Shown and its events gone through, a window has been painted; taking it down is no part of its start.
    const auto show = [](QWidget& window) {
        window.resize(1366, 768);
        window.show();
        QApplication::processEvents();
        std::_Exit(0);
    };
    if (book.isEmpty()) {
        QMainWindow empty;
        show(empty);
    }
    readAhead();
    applyAppearance(*qApp, Theme::light, QApplication::palette());
    StageWindow opened;
    if (opened.window.openBook(book)) show(opened.window);
    return 1;
}

void startBench(QTextStream& out, const QString& branchBook) {
    // Turn by turn, so that what else the machine does falls on both alike.
    constexpr int rounds = 25;
    std::vector<double> bare;
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(startOf({u"--show"_s}));
        ours.push_back(startOf({u"--show"_s, branchBook}));
        QFile::remove(branchBook + u".lock"_s); // as closing the window does
    }
    line(out, u"program start to a branch's painted workbench"_s, median(ours), median(bare), u"≤ × 2"_s);
}

void windowBench(QTextStream& out, const QString& book) {
    StageWindow opened;
    opened.window.resize(1366, 768);
    if (!opened.window.openBook(book)) throw Error(u"The book cannot be opened: "_s + book);
    opened.window.QWidget::show();
    settle(opened.window);
    const auto go = [&](const QString& page) {
        opened.window.goTo({page});
        paintNow(opened.window);
    };
    line(out, u"what the workbench shows, computed anew"_s,
         seconds(
             [&] {
                 const auto bench =
                     workbench(opened.window.view()->workspace().ledger(), Actor::owner(),
                               opened.window.view()->workspace().organization(), benchClock().today(), 2020);
                 if (!bench) throw Error(bench.problem().message);
             },
             3),
         0, u""_s);
    go(u"members"_s);
    line(out, u"workbench of 300 branches after the click"_s, seconds([&] { go(u"workbench"_s); }), 0,
         u"≤ 300 ms"_s);
    auto* year = opened.window.findChild<YearMatrixCard*>();
    line(out, u"organisations by duties, after the click"_s, seconds([&] {
             for (QPushButton* button : year->findChildren<QPushButton*>()) {
                 if (button->isCheckable()) button->setChecked(true);
             }
             paintNow(opened.window);
         }),
         0, u"≤ 300 ms"_s);
    int steps = 0;
    const double scrolled = seconds([&] {
        QScrollBar* bar = year->grid()->verticalScrollBar();
        for (int at = 0; at < bar->maximum(); at += bar->pageStep(), ++steps) {
            bar->setValue(at);
            paintNow(opened.window);
        }
    });
    line(out, u"a page of it, scrolled"_s, scrolled / qMax(1, steps), 0, u"≤ 50 ms"_s);
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

void copyBench(QTextStream& out, const QString& book) {
    StageWindow opened;
    if (!opened.window.openBook(book)) throw Error(u"The book cannot be opened: "_s + book);
    opened.window.QWidget::show();
    settle(opened.window);
    Workspace& space = opened.window.view()->workspace();
    const QString bare = QFileInfo(book).path() + u"/bare.copy"_s;
    QFile::remove(bare);
    const double fileCopy = seconds([&] { QFile::copy(book, bare); });
    QFile::remove(bare);
    const auto draft =
        newDraft(space.ledger(), space.actor(), space.organization(), {ActivityKind::study}, space.today());
    QObject::connect(&space, &Workspace::copied, &space, [](const QString& path) { QFile::remove(path); });
    std::optional<DraftId> kept;
    double longestTurn = 0;
    double longestDraft = 0;
    const double whole = seconds([&] {
        opened.window.copies().backUpNow();
        while (opened.window.copies().queue().isBusy()) {
            longestTurn = std::max(longestTurn, seconds([] { QApplication::processEvents(); }));
            if (!draft) continue;
            longestDraft =
                std::max(longestDraft,
                         seconds([&] { kept = *saveDraft(space.ledger(), space.actor(), kept, *draft); }));
            QElapsedTimer typing;
            typing.start();
            while (typing.elapsed() < 300)
                longestTurn = std::max(
                    longestTurn, seconds([] { QApplication::processEvents(QEventLoop::AllEvents, 5); }));
        }
    });
    line(out, u"a verified copy, on another thread"_s, whole, fileCopy, u""_s);
    line(out, u"the window's longest turn meanwhile"_s, longestTurn, 0, u"≤ 100 ms"_s);
    line(out, u"a draft saved meanwhile, the longest"_s, longestDraft, 0, u"≤ 300 ms"_s);
    if (kept) discardDraft(space.ledger(), space.actor(), *kept);
}

void listBench(QTextStream& out, const QString& book) {
    StageWindow opened;
    opened.window.resize(1366, 768);
    if (!opened.window.openBook(book)) throw Error(u"The book cannot be opened: "_s + book);
    opened.window.QWidget::show();
    settle(opened.window);
    const auto list = [&] { return opened.window.findChild<ActivityList*>(); };
    const double first = seconds([&] {
        opened.window.goTo({u"activities"_s});
        paintNow(opened.window);
    });
    if (!list()) throw Error(u"There is no list of activities."_s);
    settle(opened.window);
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
