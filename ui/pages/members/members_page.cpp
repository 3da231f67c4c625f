#include "ui/pages/members/members_page.h"

#include "core/usecases/member_details.h"
#include "core/usecases/roster_report.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/members/member_card.h"
#include "ui/pages/members/member_verbs.h"
#include "ui/pages/members/members_model.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int membersPageNarrowWidth = 1000;
}

MembersPage::MembersPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , heading(new PageHeading(title(), this))
    , filters(new FilterBar(this))
    , model(new MembersModel(this))
    , table(new QTableView(this))
    , surface(makeTable())
    , card(new MemberCard(this))
    , nothing(new EmptyState(
          tr("No members yet"),
          tr("Bring in the roster from a spreadsheet: its columns are recognised, and you see every row "
             "before anything is written."),
          this))
    , soon(new QTimer(this))
    , idle(new QTimer(this)) {
    makeHeading();
    makeFilters();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(surface, 5);
    row->addWidget(card, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(filters);
    column->addWidget(dayProblem);
    column->addLayout(row, 1);
    column->addWidget(nothing, 1);
    connect(card, &MemberCard::wanted, this, [this](MemberVerb verb) {
        if (onCard) askMember(workspace, verb, *onCard, this);
    });
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &MembersPage::refresh);
    refreshWhenShown([this] { soon->start(); });
    idle->setInterval(20);
    connect(idle, &QTimer::timeout, this, &MembersPage::prepareSearch);
    refresh();
}

void MembersPage::makeHeading() {
    importButton = plainButton(tr("&Import…"), this);
    connect(importButton, &QPushButton::clicked, this, [this] { openImport(); });
    heading->addControl(importButton);
    makeActions();
    QPushButton* first = nothing->addAction(tr("&Import the roster"));
    connect(first, &QPushButton::clicked, this, [this] { openImport(); });
    for (QPushButton* button : {importButton, first, addButton})
        button->setEnabled(!workspace.ledger().readOnly());
}

void MembersPage::makeActions() {
    rosterButton = plainButton(tr("&Roster"), this);
    auto* menu = new QMenu(rosterButton);
    menu->addAction(tr("Print the roster…"), this, [this] { output(true); });
    menu->addAction(tr("Export the roster (.xlsx)…"), this, [this] { output(false); });
    rosterButton->setMenu(menu);
    addButton = primaryButton(tr("&New member"), this);
    auto* ways = new QMenu(addButton);
    ways->addAction(tr("Enter a member…"), this, [this] { askNewMember(workspace, this); });
    ways->addAction(tr("Transfer in from a file…"), this, &MembersPage::transferIn);
    addButton->setMenu(ways);
    heading->addControl(rosterButton);
    heading->addControl(addButton);
}

void MembersPage::makeBulk() {
    bulk = new QWidget(this);
    auto* row = new QHBoxLayout(bulk);
    row->setContentsMargins(0, 0, 0, 0);
    bulkWords = new QLabel(bulk);
    QPushButton* set = plainButton(tr("Set one &column…"), bulk);
    set->setObjectName(u"set_column"_s);
    mergeButton = plainButton(tr("Mer&ge two records…"), bulk);
    mergeButton->setObjectName(u"merge"_s);
    row->addWidget(bulkWords);
    row->addWidget(set);
    row->addWidget(mergeButton);
    row->addStretch(1);
    bulk->hide();
    connect(set, &QPushButton::clicked, this, [this] { askBulk(workspace, selected(), this); });
    connect(mergeButton, &QPushButton::clicked, this, [this] {
        const auto two = selected();
        if (two.size() == 2) askMember(workspace, MemberVerb::merge, two[0], this, two[1]);
    });
}

void MembersPage::transferIn() {
    const QString path =
        workspace.dialogs().openFile(this, tr("Transfer in"), tr("Transfer file (*.zbmove)"));
    if (!path.isEmpty()) askTransferIn(workspace, path, this);
}

