#include "ui/shell/dialog_scenes.h"

#include "ui/shell/book_view.h"
#include "ui/shell/long_task.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_dialogs.h"
#include "ui/shell/reminders.h"

#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct DialogScenesText {
    Q_DECLARE_TR_FUNCTIONS(DialogScenes)
};

/// The box belongs to the window from here on.
QWidget* shown(std::unique_ptr<QDialog> dialog) {
    QDialog* box = dialog.release();
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::NonModal);
    box->show();
    return box;
}

QWidget* problems(MainWindow& window) {
    const Problems found{
        {u"topic"_s, u"topic.missing"_s, DialogScenesText::tr("Give the topic.")},
        {u"ends_at"_s, u"time.order"_s, DialogScenesText::tr("The end lies before the start.")}};
    return shown(problemsBox(&window, DialogScenesText::tr("The record was not finalised"), found));
}

QWidget* error(MainWindow& window) {
    auto box = errorBox(&window, Error(DialogScenesText::tr("The disk is full; nothing was changed."),
                                       u"SQLITE_FULL (13)"_s));
    return shown(std::move(box));
}

QWidget* question(MainWindow& window) {
    return shown(questionBox(&window, DialogScenesText::tr("Discard the draft"),
                             DialogScenesText::tr("What was typed is then gone."),
                             DialogScenesText::tr("Discard")));
}

QWidget* explanation(MainWindow& window) {
    return shown(textDialog(
        &window, DialogScenesText::tr("Explain"),
        DialogScenesText::tr("Why could it not be done in time? It stays overdue in every figure.")));
}

QWidget* reminder(MainWindow& window) {
    window.view()->reminders()->check();
    return &window;
}

// Work that goes on until it is stopped, seen once it has taken half a second.
QWidget* progress(MainWindow& window) {
    window.view()->workspace().run(DialogScenesText::tr("Reading the spreadsheet"),
                                   [](const ProgressSink& sink, const std::stop_token& stop) {
                                       for (qint64 done = 0; !stop.stop_requested(); ++done) {
                                           sink(std::min<qint64>(done * 20, 700), 1000);
                                           std::this_thread::sleep_for(std::chrono::milliseconds(20));
                                       }
                                   });
    waitUntil([] { return false; }, 900);
    return &window;
}

} // namespace

void addDialogScenes(Scenes& scenes) {
    scenes.push_back({u"dialog-problems"_s, problems});
    scenes.push_back({u"dialog-error"_s, error});
    scenes.push_back({u"dialog-question"_s, question});
    scenes.push_back({u"dialog-explanation"_s, explanation});
    scenes.push_back({u"reminder"_s, reminder});
    scenes.push_back({u"progress"_s, progress});
}

} // namespace zhibu
