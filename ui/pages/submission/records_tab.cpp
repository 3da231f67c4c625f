#include "ui/pages/submission/records_tab.h"

#include "ui/pages/inbox/differences_view.h"
#include "ui/pages/submission/list_pane.h"
#include "ui/pages/submission/quarter_standing.h"
#include "ui/pages/submission/reasons_model.h"
#include "ui/pages/submission/sent_model.h"
#include "ui/pages/submission/submission_session.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/period_words.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int recordsTabFindingsWidth = 200;
}

RecordsTab::RecordsTab(SubmissionSession& asked, QWidget* parent)
    : QWidget(parent)
    , session(asked)
    , sentModel(new SentModel(this))
    , reasonsModel(new ReturnedReasonsModel(this))
    , changesModel(new DifferencesModel(this))
    , sent(makeSent()) {
    QPushButton* import = primaryButton(tr("&Import a receipt or a return…"), this);
    import->setObjectName(u"import_answer"_s);
    needsWriting(session.workspace(), import);
    auto* top = new QHBoxLayout;
    top->addWidget(import);
    top->addWidget(
        captionLabel(tr("Files that came back (.zbreceipt) can be dropped on this page as well."), this));
    top->addStretch(1);
    auto* card = new Card({}, this);
    card->addContent(sent, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(card, 3);
    column->addWidget(makeDetails(), 2);
    connect(import, &QPushButton::clicked, this, &RecordsTab::importWanted);
    connect(&session, &SubmissionSession::compared, this, &RecordsTab::showFindings);
    refresh();
}

ListPane* RecordsTab::makeSent() {
    auto* pane = new ListPane(tr("What was handed in"), sentModel, this);
    pane->setWhenEmpty(tr("Nothing was handed in yet"),
                       tr("Every file that is signed stands here, with what the office above answered."));
    pane->setWidths({{SentModel::quarter, 130},
                     {SentModel::revision, 72},
                     {SentModel::state, 210},
                     {SentModel::made, 140},
                     {SentModel::by, 120}},
                    SentModel::answer);
    connect(pane->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsTab::showDetails);
    return pane;
}

QWidget* RecordsTab::makeDetails() {
    details = new Card({}, this);
    findings = new FindingList(tr("About this revision"), details);
    findings->setFixedWidth(recordsTabFindingsWidth);
    panes = new QStackedWidget(details);
    auto* why = new ListPane(tr("Why it was returned"), reasonsModel, panes);
    why->setWhenEmpty(tr("It was not returned"), {});
    why->setWidths({{ReturnedReasonsModel::what, 300}}, ReturnedReasonsModel::reason);
    const auto openReason = [this](int row) {
        if (const ReturnReason* reason = reasonsModel->at(row)) openRecord(reason->record);
    };
    why->addAction(tr("&Open the record"), u"open_reason"_s, openReason);
    why->setWhenActivated(tr("Enter opens the record."), openReason);
    auto* since = new ListPane(tr("Changed since"), changesModel, panes);
    since->setWhenEmpty(tr("Nothing was changed since"), {});
    since->setWidths({{DifferencesModel::change, 84}, {DifferencesModel::area, 130}}, DifferencesModel::what);
    const auto openChange = [this](int row) {
        const auto& rows = changesModel->differences();
        if (row >= 0 && row < static_cast<int>(rows.size()))
            openRecord(rows[static_cast<size_t>(row)].record);
    };
    since->addAction(tr("Open the &record"), u"open_change"_s, openChange);
    since->setWhenActivated(tr("Enter opens the record."), openChange);
    panes->addWidget(why);
    panes->addWidget(since);
    note = captionLabel({}, details);
    note->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->addWidget(findings, 1);
    left->addWidget(note);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left);
    row->addWidget(panes, 1);
    details->content()->addLayout(row, 1);
    connect(findings, &FindingList::currentRowChanged, this, [this](int index) {
        if (index >= 0) panes->setCurrentIndex(index);
    });
    return details;
}

const SentLine* RecordsTab::chosen() const {
    return sentModel->at(sent->table()->currentIndex().row());
}

void RecordsTab::choose(const Period& quarter, int revision) {
    wanted = {quarter, revision};
    const int row = sentModel->rowOf(quarter, revision);
    if (row < 0) return; // it comes with the next look
    wanted.reset();
    sent->table()->setCurrentIndex(sentModel->index(row, 0));
}

void RecordsTab::refresh() {
    const SentLine* before = chosen();
    const auto kept =
        before ? std::optional(std::pair(before->package.period, before->package.revision)) : std::nullopt;
    sentModel->show(session.sent());
    if (const auto next = wanted ? wanted : kept) choose(next->first, next->second);
    if (!chosen() && sentModel->rowCount() > 0) sent->table()->setCurrentIndex(sentModel->index(0, 0));
    showDetails();
}

void RecordsTab::showDetails() {
    const SentLine* line = chosen();
    details->setVisible(line != nullptr);
    if (!line) return;
    details->setTitle(
        tr("%1, revision %2").arg(periodWords(line->package.period)).arg(line->package.revision));
    const bool returned = line->answer && line->answer->outcome == AnswerOutcome::returned;
    reasonsModel->show(returned ? line->answer->reasons : std::vector<ReturnReason>());
    note->setText(line->answer
                      ? tr("Answered by %1 on %2.")
                            .arg(line->answer->officeName, line->answer->madeAt.toString(u"yyyy-MM-dd"_s))
                      : QString());
    const bool changed = line->changedSince && isNewest(*line, sentModel->lines());
    if (changed) session.compare(line->package.period);
    showFindings();
    findings->setCurrentRow(!returned && changed ? changes : reasons);
}

void RecordsTab::showFindings() {
    const SentLine* line = chosen();
    if (!line) return;
    const std::vector<RecordDifference>* differences =
        line->changedSince ? session.changesOf(line->package.period) : nullptr;
    changesModel->show(differences ? *differences : std::vector<RecordDifference>());
    const auto countOf = [](qint64 count) { return std::optional(count); };
    const StatusLook whenSome{Symbol::turnedBack, &Tokens::attention};
    const StatusLook changed{Symbol::triangle, &Tokens::dueSoon};
    const qint64 returns = reasonsModel->rowCount();
    findings->show({{.words = tr("Returned for"),
                     .count = countOf(returns),
                     .look = returns > 0 ? whenSome : StatusLook()},
                    {.words = tr("Changed since"),
                     .count = differences          ? countOf(static_cast<qint64>(differences->size()))
                              : line->changedSince ? std::nullopt
                                                   : countOf(0),
                     .look = line->changedSince ? changed : StatusLook()}});
}

void RecordsTab::open(Finding finding) {
    findings->setCurrentRow(finding);
}

void RecordsTab::openRecord(const std::optional<ActivityId>& record) {
    if (record)
        Q_EMIT goTo({u"activities"_s, {{u"activity"_s, record->toByteArray()}}});
    else
        Q_EMIT tell(tr("This line is no record of organisation life."));
}

} // namespace zhibu