void MembersPage::output(bool print) {
    RosterRequest request{.root = workspace.organization(),
                          .day = day(),
                          .order = static_cast<NameOrder>(nameOrder->currentData().toInt())};
    // What the list shows is what goes out; identity and phone numbers only where somebody says so.
    for (int row = 0; row < model->rowCount(); ++row)
        request.only.push_back(model->row(row).id);
    if (!print)
        request.withNumbers = workspace.dialogs().confirm(
            this, tr("Export the roster"),
            tr("Shall identity and phone numbers be in the file? That is on record."),
            tr("With the numbers"));
    const auto report = rosterReport(workspace.ledger(), workspace.actor(), request);
    if (!report) {
        workspace.dialogs().showProblems(this, tr("Roster"), report.problems());
        return;
    }
    if (print)
        printReport(workspace, this, *report);
    else
        saveReport(workspace, this, *report, ReportFile::xlsx, report->title,
                   [this](const QString& sentence) { Q_EMIT tell(sentence); });
}

std::vector<MemberId> MembersPage::selected() const {
    std::vector<MemberId> ids;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        ids.push_back(model->row(index.row()).id);
    return ids;
}

void MembersPage::showSelection() {
    const auto count = static_cast<int>(table->selectionModel()->selectedRows().size());
    bulk->setVisible(count > 1 && !workspace.ledger().readOnly());
    bulkWords->setText(tr("%n member(s) chosen", nullptr, count));
    mergeButton->setVisible(count == 2);
}

void MembersPage::makeFilters() {
    search = filters->addSearch(tr("Find members"), tr("Name, pinyin or number"));
    status = filters->addChoice(tr("Kind"), {{tr("All kinds"), {}}});
    for (const auto& row : vocabulary<MemberStatus>())
        status->addItem(displayName(row.value), static_cast<int>(row.value));
    cadre = filters->addChoice(tr("Leading cadres"), {{tr("Everybody"), {}}, {tr("Leading cadres"), true}});
    nameOrder = new QComboBox(filters);
    nameOrder->setAccessibleName(tr("Order of names"));
    nameOrder->setToolTip(tr("Order of names"));
    nameOrder->addItem(tr("Names by pinyin"), static_cast<int>(NameOrder::pinyin));
    nameOrder->addItem(tr("Names by strokes"), static_cast<int>(NameOrder::strokes));
    filters->addFilter(nameOrder);
    dayField = new DateField(workspace.today(), filters);
    dayField->setFieldName(tr("Roster on"));
    dayField->setToolTip(tr("Roster on this day; empty: today"));
    dayField->field()->setPlaceholderText(tr("on a day"));
    dayField->setFixedWidth(128);
    dayProblem = new ProblemLabel(this);
    dayField->sayBelow(dayProblem);
    filters->addFilter(dayField);
    connect(dayField, &DateField::dateChanged, this, [this] {
        if (!dayField->isValid() || rosterDay == dayField->date()) return;
        rosterDay = dayField->date();
        refresh();
    });
    connect(filters, &FilterBar::changed, this, &MembersPage::filter);
    connect(nameOrder, &QComboBox::currentIndexChanged, this, [this] {
        model->setNameOrder(static_cast<NameOrder>(nameOrder->currentData().toInt()));
        table->sortByColumn(static_cast<int>(RosterColumn::name), Qt::AscendingOrder);
    });
}

QWidget* MembersPage::makeTable() {
    auto* frame = new Card({}, this);
    makeCalm(*table);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setAccessibleName(tr("Members"));
    table->setSortingEnabled(true);
    table->sortByColumn(static_cast<int>(RosterColumn::name), Qt::AscendingOrder);
    QHeaderView* header = table->horizontalHeader();
    header->setMinimumSectionSize(44);
    const std::pair<RosterColumn, int> widths[] = {{RosterColumn::name, 76},   {RosterColumn::sex, 48},
                                                   {RosterColumn::number, 76}, {RosterColumn::status, 84},
                                                   {RosterColumn::group, 84},  {RosterColumn::joinedOn, 88}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(static_cast<int>(column), width);
    header->setSectionResizeMode(static_cast<int>(RosterColumn::branch), QHeaderView::Stretch);
    header->resizeSection(static_cast<int>(RosterColumn::leadingCadre), 72);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MembersPage::showChosen);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersPage::showSelection);
    makeBulk();
    frame->addContent(bulk);
    frame->addContent(table, 1);
    return frame;
}

void MembersPage::refresh() {
    soon->stop();
    const auto before = chosen();
    onCard.reset();
    auto roster = memberRoster(workspace.ledger(), workspace.actor(), workspace.organization(), day(),
                               model->takeRoster());
    if (!roster) {
        workspace.dialogs().showProblems(this, title(), roster.problems());
        return;
    }
    model->setRoster(std::move(*roster));
    fitColumns();
    const bool any = model->total() > 0 || rosterDay.has_value();
    rosterButton->setVisible(any);
    for (QWidget* widget : {surface, static_cast<QWidget*>(filters), static_cast<QWidget*>(card),
                            static_cast<QWidget*>(importButton)})
        widget->setVisible(any);
    nothing->setVisible(!any);
    showFound();
    if (before) choose(*before);
    if (!chosen() && model->rowCount() > 0) table->selectRow(0);
    showChosen();
    idle->start();
}

