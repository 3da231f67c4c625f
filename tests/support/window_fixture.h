#pragma once

#include "core/usecases/import_file.h"
#include "tests/support/answering_dialogs.h"
#include "tests/support/test_registry.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>

namespace zhibu::testing {

/// A window of its own: a folder that goes away, a clock that stands still, settings that are forgotten, and
/// dialogs that answer as the test says.
struct WindowFixture {
    QTemporaryDir folder;
    FixedClock clock{*Date::of(2020, 11, 18)};
    ForgetfulSettings settings;
    AnsweringDialogs dialogs;
    bool copiesByThemselves = false; ///< on another thread; for tests that are about them
    std::unique_ptr<MainWindow> window;

    WindowFixture() { makeWindow(); }

    void makeWindow() {
        window = std::make_unique<MainWindow>(WindowServices{.clock = clock,
                                                             .settings = settings,
                                                             .dialogs = dialogs,
                                                             .applyAppearance = [] {},
                                                             .writeExample = [this] { return exampleBook(); },
                                                             .documents = folder.path(),
                                                             .copiesByThemselves = copiesByThemselves});
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    void show() const {
        window->QWidget::show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// A branch under a work committee, without people.
    Result<QString> emptyBook(const QString& name = QStringLiteral("branch.zhibu")) const {
        const QString file = path(name);
        const auto made = Ledger::create(Actor::owner(), file,
                                         {.name = QStringLiteral("演示局机关第一党支部"),
                                          .kind = OrganizationKind::branch,
                                          .code = QStringLiteral("A01"),
                                          .aboveName = QStringLiteral("演示市级机关工委"),
                                          .aboveCode = QStringLiteral("W")},
                                         clock);
        if (!made) return made.problems();
        return file;
    }

    /// The made-up office of tests/data/example.
    Result<QString> exampleBook() const {
        const QString file = path(QStringLiteral("example.zhibu"));
        const auto made = Ledger::create(Actor::owner(), file,
                                         {.name = QStringLiteral("演示市级机关工委"),
                                          .kind = OrganizationKind::work_committee,
                                          .code = QStringLiteral("W")},
                                         clock);
        if (!made) return made.problems();
        const std::pair<ImportKind, QString> files[] = {
            {ImportKind::organizations, QStringLiteral("organizations")},
            {ImportKind::members, QStringLiteral("members")},
            {ImportKind::terms, QStringLiteral("terms")},
            {ImportKind::activities, QStringLiteral("activities")},
            {ImportKind::training, QStringLiteral("training")}};
        for (const auto& [kind, name] : files) {
            const QString copy = path(name + QStringLiteral(".csv"));
            QFile::copy(dataFile(QStringLiteral("example/%1.csv").arg(name)), copy);
            const auto summary = importFile((*made)->book(), Actor::owner(), kind, copy, {});
            if (!summary) return summary.problems();
        }
        return file;
    }
};

} // namespace zhibu::testing
