#include "ui/pages/inbox/unit_card.h"

#include "ui/pages/inbox/differences_view.h"
#include "ui/pages/inbox/file_actions.h"
#include "ui/pages/inbox/inbox_model.h"
#include "ui/pages/inbox/inbox_words.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/status_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int mostFilesShown = 4;

QString factsOf(const ReportCellState& cell, Date dueOn) {
    QStringList parts;
    if (cell.revision > 0) parts += revisionWords(cell.revision);
    if (cell.receivedOn) parts += UnitCard::tr("received %1").arg(cell.receivedOn->toIso());
    parts += UnitCard::tr("due %1").arg(dueOn.toIso());
    if (cell.accepted) parts += UnitCard::tr("accepted");
    return parts.join(u" · "_s);
}

bool sameFiles(const std::vector<InboxLine>& one, const std::vector<InboxLine>& other) {
    return std::ranges::equal(
        one, other, {}, [](const InboxLine& line) { return line.file.file; },
        [](const InboxLine& line) { return line.file.file; });
}

} // namespace

UnitCard::UnitCard(Workspace& workspace, QWidget* parent)
    : Card({}, parent)
    , space(workspace)
    , state(new StatusLabel(this))
    , facts(captionLabel({}, this))
    , model(new InboxModel(this))
    , revisions(new QTableView(this))
    , verbs(new FileActions(workspace, this))
    , counts(captionLabel({}, this))
    , list(new DifferencesView(this)) {
    QPushButton* away = flatButton(tr("Close"), this);
    away->setObjectName(u"close_card"_s);
    addControl(away);
    for (QLabel* label : {facts, counts})
        label->setWordWrap(true);
    makeCalm(*revisions);
    revisions->setItemDelegate(new StatusCellDelegate(revisions));
    revisions->setModel(model);
    revisions->setSelectionMode(QAbstractItemView::SingleSelection);
    revisions->setAccessibleName(tr("Files of the quarter"));
    for (const int column : {InboxModel::unit, InboxModel::quarter, InboxModel::made, InboxModel::seal})
        revisions->setColumnHidden(column, true);
    revisions->horizontalHeader()->setSectionResizeMode(InboxModel::state, QHeaderView::Stretch);
    revisions->setColumnWidth(InboxModel::revision, 48);
    revisions->setColumnWidth(InboxModel::received, 92);
    addContent(state);
    addContent(facts);
    addContent(revisions);
    addContent(verbs);
    addContent(counts);
    addContent(list, 1);
    content()->addStretch(0);
    connect(away, &QPushButton::clicked, this, &UnitCard::closeWanted);
    connect(verbs, &FileActions::tell, this, &UnitCard::tell);
    connect(revisions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnitCard::showFile);
}

void UnitCard::show(const ReportingRow& row, const Period& quarter, Date dueOn, const ReportCellState& cell) {
    setTitle(row.name);
    setNote(periodWords(quarter));
    state->setLook(lookOf(cell),
                   cell.state == ReportState::notAsked ? displayName(cell.state) : wordsOf(cell));
    facts->setText(cell.state == ReportState::notAsked ? QString() : factsOf(cell, dueOn));
    fillFiles(row.unit, quarter, cell.file);
}

void UnitCard::fillFiles(const OrganizationId& unit, const Period& quarter, const QByteArray& wanted) {
    auto lines = inboxList(space.ledger(), space.actor(), {.quarter = quarter, .unit = unit});
    if (!lines || !sameFiles(*lines, model->lines())) compared.clear();
    model->show(lines ? std::move(*lines) : std::vector<InboxLine>());
    const int count = model->rowCount();
    revisions->setVisible(count > 0);
    const int row = revisions->verticalHeader()->defaultSectionSize();
    revisions->setFixedHeight(qMin(count, mostFilesShown) * row +
                              revisions->horizontalHeader()->sizeHint().height() + 2);
    int chosen = count - 1;
    for (int i = 0; i < count; ++i) {
        if (model->line(i).file.file == wanted) chosen = i;
    }
    revisions->setCurrentIndex(model->index(chosen, 0));
    showFile();
}

void UnitCard::showFile() {
    const QModelIndex index = revisions->currentIndex();
    if (!index.isValid()) {
        verbs->show(std::nullopt);
        counts->clear();
        list->hide();
        ++asked;
        return;
    }
    const InboxLine& line = model->line(index.row());
    facts->setToolTip(plainTip(tr("Seal %1").arg(line.fingerprint)));
    verbs->show(line);
    compare(line.file.file);
}

// Both revisions are unpacked and compared: by a worker, and shown only if it is still what is looked at.
void UnitCard::compare(const QByteArray& file) {
    if (file == compared) return;
    compared = file;
    list->hide();
    counts->setText(tr("Comparing with the revision before…"));
    auto found = std::make_shared<Result<std::vector<RecordDifference>>>(std::vector<RecordDifference>());
    space.run(
        tr("Comparing revisions"),
        [found, file, actor = space.actor(), openBook = space.opener()](const ProgressSink&,
                                                                        const std::stop_token&) {
            const auto ledger = openBook(OpenMode::readOnly);
            *found = differencesOfFile(*ledger, actor, file);
        },
        [this, found, question = ++asked] {
            if (question != asked) return;
            counts->setText(*found ? tr("Against the revision before: %1").arg(countWords(**found))
                                   : found->problem().message);
            if (!*found) return;
            list->setVisible(!(*found)->empty());
            list->show(std::move(**found));
        });
}

} // namespace zhibu
