#include "ui/pages/submission/submission_scenes.h"

#include "core/usecases/backups.h"
#include "core/usecases/package_keys.h"
#include "core/usecases/receiving.h"
#include "core/usecases/record_activity.h"
#include "ui/pages/submission/submission_page.h"
#include "ui/pages/submission/submission_session.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/verb_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct SubmissionScenesText {
    Q_DECLARE_TR_FUNCTIONS(SubmissionScenes)
};

SubmissionPage* submissionPageOf(MainWindow& window, const QString& tab = u"hand_in"_s) {
    window.goTo({u"submission"_s, {{u"tab"_s, tab}}});
    auto* page = qobject_cast<SubmissionPage*>(window.view()->currentPage());
    bool looked = false;
    QObject::connect(&page->submission(), &SubmissionSession::looked, page, [&looked] { looked = true; });
    page->refresh();
    waitUntil([&looked] { return looked; });
    page->submission().disconnect(page);
    return page;
}

QWidget* onStep(MainWindow& window, SubmissionPage::Step step) {
    SubmissionPage* page = submissionPageOf(window);
    page->goToStep(SubmissionPage::preview);
    waitUntil([page] { return page->submission().leaving().has_value(); });
    page->goToStep(step);
    return &window;
}

/// The path of the file.
QString handIn(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    const Period quarter = Period::quarter(2020, 3);
    const QString path =
        QFileInfo(space.ledger().path()).absolutePath() + u"/%1.zbpkg"_s.arg(quarter.toString());
    const auto written = zhibu::handIn(space.ledger(), space.actor(),
                                       {.quarter = quarter, .path = path, .report = QByteArray("%PDF-1.4")});
    return written ? path : QString();
}

/// An office that knows the book, and is known by it or not.
struct OfficeAbove {
    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger;

    explicit OfficeAbove(Workspace& space, bool isKnown = true) {
        auto made = Ledger::create(Actor::owner(), folder.filePath(u"above.zhibu"_s),
                                   {.name = SubmissionScenesText::tr("Work committee of the city"),
                                    .kind = OrganizationKind::work_committee,
                                    .code = u"CITY"_s},
                                   space.ledger().clock());
        if (!made) return;
        ledger = std::move(*made);
        const auto below = keySlip(space.ledger(), space.actor());
        const auto above = keySlip(*ledger, Actor::owner());
        const auto belowKey = ownKey(space.ledger(), space.actor());
        const auto aboveKey = ownKey(*ledger, Actor::owner());
        if (!below || !above || !belowKey || !aboveKey) return;
        const auto slip = readKeySlip(*below);
        const auto ownSlip = readKeySlip(*above);
        if (!slip || !ownSlip) return;
        const auto unit =
            registerUnit(*ledger, Actor::owner(), {.slip = *slip, .fingerprint = belowKey->fingerprint});
        Q_UNUSED(unit)
        if (isKnown) registerOffice(space.ledger(), space.actor(), *ownSlip, aboveKey->fingerprint);
    }

    /// What it answers to the file at the path; empty when something was refused.
    QByteArray answer(const QString& path, const std::vector<ReturnReason>& reasons) const {
        const auto files = receiveFiles(*ledger, Actor::owner(), {path});
        if (!files || files->empty()) return {};
        const QByteArray file = files->front().file;
        const Problems problems = reasons.empty() ? acceptFile(*ledger, Actor::owner(), file)
                                                  : returnFile(*ledger, Actor::owner(), file, reasons);
        const auto bytes = receiptFor(*ledger, Actor::owner(), file);
        return problems.empty() && bytes ? *bytes : QByteArray();
    }
};

std::vector<ReturnReason> someReasons(MainWindow& window) {
    const Workspace& space = window.view()->workspace();
    std::vector<ReturnReason> reasons;
    const auto rows = activityList(space.ledger(), space.actor(),
                                   {.from = Date::of(2020, 7, 1), .to = Date::of(2020, 9, 30), .limit = 2});
    for (const ActivityRow& row : rows ? *rows : std::vector<ActivityRow>())
        reasons.push_back({.record = row.id,
                           .what = u"%1 %2"_s.arg(row.heldOn.toIso(), row.topic),
                           .reason = SubmissionScenesText::tr("The list of who was there is missing.")});
    reasons.push_back({.reason = SubmissionScenesText::tr("Hand in the records of September as well.")});
    return reasons;
}

