#include "ui/pages/submission/submission_page.h"

#include "ui/pages/submission/check_step.h"
#include "ui/pages/submission/office_seal.h"
#include "ui/pages/submission/preview_step.h"
#include "ui/pages/submission/quarter_standing.h"
#include "ui/pages/submission/records_tab.h"
#include "ui/pages/submission/seal_tab.h"
#include "ui/pages/submission/sign_step.h"
#include "ui/pages/submission/submission_session.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_drops.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/status_label.h"
#include "ui/widgets/step_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

SubmissionPage::SubmissionPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , session(new SubmissionSession(workspace, this))
    , quarters(new QComboBox(this))
    , standing(new StatusLabel(this))
    , tabs(new QTabWidget(this))
    , records(new RecordsTab(*session, this))
    , seal(new SealTab(workspace, this))
    , soon(new QTimer(this)) {
    auto* heading = new PageHeading(title(), this);
    quarters->setAccessibleName(tr("Quarter to hand in"));
    quarters->setObjectName(u"quarter"_s);
    heading->addControl(quarters);
    standing->setFont(strongFont(font()));
    tabs->setDocumentMode(true);
    tabs->addTab(makeHandIn(), tr("Hand in"));
    tabs->addTab(records, tr("What was handed in"));
    tabs->addTab(seal, tr("Own seal"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(standing);
    column->addWidget(tabs, 1);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &SubmissionPage::refresh);
    connect(&workspace, &Workspace::changed, this, &SubmissionPage::refreshSoon);
    connect(&workspace, &Workspace::actorChanged, this, &SubmissionPage::refreshSoon);
    connect(quarters, &QComboBox::currentIndexChanged, this, &SubmissionPage::chooseQuarter);
    connect(tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == sealTab) seal->refresh();
    });
    connectSession();
    new FileDrops(this, {u"zbreceipt"_s, u"zbkey"_s},
                  [this](const QStringList& paths) { takeDropped(paths); });
    fillQuarters();
}

QWidget* SubmissionPage::makeHandIn() {
    auto* tab = new QWidget(this);
    steps = new StepLine({tr("Check"), tr("Look through"), tr("Sign")}, tab);
    panes = new QStackedWidget(tab);
    checkPane = new CheckStep(workspace, *session, panes);
    previewPane = new PreviewStep(*session, panes);
    signPane = new SignStep(workspace, *session, panes);
    for (QWidget* pane : {static_cast<QWidget*>(checkPane), static_cast<QWidget*>(previewPane),
                          static_cast<QWidget*>(signPane)})
        panes->addWidget(pane);
    auto* top = new QHBoxLayout;
    top->addWidget(steps, 1);
    top->addLayout(makeButtons());
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(panes, 1);
    connect(steps, &StepLine::chosen, this, [this](int step) { goToStep(static_cast<Step>(step)); });
    return tab;
}

