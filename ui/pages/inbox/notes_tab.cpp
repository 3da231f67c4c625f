#include "ui/pages/inbox/notes_tab.h"

#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/status_cell.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString kindWords(HistoryFlag::Kind kind) {
    switch (kind) {
    case HistoryFlag::Kind::broken: return NotesTab::tr("Trail broken");
    case HistoryFlag::Kind::restored: return NotesTab::tr("Restored from a copy");
    case HistoryFlag::Kind::clockSetBack: return NotesTab::tr("Clock set back");
    case HistoryFlag::Kind::leftOut: return NotesTab::tr("Number used twice");
    case HistoryFlag::Kind::refused: return NotesTab::tr("File refused");
    case HistoryFlag::Kind::gap: break;
    }
    return NotesTab::tr("Entries missing between");
}

StatusLook lookOf(HistoryFlag::Kind kind) {
    switch (kind) {
    case HistoryFlag::Kind::broken: return {Symbol::cross, &Tokens::overdue, true};
    case HistoryFlag::Kind::restored: return {Symbol::turnedBack, &Tokens::attention};
    case HistoryFlag::Kind::clockSetBack: return {Symbol::exclamation, &Tokens::dueSoon};
    case HistoryFlag::Kind::leftOut: return {Symbol::exclamation, &Tokens::attention};
    case HistoryFlag::Kind::refused: return {Symbol::cross, &Tokens::overdue, true};
    case HistoryFlag::Kind::gap: break;
    }
    return {Symbol::triangle, &Tokens::attention};
}

} // namespace

NotesTab::NotesTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , quarter(new QComboBox(this))
    , flagTable(wordTable(tr("What the trails show"), {tr("Unit"), tr("What"), tr("What it means")}, 2, this))
    , doubleTable(wordTable(tr("Members in two branches"),
                            {tr("Name"), tr("Number"), tr("First branch"), tr("Second branch")}, 3, this))
    , flagNote(captionLabel({}, this))
    , doubleNote(captionLabel({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeFlags(), 1);
    column->addWidget(makeDoubles(), 1);
    connect(quarter, &QComboBox::currentIndexChanged, this, &NotesTab::refresh);
    connect(flagTable, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        const HistoryFlag& flag = found.flags[static_cast<size_t>(index.row())];
        if (flag.unit) Q_EMIT unitWanted(*flag.unit);
    });
    connect(doubleTable, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        Q_EMIT memberWanted(found.doubles[static_cast<size_t>(index.row())].member);
    });
}

QWidget* NotesTab::makeFlags() {
    auto* card = new Card(tr("Trails of the units' books"), this);
    flagNote->setWordWrap(true);
    flagTable->setItemDelegate(new StatusCellDelegate(flagTable));
    flagTable->setColumnWidth(0, 220);
    flagTable->setColumnWidth(1, 160);
    flagTable->setWordWrap(true); // a flag is read to its end before anybody is asked about it
    flagTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    card->addContent(flagNote);
    card->addContent(flagTable, 1);
    return card;
}

QWidget* NotesTab::makeDoubles() {
    auto* card = new Card(tr("Members two units name at once"), this);
    quarter->setAccessibleName(tr("Quarter of the list"));
    card->addControl(quarter);
    doubleNote->setWordWrap(true);
    doubleTable->setColumnWidth(0, 120);
    doubleTable->setColumnWidth(1, 140);
    doubleTable->setColumnWidth(2, 320);
    card->addContent(doubleNote);
    card->addContent(doubleTable, 1);
    return card;
}

void NotesTab::adoptYear() {
    if (yearShown == space.year()) return;
    yearShown = space.year();
    const QSignalBlocker quiet(quarter);
    quarter->clear();
    for (const Period& each : Period::allOf(PeriodKind::quarter, yearShown))
        quarter->addItem(periodWords(each), each.toString());
    const bool thisYear = yearShown == space.today().year();
    quarter->setCurrentIndex(
        thisYear ? qMax(0, Period::containing(PeriodKind::quarter, space.today()).number() - 2) : 3);
}

// Trails of thousands of files are read: by a worker.
void NotesTab::refresh() {
    adoptYear();
    const auto period = Period::parse(quarter->currentData().toString());
    if (!period) return;
    flagNote->setText(tr("Looking through the trails…"));
    auto result = std::make_shared<Found>();
    space.run(
        tr("Trails and rosters of the units"),
        [result, wanted = *period, actor = space.actor(), openBook = space.opener()](const ProgressSink&,
                                                                                     const std::stop_token&) {
            const auto ledger = openBook(OpenMode::readOnly);
            auto flags = historyFlags(*ledger, actor);
            auto doubles = doubleMembers(*ledger, actor, wanted);
            if (flags) result->flags = std::move(*flags);
            if (doubles) result->doubles = std::move(*doubles);
            if (!flags) result->problems = flags.problems();
        },
        [this, result, question = ++asked] {
            if (question == asked) show(std::move(*result));
        });
}

void NotesTab::show(Found given) {
    found = std::move(given);
    flagTable->setRowCount(static_cast<int>(found.flags.size()));
    for (int row = 0; row < flagTable->rowCount(); ++row) {
        const HistoryFlag& flag = found.flags[static_cast<size_t>(row)];
        setWords(flagTable, row,
                 {flag.unit ? space.ledger().office().nameOf(*flag.unit) : QString(), kindWords(flag.kind),
                  flag.sentence});
        flagTable->item(row, 1)->setData(statusLookRole, QVariant::fromValue(lookOf(flag.kind)));
    }
    doubleTable->setRowCount(static_cast<int>(found.doubles.size()));
    for (int row = 0; row < doubleTable->rowCount(); ++row) {
        const DoubleMember& member = found.doubles[static_cast<size_t>(row)];
        setWords(doubleTable, row, {member.name, member.number, member.firstBranch, member.secondBranch});
    }
    if (!found.problems.empty())
        flagNote->setText(found.problems.front().message);
    else if (found.flags.empty())
        flagNote->setText(
            tr("Every unit's trail goes on from file to file without a break, and no number is used "
               "twice."));
    else if (std::ranges::all_of(found.flags, [](const HistoryFlag& flag) {
                 return flag.kind == HistoryFlag::Kind::refused;
             }))
        flagNote->setText(tr("Refused files were not kept. Have the units make and send them again."));
    else if (std::ranges::all_of(found.flags, [](const HistoryFlag& flag) {
                 return flag.kind == HistoryFlag::Kind::leftOut;
             }))
        flagNote->setText(
            tr("A number counts once. Ask the units, and have the wrong file handed in again."));
    else
        flagNote->setText(
            tr("A hash shows that an entry was replaced, never what it held. Ask the unit before drawing a "
               "conclusion."));
    doubleNote->setText(
        found.doubles.empty()
            ? tr("Nobody is named by two units at once.")
            : tr("Each counts in both until it is settled: find out with the two units where the "
                 "member belongs; the one that is wrong hands in a correction."));
}

} // namespace zhibu