// A branch is named where there are several; its groups then only where there is room for both.
void MembersPage::fitColumns() {
    const bool manyBranches = model->manyBranches();
    const bool narrow = width() < membersPageNarrowWidth;
    table->setColumnHidden(static_cast<int>(RosterColumn::branch), !manyBranches);
    table->setColumnHidden(static_cast<int>(RosterColumn::group), manyBranches && narrow);
    table->horizontalHeader()->setStretchLastSection(!manyBranches);
}

void MembersPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

void MembersPage::prepareSearch() {
    if (model->prepare()) idle->stop();
}

void MembersPage::filter() {
    const auto before = chosen();
    const QVariant kind = status->currentData();
    model->filter(
        {.text = search->text(),
         .status = kind.isValid() ? std::optional(static_cast<MemberStatus>(kind.toInt())) : std::nullopt,
         .leadingCadreOnly = cadre->currentData().toBool()});
    if (before) choose(*before);
    if (!chosen() && model->rowCount() > 0) table->selectRow(0);
    showFound();
    showChosen();
}

void MembersPage::showFound() {
    heading->setNote(model->total() == 0 ? QString()
                                         : tr("%n on %1", nullptr, model->total()).arg(day().toIso()));
    filters->setFound(tr("%n people", nullptr, model->rowCount()));
}

std::optional<MemberId> MembersPage::chosen() const {
    const QModelIndex index = table->currentIndex();
    return index.isValid() ? std::optional(model->row(index.row()).id) : std::nullopt;
}

void MembersPage::choose(const MemberId& member) {
    const auto row = model->rowOf(member);
    if (!row) return;
    chooseRow(*table, model->index(*row, 0));
    table->scrollTo(model->index(*row, 0));
}

void MembersPage::showChosen() {
    if (const auto member = chosen()) {
        showMember(*member);
        return;
    }
    onCard.reset();
    card->clear();
}

void MembersPage::showMember(const MemberId& member) {
    if (onCard == member) return;
    const auto details =
        memberDetails(workspace.ledger(), workspace.actor(), member, day(), workspace.year());
    onCard.reset();
    if (!details) {
        card->clear();
        return;
    }
    const Membership* stay = workspace.ledger().office().membershipOn(member, day());
    const Organization* branch = stay ? workspace.ledger().office().organization(stay->branch) : nullptr;
    card->show(*details, !workspace.ledger().readOnly() && (!branch || branch->origin == Origin::kept));
    onCard = member;
}

void MembersPage::open(const QVariantMap& parameters) {
    if (parameters.value(u"action"_s).toString() == u"import") {
        openImport(parameters.value(u"kind"_s).toString());
        return;
    }
    if (parameters.value(u"filter"_s).toString() == u"conversion") {
        filters->clear();
        status->setCurrentIndex(status->findData(static_cast<int>(MemberStatus::probationary)));
        return;
    }
    const auto member = MemberId::fromBytes(parameters.value(u"member"_s).toByteArray());
    if (!member) return;
    if (soon->isActive()) refresh();
    if (!model->rowOf(*member)) filters->clear();
    if (model->rowOf(*member)) {
        choose(*member);
        table->setFocus();
        return;
    }
    // Of another organisation, or gone: the record is shown all the same.
    table->clearSelection();
    table->setCurrentIndex({});
    card->setVisible(true);
    showMember(*member);
}

ImportDialog* MembersPage::importDialog() const {
    return wizard;
}

void MembersPage::openImport(const QString& kind) {
    if (workspace.ledger().readOnly()) {
        Q_EMIT tell(tr("This window only reads the book; nothing can be brought in here."));
        return;
    }
    if (!wizard) {
        wizard = new ImportDialog(workspace, this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(wizard, &ImportDialog::tell, this, &Page::tell);
        wizard->chooseKind(importKindFromName(kind).value_or(ImportKind::members));
    }
    wizard->show();
    wizard->raise();
    wizard->activateWindow();
}

} // namespace zhibu