QLayout* SubmissionPage::makeButtons() {
    back = plainButton(tr("&Back"), this);
    next = primaryButton({}, this);
    back->setObjectName(u"back"_s);
    next->setObjectName(u"next"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(next);
    connect(back, &QPushButton::clicked, this, [this] { goToStep(static_cast<Step>(step() - 1)); });
    connect(next, &QPushButton::clicked, this, [this] { goToStep(static_cast<Step>(step() + 1)); });
    return row;
}

void SubmissionPage::connectSession() {
    connect(session, &SubmissionSession::looked, this, [this] {
        checkPane->refresh();
        signPane->refresh();
        records->refresh();
        fillQuarters();
        showState();
    });
    connect(session, &SubmissionSession::previewed, previewPane, &PreviewStep::refresh);
    connect(session, &SubmissionSession::wrote, this, [this] {
        const HandedIn& written = *session->written();
        Q_EMIT tell(tr("Written: %1").arg(written.path));
        records->choose(*session->quarter(), written.revision);
    });
    connect(session, &SubmissionSession::busyChanged, this, &SubmissionPage::showState);
    connect(session, &SubmissionSession::refused, signPane, &SignStep::say);
    connect(checkPane, &CheckStep::goTo, this, &Page::goTo);
    connect(checkPane, &CheckStep::tell, this, &Page::tell);
    connect(checkPane, &CheckStep::importWanted, this, &SubmissionPage::askForAnswer);
    connect(checkPane, &CheckStep::hindrancesChanged, this, [this] {
        signPane->refresh();
        showState();
    });
    connect(signPane, &SignStep::tell, this, &Page::tell);
    connect(records, &RecordsTab::goTo, this, &Page::goTo);
    connect(records, &RecordsTab::tell, this, &Page::tell);
    connect(records, &RecordsTab::importWanted, this, &SubmissionPage::askForAnswer);
    connect(seal, &SealTab::tell, this, &Page::tell);
}

void SubmissionPage::fillQuarters() {
    const Organization& home = workspace.ledger().home();
    const auto list = quartersToHandIn(workspace.today(), home.establishedOn, session->sent());
    QStringList names;
    for (const Period& quarter : list)
        names += quarter.toString();
    QStringList before;
    for (int i = 0; i < quarters->count(); ++i)
        before += quarters->itemData(i).toString();
    if (names != before) {
        const QSignalBlocker quiet(quarters);
        const QString kept = before.isEmpty() ? quarterOfChoice(list, workspace.today()).toString()
                                              : quarters->currentData().toString();
        quarters->clear();
        for (const Period& quarter : list)
            quarters->addItem(periodWords(quarter), quarter.toString());
        quarters->setCurrentIndex(qMax(0, quarters->findData(kept)));
    }
    chooseQuarter();
}

void SubmissionPage::chooseQuarter() {
    const auto quarter = Period::parse(quarters->currentData().toString());
    if (!quarter || session->quarter() == quarter) return;
    session->choose(*quarter);
    panes->setCurrentIndex(check);
    checkPane->refresh();
    previewPane->refresh();
    signPane->refresh();
    showState();
    refreshSoon();
}

SubmissionPage::Step SubmissionPage::step() const {
    return static_cast<Step>(panes->currentIndex());
}

void SubmissionPage::goToStep(Step wanted) {
    if (wanted == preview) session->preview();
    panes->setCurrentIndex(wanted);
    showState();
    next->setFocus();
}

QString SubmissionPage::nextWords() const {
    return step() == check ? tr("&Next: look through") : tr("&Next: sign");
}

void SubmissionPage::showState() {
    const bool ready = session->check() && session->hindrances().empty();
    steps->setCurrent(step());
    steps->setReachable(ready && !session->isBusy() ? sign : step());
    back->setVisible(step() != check);
    back->setEnabled(!session->isBusy());
    next->setVisible(step() != sign);
    next->setText(nextWords());
    next->setEnabled(ready);
    if (!session->quarter()) return;
    const StandingMark mark = standingOf(*session->quarter(), session->sent(), workspace.today());
    if (session->isRestored())
        standing->setLook({Symbol::exclamation, &Tokens::overdue, true},
                          tr("This book was restored from a copy: import the last receipt first."));
    else
        standing->setLook(mark.look, mark.words);
}

void SubmissionPage::refreshSoon() {
    stale = true;
    if (isVisible()) soon->start();
}

void SubmissionPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale) soon->start();
}

void SubmissionPage::refresh() {
    soon->stop();
    stale = false;
    session->look();
    if (tabs->currentIndex() == sealTab) seal->refresh();
}

void SubmissionPage::open(const QVariantMap& parameters) {
    const int quarter = quarters->findData(parameters.value(u"period"_s).toString());
    if (quarter >= 0) quarters->setCurrentIndex(quarter);
    const QString tab = parameters.value(u"tab"_s).toString();
    if (tab == u"hand_in") tabs->setCurrentIndex(handInTab);
    if (tab == u"records") tabs->setCurrentIndex(recordsTab);
    if (tab == u"seal") tabs->setCurrentIndex(sealTab);
    const QString answer = parameters.value(u"answer"_s).toString();
    const QString slip = parameters.value(u"slip"_s).toString();
    if (!answer.isEmpty()) takeAnswer(answer);
    if (!slip.isEmpty()) takeDropped({slip});
}

void SubmissionPage::takeDropped(const QStringList& paths) {
    for (const QString& path : paths) {
        if (path.endsWith(u".zbkey"_s, Qt::CaseInsensitive)) {
            tabs->setCurrentIndex(sealTab);
            seal->askForOffice(path);
        } else {
            takeAnswer(path);
        }
    }
}

void SubmissionPage::askForAnswer() {
    const QString path = workspace.dialogs().openFile(this, tr("Import a receipt or a return"),
                                                      tr("Receipts and returns (*.zbreceipt)"));
    if (!path.isEmpty()) takeAnswer(path);
}

void SubmissionPage::takeAnswer(const QString& path) {
    takeInAnswer(workspace, this, path, [this](const AnswerFile& answer) {
        const QString quarter = periodWords(answer.period);
        Q_EMIT tell(answer.outcome == AnswerOutcome::returned
                        ? tr("%1, revision %2 was returned: what is to be corrected stands below.")
                              .arg(quarter)
                              .arg(answer.revision)
                    : answer.outcome == AnswerOutcome::accepted
                        ? tr("%1, revision %2 was accepted.").arg(quarter).arg(answer.revision)
                        : tr("%1, revision %2 was received by %3.")
                              .arg(quarter)
                              .arg(answer.revision)
                              .arg(answer.officeName));
        tabs->setCurrentIndex(recordsTab);
        records->choose(answer.period, answer.revision);
        refreshSoon();
    });
}

} // namespace zhibu
