#include "ui/pages/terms/terms_page.h"

#include "ui/pages/elections/election_view.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/terms/committee_form.h"
#include "ui/pages/terms/post_timeline.h"
#include "ui/pages/terms/term_details.h"
#include "ui/pages/terms/term_verbs.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/status_cell.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int termsPageNarrowWidth = 1000;
}

TermsPage::TermsPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , heading(new PageHeading(title(), this))
    , filters(new FilterBar(this))
    , model(new TermsModel(this))
    , shown(new QSortFilterProxyModel(this))
    , table(new QTableView(this))
    , stack(new QStackedLayout(this))
    , listPage(new QWidget(this))
    , surface(makeTable())
    , details(new TermDetails(this))
    , nothing(new EmptyState(tr("No committees yet"),
                             tr("Enter the committee that is in office, and what comes due is counted here."),
                             this))
    , soon(new QTimer(this)) {
    stack->addWidget(listPage);
    auto* column = new QVBoxLayout(listPage);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(filters);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    timeline = new PostTimeline(this);
    auto* frame = new Card(tr("Posts over time"), this);
    frame->addContent(timeline);
    timelineCard = frame;
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(surface, 1);
    left->addWidget(timelineCard);
    row->addLayout(left, 1);
    row->addWidget(details);
    details->setFixedWidth(300);
    connect(details, &TermDetails::wanted, this, &TermsPage::run);
    column->addLayout(row, 1);
    column->addWidget(nothing, 1);
    QLineEdit* search = filters->addSearch(tr("Find organisations"), tr("Name of an organisation"));
    connect(filters, &FilterBar::changed, this, [this, search] {
        shown->setFilterFixedString(search->text().trimmed());
        filters->setFound(tr("%n organisation(s)", nullptr, shown->rowCount()));
    });
    QPushButton* enter = nothing->addAction(tr("&Enter the committee…"));
    enter->setObjectName(u"enter_committee"_s);
    connect(enter, &QPushButton::clicked, this, [this] { run(TermVerb::newCommittee, {}, {}); });
    connect(nothing->addAction(tr("&Import terms")), &QPushButton::clicked, this, &TermsPage::openImport);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &TermsPage::refresh);
    connect(&workspace, &Workspace::changed, soon, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::scopeChanged, soon, qOverload<>(&QTimer::start));
    refresh();
}

QWidget* TermsPage::makeTable() {
    auto* card = new Card({}, this);
    makeCalm(*table);
    shown->setSourceModel(model);
    shown->setSortRole(TermsModel::sortRole);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(shown);
    table->setItemDelegate(new StatusCellDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(tr("Terms of organisations"));
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView* header = table->horizontalHeader();
    const std::pair<int, int> widths[] = {{TermsModel::organization, 168}, {TermsModel::number, 56},
                                          {TermsModel::elected, 84},       {TermsModel::due, 84},
                                          {TermsModel::left, 108},         {TermsModel::approved, 72},
                                          {TermsModel::posts, 64},         {TermsModel::filled, 48}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(column, width);
    header->setSectionResizeMode(TermsModel::left, QHeaderView::ResizeToContents); // longer in English
    header->setSectionResizeMode(TermsModel::organization, QHeaderView::Stretch);
    table->setColumnWidth(TermsModel::vacant, 156);
    header->setMinimumSectionSize(48);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TermsPage::showChosen);
    card->addContent(table, 1);
    return card;
}

// Names, days left and vacancies stay; the details say the rest.
void TermsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < termsPageNarrowWidth;
    for (const int column :
         {TermsModel::elected, TermsModel::approved, TermsModel::posts, TermsModel::filled})
        table->setColumnHidden(column, narrow);
    details->setFixedWidth(narrow ? 272 : 300);
}

TermWarnings TermsPage::warnings() const {
    TermWarnings found;
    for (const duties::Duty& duty : workspace.ledger().catalogue(workspace.year()).duties()) {
        const Date today = workspace.today();
        if (const auto* term = std::get_if<duties::TermCheck>(&duty.check))
            found.termDays = today.daysTo(today.addMonths(term->warningMonths));
        if (const auto* seat = std::get_if<duties::VacancyCheck>(&duty.check))
            found.seatDays = seat->warningDays;
    }
    return found;
}