void answer(MainWindow& window, const std::vector<ReturnReason>& reasons) {
    Workspace& space = window.view()->workspace();
    const OfficeAbove office(space);
    const auto taken = importAnswer(space.ledger(), space.actor(), office.answer(handIn(window), reasons));
    Q_UNUSED(taken)
}

QWidget* signedFile(MainWindow& window) {
    onStep(window, SubmissionPage::sign);
    SubmissionPage* page = submissionPageOf(window);
    page->goToStep(SubmissionPage::sign);
    page->findChild<QPushButton*>(u"sign"_s)->click();
    waitUntil([page] { return page->submission().written() && !page->submission().isBusy(); });
    return &window;
}

QWidget* returned(MainWindow& window) {
    answer(window, someReasons(window));
    submissionPageOf(window, u"records"_s);
    return &window;
}

QWidget* accepted(MainWindow& window) {
    answer(window, {});
    submissionPageOf(window);
    return &window;
}

QWidget* changedSince(MainWindow& window) {
    handIn(window);
    Workspace& space = window.view()->workspace();
    const auto rows = activityList(space.ledger(), space.actor(),
                                   {.from = Date::of(2020, 7, 1), .to = Date::of(2020, 9, 30), .limit = 3});
    for (const ActivityRow& row : rows ? *rows : std::vector<ActivityRow>())
        trashActivity(space.ledger(), space.actor(), row.id, SubmissionScenesText::tr("Entered twice"));
    SubmissionPage* page = submissionPageOf(window, u"records"_s);
    waitUntil([page] { return page->submission().changesOf(Period::quarter(2020, 3)) != nullptr; });
    return &window;
}

QWidget* seal(MainWindow& window) {
    const OfficeAbove office(window.view()->workspace());
    submissionPageOf(window, u"seal"_s);
    return &window;
}

QWidget* slip(MainWindow& window) {
    SubmissionPage* page = submissionPageOf(window, u"seal"_s);
    page->findChild<QPushButton*>(u"print_slip"_s)->click();
    auto* preview = page->findChild<QPrintPreviewDialog*>();
    return preview ? static_cast<QWidget*>(preview) : &window;
}

/// A receipt under a seal that is not known.
QWidget* unknownSeal(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    const OfficeAbove office(space, false);
    const QByteArray bytes = office.answer(handIn(window), {});
    SubmissionPage* page = submissionPageOf(window, u"records"_s);
    QFile file(office.folder.filePath(u"answer.zbreceipt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0) return &window;
    file.close();
    page->takeAnswer(file.fileName());
    auto* dialog = page->findChild<VerbDialog*>();
    return dialog ? static_cast<QWidget*>(dialog) : &window;
}

QWidget* restored(MainWindow& window) {
    Ledger& ledger = window.view()->workspace().ledger();
    const QString book = ledger.path();
    const QString copy = QFileInfo(book).absolutePath() + u"/copy.zhibu"_s;
    const auto backedUp = backUp(ledger, Actor::owner(), copy);
    const Clock& clock = ledger.clock();
    handIn(window);
    window.closeBook();
    const auto done = restoreBook(Actor::owner(), book, copy, clock);
    if (!backedUp || !done || !window.openBook(book)) return nullptr;
    submissionPageOf(window);
    return &window;
}

} // namespace

void addSubmissionScenes(Scenes& scenes) {
    const auto add = [&scenes](const QString& name, std::function<QWidget*(MainWindow&)> prepare) {
        scenes.push_back({.name = name, .prepare = std::move(prepare), .changesBook = true});
    };
    add(u"submission-1-check"_s, [](MainWindow& window) {
        submissionPageOf(window);
        return &window;
    });
    add(u"submission-2-preview"_s,
        [](MainWindow& window) { return onStep(window, SubmissionPage::preview); });
    add(u"submission-3-sign"_s, [](MainWindow& window) { return onStep(window, SubmissionPage::sign); });
    add(u"submission-4-signed"_s, signedFile);
    add(u"submission-returned"_s, returned);
    add(u"submission-accepted"_s, accepted);
    add(u"submission-changed"_s, changedSince);
    add(u"submission-seal"_s, seal);
    add(u"submission-slip"_s, slip);
    add(u"submission-unknown-seal"_s, unknownSeal);
    add(u"submission-restored"_s, restored);
}

} // namespace zhibu
