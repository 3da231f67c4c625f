#pragma once

#include "core/usecases/package_keys.h"
#include "tests/support/answering_dialogs.h"
#include "tests/support/test_registry.h"
#include "ui/pages/inbox/example_unit.h"
#include "ui/pages/inbox/inbox_page.h"
#include "ui/pages/inbox/inbox_tab.h"
#include "ui/pages/inbox/rate_model.h"
#include "ui/pages/inbox/rate_tab.h"
#include "ui/pages/inbox/receive_panel.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace zhibu::testing {

/// The page on its own over the book of an office above branches, on 2020-11-18, in the size it has in a
/// window of 1366 × 768; and the branches' own books beside it.
class ReportsStage {
public:
    ReportsStage() {
        auto made = Ledger::create(Actor::owner(), folder.filePath(QStringLiteral("office.zhibu")),
                                   {.name = QStringLiteral("演示市级机关工委"),
                                    .kind = OrganizationKind::work_committee,
                                    .code = QStringLiteral("W")},
                                   clock);
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        ledger = std::move(*made);
        workspace = std::make_unique<Workspace>(*ledger, Actor::owner(), dialogs);
    }

    InboxPage& show() {
        frame = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(frame.get());
        column->setContentsMargins(0, 0, 0, 0);
        page = new InboxPage(*workspace, frame.get());
        column->addWidget(page);
        QObject::connect(page, &Page::tell, page, [this](const QString& sentence) { told += sentence; });
        QObject::connect(page, &Page::goTo, page, [this](const Destination& to) { gone.push_back(to); });
        frame->resize(1190, 698);
        frame->show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get())) qFatal("the window does not become active");
        return *page;
    }

    /// A branch with its own book and two members.
    std::unique_ptr<ExampleUnit> unit(const QString& code, const QString& name) const {
        IdFactory ids(static_cast<quint64>(qHash(code)));
        std::vector<Member> members;
        for (const QString& who : {QStringLiteral("王伟"), QStringLiteral("李敏")})
            members.push_back({.id = ids.next<MemberId>(),
                               .number = code + QString::number(members.size() + 1),
                               .name = who,
                               .joinedOn = Date::of(2005, 7, 1),
                               .fullMemberOn = Date::of(2006, 7, 1)});
        return std::make_unique<ExampleUnit>(
            QDir(folder.path()), ExampleUnit::Named{.name = name, .code = code, .members = members},
            ledger->home());
    }
    std::unique_ptr<ExampleUnit> firstBranch() const {
        return unit(QStringLiteral("B001"), QStringLiteral("演示局机关第一党支部"));
    }
    std::unique_ptr<ExampleUnit> secondBranch() const {
        return unit(QStringLiteral("B002"), QStringLiteral("演示局机关第二党支部"));
    }
    void enroll(const ExampleUnit& unit) {
        const auto slip = readKeySlip(unit.slip());
        const auto done =
            registerUnit(*ledger, Actor::owner(),
                         {.slip = *slip, .fingerprint = unit.fingerprint(), .since = Date::of(2020, 1, 1)});
        if (!done) qFatal("%s", qPrintable(done.problem().message));
        settle();
    }
    /// Without the window.
    void take(const QString& file, Date on) {
        const auto taken = receiveFiles(*ledger, Actor::owner(), {file}, {.receivedOn = on});
        if (!taken) qFatal("%s", qPrintable(taken.problem().message));
        settle();
    }
    static Period third() { return Period::quarter(2020, 3); }
    static Date day(int month, int number) { return *Date::of(2020, month, number); }

    /// Given to the page as a drop does it, up to the plan.
    ReceivePanel& plan(const QStringList& files) {
        page->open({{QStringLiteral("files"), files}});
        ReceivePanel& panel = *page->inboxTab()->panel();
        if (!QTest::qWaitFor([&] { return !panel.session().isBusy(); }, 20'000)) qFatal("reads for ever");
        settle();
        return panel;
    }
    /// The plan is looked at and taken in.
    ReceivePanel& receive(const QStringList& files) {
        ReceivePanel& panel = plan(files);
        press(panel, QStringLiteral("take"));
        if (!QTest::qWaitFor([&] { return !panel.session().isBusy(); }, 20'000)) qFatal("takes in for ever");
        settle();
        return panel;
    }
    void press(QWidget& inside, const QString& name) {
        for (auto* button : inside.findChildren<QPushButton*>(name)) {
            if (button->isVisible() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        qFatal("no button %s to press", qPrintable(name));
    }
    /// The cell of a unit's quarter as the table shows it.
    QString cell(const ExampleUnit& unit, const Period& quarter = third()) const {
        const RateModel& rows = page->rateTab()->rows();
        const auto row = rows.rowOf(unit.id());
        if (!row) return QStringLiteral("no row");
        return rows.index(*row, RateModel::firstQuarter + quarter.number() - 1).data().toString();
    }
    void goToRate() {
        page->open({{QStringLiteral("tab"), QStringLiteral("rate")}});
        settle();
    }
    /// Clicks the unit's cell, as a person looks at what lies behind it.
    UnitCard& look(const ExampleUnit& unit, const Period& quarter = third()) {
        goToRate();
        page->rateTab()->look(unit.id(), quarter);
        QTest::qWait(50);
        settle();
        return *page->rateTab()->card();
    }
    template<class Dialog> Dialog* dialog() {
        settle();
        for (auto* each : frame->findChildren<Dialog*>()) {
            if (each->isVisible()) return each;
        }
        return nullptr;
    }
    static void settle() {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    FixedClock clock{*Date::of(2020, 11, 18)};
    AnsweringDialogs dialogs;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QWidget> frame;
    InboxPage* page = nullptr;
    QStringList told;
    std::vector<Destination> gone;
};

} // namespace zhibu::testing