std::vector<TermRow> TermsPage::rows() const {
    const Office& office = workspace.ledger().office();
    const Date today = workspace.today();
    std::vector<TermRow> list;
    std::unordered_set<OrganizationId> running;
    for (TermLine& line : termLines(office, workspace.organization(), today)) {
        running.insert(line.organization);
        list.push_back({line.organization, line.organizationName, std::move(line)});
    }
    for (const Organization* organization : office.subtree(workspace.organization())) {
        const bool elects = organization->kind == OrganizationKind::organ_committee ||
                            organization->kind == OrganizationKind::general_branch ||
                            organization->kind == OrganizationKind::branch;
        if (elects && organization->existsOn(today) && !running.contains(organization->id))
            list.push_back({organization->id, organization->name, std::nullopt});
    }
    return list;
}

std::optional<OrganizationId> TermsPage::chosen() const {
    const QModelIndex index = shown->mapToSource(table->currentIndex());
    return index.isValid() ? std::optional(model->row(index.row()).organization) : std::nullopt;
}

void TermsPage::refresh() {
    soon->stop();
    const auto before = chosen();
    model->setRows(rows(), warnings());
    const bool any = model->rowCount() > 1 || !workspace.ledger().office().terms().empty();
    surface->setVisible(any);
    details->setVisible(any);
    filters->setVisible(any && model->rowCount() > 1);
    nothing->setVisible(!any);
    filters->setFound(tr("%n organisation(s)", nullptr, shown->rowCount()));
    const int was = std::exchange(count, model->pressing());
    heading->setNote(count == 0 ? tr("Nothing comes due soon")
                                : tr("%n overdue or due soon", nullptr, count));
    if (before && model->rowOf(*before))
        choose(*before);
    else if (shown->rowCount() > 0)
        table->selectRow(0);
    showChosen();
    if (count != was) Q_EMIT badgeChanged();
    if (election && showsWorksheet()) election->refresh();
}

void TermsPage::choose(const OrganizationId& organization) {
    const auto row = model->rowOf(organization);
    if (!row) return;
    const QModelIndex index = shown->mapFromSource(model->index(*row, 0));
    if (!index.isValid()) return;
    table->selectRow(index.row());
    table->scrollTo(index);
}

void TermsPage::showChosen() {
    const auto organization = chosen();
    const auto row = organization ? model->rowOf(*organization) : std::nullopt;
    const Office& office = workspace.ledger().office();
    const Date today = workspace.today();
    const Term* term = organization ? office.runningTerm(*organization, today) : nullptr;
    timelineCard->setVisible(term && surface->isVisibleTo(this));
    if (term)
        timeline->show(office, *term, today);
    else
        timeline->clear();
    if (!row) {
        details->clear();
        return;
    }
    TermShown shownNow{.office = office, .row = model->row(*row), .model = *model, .today = today};
    const auto worksheets = elections(workspace.ledger(), workspace.actor(), *organization);
    if (worksheets) shownNow.elections = *worksheets;
    const auto asked = approvals(workspace.ledger(), workspace.actor(), *organization);
    if (asked) shownNow.approvals = *asked;
    std::erase_if(shownNow.elections,
                  [&](const Election& each) { return each.organization != *organization; });
    std::erase_if(shownNow.approvals,
                  [&](const ApprovalLine& each) { return each.approval.organization != *organization; });
    shownNow.mayChange =
        !workspace.ledger().readOnly() && office.organization(*organization)->origin == Origin::kept;
    details->show(shownNow);
}

ElectionView* TermsPage::worksheet() {
    if (election) return election;
    election = new ElectionView(workspace, this);
    stack->addWidget(election);
    connect(election, &ElectionView::closed, this, &TermsPage::showList);
    connect(election, &ElectionView::tell, this, &Page::tell);
    return election;
}

bool TermsPage::showsWorksheet() const {
    return election && stack->currentWidget() == election;
}

void TermsPage::showList() {
    stack->setCurrentWidget(listPage);
    refresh();
    table->setFocus();
}

