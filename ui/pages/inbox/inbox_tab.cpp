#include "ui/pages/inbox/inbox_tab.h"

#include "ui/pages/inbox/file_actions.h"
#include "ui/pages/inbox/inbox_model.h"
#include "ui/pages/inbox/receive_panel.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/status_cell.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

#include <ranges>

using namespace Qt::StringLiterals;

namespace zhibu {

InboxTab::InboxTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , pages(new QStackedWidget(this))
    , filters(new FilterBar(this))
    , model(new InboxModel(this))
    , shown(new InboxRows(this))
    , table(new QTableView(this))
    , verbs(new FileActions(workspace, this))
    , nothing(new EmptyState(
          tr("No files yet"),
          tr("Drop the files of the units, or the folder they lie in, onto this page. They are "
             "verified and shown before anything is taken in."),
          this))
    , receiving(new ReceivePanel(workspace, this)) {
    makeFilters();
    pages->addWidget(makeList());
    pages->addWidget(receiving);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages);
    connect(nothing->addAction(tr("&Choose files…")), &QPushButton::clicked, this, &InboxTab::askForFiles);
    connect(receiving, &ReceivePanel::closed, this, [this] { pages->setCurrentIndex(0); });
    connect(receiving, &ReceivePanel::tell, this, &InboxTab::tell);
    connect(verbs, &FileActions::tell, this, &InboxTab::tell);
}

void InboxTab::makeFilters() {
    search = filters->addSearch(tr("Find a unit"), tr("Unit, pinyin or code"));
    search->setObjectName(u"search_files"_s);
    quarter = filters->addChoice(tr("Quarter"), {{tr("All quarters"), {}}});
    held = filters->addChoice(tr("Held"), {{tr("All files"), {}}, {tr("Held only"), true}});
    connect(filters, &FilterBar::changed, this, &InboxTab::filter);
}

std::pair<QString, bool> InboxTab::asked() const {
    return {quarter->currentData().toString(), held->currentIndex() > 0};
}

void InboxTab::filter() {
    if (asked() != loaded) refresh();
    shown->show(search->text());
    showFound();
}

QWidget* InboxTab::makeList() {
    auto* page = new QWidget(pages);
    surface = new Card({}, page);
    makeCalm(*table);
    table->setItemDelegate(new StatusCellDelegate(table));
    shown->setSourceModel(model);
    table->setModel(shown);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setAccessibleName(tr("Files that came in"));
    const std::pair<int, int> widths[] = {{InboxModel::state, 216},   {InboxModel::quarter, 112},
                                          {InboxModel::revision, 56}, {InboxModel::received, 96},
                                          {InboxModel::made, 128},    {InboxModel::seal, 300}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(column, width);
    table->horizontalHeader()->setSectionResizeMode(InboxModel::unit, QHeaderView::Stretch);
    surface->addContent(table, 1);
    surface->addContent(verbs);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(filters);
    column->addWidget(surface, 1);
    column->addWidget(nothing, 1);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxTab::showChosen);
    connect(shown, &QAbstractItemModel::modelReset, this, &InboxTab::showChosen);
    return page;
}

bool InboxTab::isReceiving() const {
    return pages->currentWidget() == receiving;
}

void InboxTab::fillQuarters() {
    const QSignalBlocker quiet(quarter);
    const QString kept = quarter->currentData().toString();
    while (quarter->count() > 1)
        quarter->removeItem(1);
    for (const int year : {space.year(), space.year() - 1}) {
        std::vector<Period> quarters = Period::allOf(PeriodKind::quarter, year);
        for (const Period& each : quarters | std::views::reverse)
            quarter->addItem(periodWords(each), each.toString());
    }
    quarter->setCurrentIndex(qMax(0, quarter->findData(kept)));
}

void InboxTab::refresh() {
    fillQuarters();
    loaded = asked();
    auto lines = inboxList(space.ledger(), space.actor(),
                           {.quarter = Period::parse(loaded.first), .heldOnly = loaded.second});
    const QByteArray kept = table->currentIndex().isValid()
                                ? model->line(shown->mapToSource(table->currentIndex()).row()).file.file
                                : QByteArray();
    model->show(lines ? std::move(*lines) : std::vector<InboxLine>());
    const bool any = model->rowCount() > 0 || filters->isFiltering();
    filters->setVisible(any);
    surface->setVisible(any);
    nothing->setVisible(!any);
    const auto& all = model->lines();
    const auto again =
        std::ranges::find_if(all, [&](const InboxLine& each) { return each.file.file == kept; });
    const QModelIndex index =
        again == all.end()
            ? shown->index(0, 0)
            : shown->mapFromSource(model->index(static_cast<int>(again - all.begin()), InboxModel::unit));
    table->setCurrentIndex(index);
    showChosen();
    showFound();
}

void InboxTab::showChosen() {
    std::vector<InboxLine> chosen;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        chosen.push_back(model->line(shown->mapToSource(index).row()));
    verbs->show(std::move(chosen));
}

void InboxTab::showFound() {
    filters->setFound(tr("%n file(s)", nullptr, shown->rowCount()));
}

void InboxTab::showOnlyHeld() {
    pages->setCurrentIndex(0);
    held->setCurrentIndex(1);
}

void InboxTab::receive(const QStringList& paths) {
    if (paths.isEmpty()) return;
    pages->setCurrentWidget(receiving);
    receiving->read(paths);
}

void InboxTab::askForFiles() {
    receive(space.dialogs().openFiles(this, tr("Files to take in"),
                                      tr("Files of records handed in (*.zbpkg);;All files (*)")));
}

void InboxTab::askForFolder() {
    const QString folder = space.dialogs().openFolder(this, tr("Folder of files to take in"));
    if (!folder.isEmpty()) receive({folder});
}

} // namespace zhibu
