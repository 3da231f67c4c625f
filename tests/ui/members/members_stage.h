#pragma once

#include "core/usecases/import_file.h"
#include "tests/support/answering_dialogs.h"
#include "tests/support/test_registry.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/members/members_page.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace zhibu::testing {

/// The page on its own over a book made for the test, in the size it has in a window of 1366 × 768.
class MembersStage {
public:
    explicit MembersStage(const Ledger::NewBook& book) {
        auto made = Ledger::create(Actor::owner(), folder.filePath(QStringLiteral("book.zhibu")), book, clock,
                                   {.seed = 42});
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        ledger = std::move(*made);
        workspace = std::make_unique<Workspace>(*ledger, Actor::owner(), dialogs);
    }
    static Ledger::NewBook branch() {
        return {.name = QStringLiteral("演示一支部"), .code = QStringLiteral("B1")};
    }
    static Ledger::NewBook office() {
        return {.name = QStringLiteral("演示市级机关工委"),
                .kind = OrganizationKind::work_committee,
                .code = QStringLiteral("W")};
    }

    /// A copy of a file of tests/data, so that nothing is ever written there.
    QString copy(const QString& name) const {
        const QString target = folder.filePath(name.section(u'/', -1));
        QFile::remove(target);
        if (!QFile::copy(dataFile(name), target)) qFatal("cannot copy %s", qPrintable(name));
        return target;
    }
    QString write(const QString& name, const QString& text) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) qFatal("cannot write");
        return file.fileName();
    }
    void bring(ImportKind kind, const QString& name) {
        const auto summary = importFile(ledger->book(), Actor::owner(), kind, copy(name), {});
        if (!summary) qFatal("%s", qPrintable(summary.problem().message));
    }

    MembersPage* show() {
        frame = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(frame.get());
        column->setContentsMargins(0, 0, 0, 0);
        page = new MembersPage(*workspace, frame.get());
        column->addWidget(page);
        QObject::connect(page, &Page::tell, page, [this](const QString& sentence) { told += sentence; });
        frame->resize(1190, 698);
        frame->show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get())) qFatal("the window does not become active");
        return page;
    }
    void grab(QWidget& widget, const QString& name) const {
        QCoreApplication::processEvents();
        widget.grab().save(QDir::temp().filePath(name));
    }

    QTemporaryDir folder;
    FixedClock clock{*Date::of(2020, 11, 18)};
    AnsweringDialogs dialogs;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QWidget> frame;
    MembersPage* page = nullptr;
    QStringList told;
};

/// The visible button whose words contain these, accelerators aside.
inline QPushButton* buttonWith(QWidget& root, const QString& words) {
    for (QPushButton* each : root.findChildren<QPushButton*>()) {
        if (each->isVisible() && QString(each->text()).remove(u'&').contains(words)) return each;
    }
    return nullptr;
}

} // namespace zhibu::testing