void TermsPage::openWorksheet(ElectionPurpose purpose, const std::optional<ElectionId>& id) {
    const auto organization = chosen();
    if (!organization) return;
    std::optional<Election> wanted;
    if (const auto all = elections(workspace.ledger(), workspace.actor(), *organization)) {
        for (const Election& each : *all) {
            const bool fits =
                id ? each.id == *id : each.organization == *organization && each.state == ElectionState::open;
            if (fits && !wanted) wanted = each;
        }
    }
    if (wanted) {
        worksheet()->resume(*wanted);
    } else {
        const auto fresh = newElection(workspace.ledger(), workspace.actor(), *organization, purpose);
        if (!fresh) {
            workspace.dialogs().showProblems(this, tr("No worksheet can be begun"), fresh.problems());
            return;
        }
        worksheet()->begin(*fresh);
    }
    stack->setCurrentWidget(election);
}

void TermsPage::run(TermVerb verb, const QByteArray& id, const QString& words) {
    auto organization = chosen();
    if (!organization && verb == TermVerb::newCommittee) organization = workspace.organization();
    if (!organization) return;
    const Office& office = workspace.ledger().office();
    const Term* term = office.runningTerm(*organization, workspace.today());
    const auto termVerb = [&](const auto& ask) {
        if (term) ask(*term);
    };
    switch (verb) {
    case TermVerb::election: openWorksheet(ElectionPurpose::renewal, ElectionId::fromBytes(id)); break;
    case TermVerb::byElection: openWorksheet(ElectionPurpose::by_election, {}); break;
    case TermVerb::newCommittee: askCommittee(workspace, *organization, this); break;
    case TermVerb::newTerm: askNewTerm(workspace, *organization, this); break;
    case TermVerb::correct:
        termVerb([this](const Term& t) { askTermParticulars(workspace, t, this); });
        break;
    case TermVerb::extend: termVerb([this](const Term& t) { askExtension(workspace, t, this); }); break;
    case TermVerb::take: termVerb([&](const Term& t) { askAppointment(workspace, t, words, this); }); break;
    case TermVerb::openSeat: termVerb([this](const Term& t) { askEmptySeat(workspace, t, this); }); break;
    case TermVerb::leave:
        for (const Position* position :
             term ? office.positionsOf(term->id) : std::vector<const Position*>()) {
            if (position->id.toByteArray() == id) askLeaving(workspace, *position, this);
        }
        break;
    case TermVerb::leader:
        if (const auto group = OrganizationId::fromBytes(id)) askGroupLeader(workspace, *group, this);
        break;
    case TermVerb::newApproval:
        askApproval(workspace,
                    {.id = workspace.ledger().book().ids().next<ApprovalId>(), .organization = *organization},
                    this);
        break;
    case TermVerb::approval:
        if (const auto all = approvals(workspace.ledger(), workspace.actor(), *organization)) {
            for (const ApprovalLine& each : *all) {
                if (each.approval.id.toByteArray() == id) askApproval(workspace, each.approval, this);
            }
        }
        break;
    }
}

// Over this page: who came here for the committee stays with it.
void TermsPage::openImport() {
    if (workspace.ledger().readOnly()) {
        Q_EMIT tell(tr("This window only reads the book; nothing can be brought in here."));
        return;
    }
    if (!wizard) {
        wizard = new ImportDialog(workspace, this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(wizard, &ImportDialog::tell, this, &Page::tell);
        wizard->chooseKind(ImportKind::terms);
    }
    wizard->show();
    wizard->raise();
    wizard->activateWindow();
}

void TermsPage::open(const QVariantMap& parameters) {
    if (election && showsWorksheet()) election->leave();
    const auto organization = OrganizationId::fromBytes(parameters.value(u"organization"_s).toByteArray());
    if (!organization) return;
    stack->setCurrentWidget(listPage);
    filters->clear();
    choose(*organization);
    table->setFocus();
    const QString action = parameters.value(u"action"_s).toString();
    const auto id = ElectionId::fromBytes(parameters.value(u"election"_s).toByteArray());
    if (id || action == u"election"_s) openWorksheet(ElectionPurpose::renewal, id);
    if (action == u"by_election"_s) openWorksheet(ElectionPurpose::by_election, {});
    if (action == u"take"_s) run(TermVerb::take, {}, parameters.value(u"position"_s).toString());
    if (action == u"enter"_s) run(TermVerb::newCommittee, {}, {});
    if (action == u"approval"_s) run(TermVerb::newApproval, {}, {});
}

} // namespace zhibu
