#include "ui/shell/copies_scenes.h"

#include "core/usecases/training.h"
#include "ui/shell/banner.h"
#include "ui/shell/book_copies.h"
#include "ui/shell/book_view.h"
#include "ui/shell/closing_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct CopiesScenesText {
    Q_DECLARE_TR_FUNCTIONS(CopiesScenes)
};

Problem failure() {
    return {u"backup"_s, u"backup.failed"_s,
            CopiesScenesText::tr(
                "No copy of the book could be made; it is tried again next time. The disk is full.")};
}

/// One copy, under the names that weeks of work would have left.
void makeCopies(Workspace& space) {
    const QString path = space.ledger().path();
    const QString folder = backupFolder(path);
    const auto copy = backUpBefore(space.ledger(), space.actor(), BackupCause::daily);
    if (!copy) return;
    const std::tuple<int, int, BackupCause> made[]{
        {0, 2 * 3600, BackupCause::import}, {1, 0, BackupCause::daily},
        {1, 9 * 3600, BackupCause::exit},   {2, 600, BackupCause::daily},
        {8, 3000, BackupCause::exit},       {16, 100, BackupCause::manual},
        {33, 1200, BackupCause::receive},   {64, 4000, BackupCause::daily},
        {110, 2000, BackupCause::unknown}};
    for (const auto& [days, seconds, cause] : made) {
        const QDateTime moment =
            space.ledger().clock().now().addDays(-days).addSecs(days > 0 ? seconds : -seconds);
        QFile::copy(*copy, freeBackupPath(folder, path, moment, cause));
    }
}

/// What was done since: two courses.
bool workOn(Workspace& space) {
    std::vector<Participant> participants;
    for (const Member* member : space.ledger().office().membersOf(space.organization(), space.today())) {
        if (participants.size() < 8) participants.push_back({member->id});
    }
    const auto enter = [&](const QString& name) {
        const Course course{
            .datedOn = space.today(), .name = name, .form = TrainingForm::course, .hours = u"4"_s};
        return addCourse(space.ledger(), space.actor(), course, participants).ok();
    };
    return enter(CopiesScenesText::tr("Course on the Party constitution")) &&
           enter(CopiesScenesText::tr("Course on discipline"));
}

QWidget* restoring(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    makeCopies(space);
    RestoreDialog* dialog = workOn(space) ? window.copies().openRestore() : nullptr;
    if (dialog) waitUntil([dialog] { return !dialog->isReading(); });
    return dialog;
}

QWidget* closing(MainWindow& window) {
    auto* dialog = new ClosingDialog(window.copies().queue(), &window);
    dialog->show();
    return dialog;
}

QWidget* closingFailed(MainWindow& window) {
    auto* dialog = new ClosingDialog(window.copies().queue(), &window);
    dialog->sayFailure(failure().message);
    dialog->show();
    return dialog;
}

QWidget* failed(MainWindow& window) {
    window.view()->addBanner(new Banner(failure().message, window.view()));
    return &window;
}

QWidget* secondFolder(MainWindow& window) {
    setSecondCopyFolder(window.services().settings, u"/media/usb/zhibu"_s);
    makeCopies(window.view()->workspace());
    window.showBackupInStatus();
    window.goTo({.page = u"settings"_s});
    setSecondCopyFolder(window.services().settings, {});
    return &window;
}

} // namespace

void addCopiesScenes(Scenes& scenes) {
    scenes.push_back({.name = u"restore-copy"_s, .prepare = restoring, .changesBook = true});
    scenes.push_back({.name = u"closing-copy"_s, .prepare = closing});
    scenes.push_back({.name = u"closing-copy-failed"_s, .prepare = closingFailed});
    scenes.push_back({.name = u"copy-failed"_s, .prepare = failed});
    scenes.push_back({.name = u"settings-copies"_s, .prepare = secondFolder, .changesBook = true});
}

} // namespace zhibu
