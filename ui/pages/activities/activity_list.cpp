#include "ui/pages/activities/activity_list.h"

#include "core/usecases/chosen_records.h"
#include "core/usecases/papers.h"

#include "core/domain/period.h"
#include "core/usecases/activity_draft.h"
#include "ui/pages/activities/activity_delegate.h"
#include "ui/pages/activities/bulk_dialog.h"
#include "ui/pages/activities/calendar_view.h"
#include "ui/pages/activities/draft_strip.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/after_paint.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/period_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

// What the first search would have to wait for is done while nobody does.
void prepareSoon(ActivityModel* model) {
    afterPaint(model, [model] { model->prepare(); });
}

const QString customPeriod = u"custom"_s;

QStringList identifiers(const ActivityKinds& kinds) {
    QStringList list;
    for (const ActivityKind kind : kinds.values())
        list += identifier(kind);
    return list;
}

/// Chooses the item with that value, adding it at the end where there is none.
void choose(QComboBox& box, const QString& words, const QVariant& value) {
    int at = box.findData(value);
    if (at < 0) {
        box.addItem(words, value);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

} // namespace

ActivityList::ActivityList(Workspace& given, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , model(new ActivityModel(given.ledger(), given.actor(), this))
    , heading(new PageHeading(tr("Activities"), this))
    , bar(new FilterBar(this))
    , strip(new DraftStrip(this))
    , view(new QTableView(this))
    , empty(new EmptyState(tr("Nothing recorded yet"), tr("The first record fills in the next ones."), this))
    , body(new QStackedLayout) {
    buildHeading();
    buildFilters();
    buildTable();
    auto* card = new Card({}, this);
    card->content()->setSpacing(spacing::one);
    card->addContent(bar);
    buildBulk();
    card->addContent(bulk);
    card->content()->addLayout(body, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::one);
    column->setSpacing(spacing::one + spacing::half);
    column->addWidget(heading);
    column->addWidget(strip);
    column->addWidget(card, 1);
    connect(strip, &DraftStrip::continueWanted, this, &ActivityList::continueWanted);
    connect(strip, &DraftStrip::discardWanted, this, &ActivityList::discard);
    connect(strip, &DraftStrip::finaliseAllWanted, this, &ActivityList::finaliseAll);
    setFocusProxy(view);
}

void ActivityList::buildHeading() {
    QPushButton* create = primaryButton(tr("&New record"), this);
    create->setObjectName(u"new_record"_s);
    create->setToolTip(tr("New record (Alt+N)"));
    connect(create, &QPushButton::clicked, this, &ActivityList::newWanted);
    // A mnemonic presses the button for a tenth of a second; the first letters typed would be lost meanwhile.
    create->setShortcut({});
    auto* key = new QShortcut(Qt::ALT | Qt::Key_N, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ActivityList::newWanted);
    calendarButton = plainButton(tr("&Calendar"), this);
    calendarButton->setCheckable(true);
    connect(calendarButton, &QPushButton::toggled, this, &ActivityList::showCalendar);
    trashButton = plainButton(tr("&Empty the trash…"), this);
    trashButton->hide();
    connect(trashButton, &QPushButton::clicked, this, &ActivityList::emptyAllTrash);
    heading->addControl(trashButton);
    heading->addControl(calendarButton);
    heading->addControl(create);
    for (QPushButton* verb : {create, trashButton})
        needsWriting(workspace, verb);
}

void ActivityList::buildBulk() {
    bulk = new QWidget(this);
    auto* row = new QHBoxLayout(bulk);
    row->setContentsMargins(0, 0, 0, 0);
    bulkWords = new QLabel(bulk);
    QPushButton* set = plainButton(tr("Set a &field…"), bulk);
    needsWriting(workspace, set);
    QPushButton* print = plainButton(tr("Print &together…"), bulk);
    QPushButton* save = plainButton(tr("&Export the list…"), bulk);
    row->addWidget(bulkWords);
    row->addWidget(set);
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch(1);
    bulk->hide();
    connect(set, &QPushButton::clicked, this, [this] {
        if (tooMany()) return;
        auto* dialog = new BulkDialog(workspace, selected(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BulkDialog::tell, this, &ActivityList::tell);
        dialog->open();
    });
    connect(print, &QPushButton::clicked, this, &ActivityList::printSelected);
    connect(save, &QPushButton::clicked, this, &ActivityList::exportSelected);
}

bool ActivityList::tooMany() {
    constexpr int mostAtOnce = 300; // more would keep the window waiting
    if (view->selectionModel()->selectedRows().size() <= mostAtOnce) return false;
    Q_EMIT tell(tr("Choose at most %1 records: filter the list by a period or a kind.").arg(mostAtOnce));
    return true;
}

std::vector<ActivityId> ActivityList::selected() const {
    std::vector<ActivityId> ids;
    for (const QModelIndex& index : view->selectionModel()->selectedRows()) {
        if (const auto id = model->idAt(index.row())) ids.push_back(*id);
    }
    return ids;
}

void ActivityList::showSelection() {
    // Ctrl+A over a city's records: ranges are counted, not rows.
    int count = 0;
    for (const QItemSelectionRange& range : view->selectionModel()->selection())
        count += range.height();
    bulk->setVisible(count > 1 && state() != State::trash);
    bulkWords->setText(tr("%n record(s) chosen", nullptr, count));
}

void ActivityList::printSelected() {
    if (tooMany()) return;
    const Result<Paper> all =
        minutesTogether(workspace.ledger(), workspace.actor(), selected(), tr("Records"));
    if (all)
        printReport(workspace, this, *all);
    else
        Q_EMIT tell(all.problem().message);
}

void ActivityList::exportSelected() {
    if (tooMany()) return;
    const auto report =
        chosenRecordsReport(workspace.ledger(), workspace.actor(), selected(), workspace.today());
    if (!report) return;
    saveReport(workspace, this, *report, ReportFile::xlsx, report->title,
               [this](const QString& sentence) { Q_EMIT tell(sentence); });
}

void ActivityList::finaliseAll() {
    if (!workspace.mayWrite(this)) return;
    const auto list = drafts(workspace.ledger(), workspace.actor(), workspace.organization());
    if (!list) return;
    std::vector<DraftId> ids;
    for (const StoredDraft& each : *list)
        ids.push_back(each.id);
    const Result<int> done = finaliseComplete(workspace.ledger(), workspace.actor(), ids);
    Q_EMIT tell(done ? tr("%n draft(s) finalised. Ctrl+Z takes all of it back.", nullptr, *done)
                     : done.problem().message);
}

void ActivityList::emptyAllTrash() {
    const bool sure = workspace.dialogs().confirm(
        this, tr("Empty the trash"),
        tr("The records in the trash are removed for good, with their versions."), tr("Remove for good"));
    if (!sure) return;
    const Result<int> gone = emptyTrash(workspace.ledger(), workspace.actor());
    Q_EMIT tell(gone ? tr("%n record(s) removed.", nullptr, *gone) : gone.problem().message);
}

CalendarView* ActivityList::calendar() {
    if (month) return month;
    month = new CalendarView(workspace, this);
    body->addWidget(month);
    connect(month, &CalendarView::openWanted, this, &ActivityList::openWanted);
    connect(month, &CalendarView::newWanted, this, &ActivityList::newOnDayWanted);
    return month;
}

void ActivityList::showCalendar(bool on) {
    calendarButton->setChecked(on);
    bar->setVisible(!on);
    if (!on) {
        showEmptyState();
        return;
    }
    const auto chosen = Period::parse(period->currentData().toString());
    const Date day =
        chosen ? chosen->first() : Date::of(workspace.year(), workspace.today().month(), 1).value();
    calendar()->show(Period::containing(PeriodKind::month, day));
    body->setCurrentWidget(month);
    month->setFocus();
}

void ActivityList::buildFilters() {
    search = bar->addSearch(tr("Search the records"), tr("Topic, minutes, host; pinyin too"));
    QList<std::pair<QString, QVariant>> kinds{{tr("All kinds"), QVariant()}};
    for (const auto& row : vocabulary<ActivityKind>())
        kinds.append({displayName(row.value), QStringList{QString::fromLatin1(row.identifier)}});
    kind = bar->addChoice(tr("Kind"), kinds);
    period = bar->addChoice(tr("Period"), {{tr("All periods"), QVariant()}});
    fillPeriods();
    holder = bar->addChoice(tr("Held by"), {{tr("All organisations"), QVariant()}});
    fillOrganizations();
    states = bar->addChoice(tr("State"), {{tr("All states"), QVariant()},
                                          {tr("Final"), static_cast<int>(State::final)},
                                          {tr("Draft"), static_cast<int>(State::draft)},
                                          {tr("In the trash"), static_cast<int>(State::trash)}});
    connect(bar, &FilterBar::changed, this, &ActivityList::apply);
}

void ActivityList::fillPeriods() {
    const QSignalBlocker quiet(period);
    const QVariant chosen = period->currentData();
    while (period->count() > 1)
        period->removeItem(1);
    const int year = workspace.year();
    for (const PeriodKind size : {PeriodKind::year, PeriodKind::quarter, PeriodKind::month}) {
        for (const Period& each : Period::allOf(size, year))
            period->addItem(periodWords(each), each.toString());
    }
    period->setCurrentIndex(qMax(0, period->findData(chosen)));
}

void ActivityList::fillOrganizations() {
    const QSignalBlocker quiet(holder);
    const QVariant chosen = holder->currentData();
    while (holder->count() > 1)
        holder->removeItem(1);
    for (const Organization* child : workspace.ledger().office().children(workspace.organization()))
        holder->addItem(child->name, child->id.toByteArray());
    holder->setVisible(holder->count() > 1);
    holder->setCurrentIndex(qMax(0, holder->findData(chosen)));
}

void ActivityList::buildTable() {
    view->setModel(model);
    makeCalm(*view);
    delegate = new ActivityDelegate(view);
    view->setItemDelegate(delegate);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityList::showSelection);
    view->setAccessibleName(tr("Activities"));
    QHeaderView* header = view->horizontalHeader();
    header->resizeSection(ActivityModel::date, 104);
    header->resizeSection(ActivityModel::kinds, 200);
    header->setSectionResizeMode(ActivityModel::topic, QHeaderView::Stretch);
    header->resizeSection(ActivityModel::organization, 168);
    header->resizeSection(ActivityModel::attendance, 104);
    header->resizeSection(ActivityModel::marks, 168);
    connect(view, &QTableView::activated, this, &ActivityList::openCurrent);
    emptyAction = empty->addAction(tr("New record"));
    connect(emptyAction, &QPushButton::clicked, this, [this] {
        if (bar->isFiltering())
            bar->clear();
        else
            Q_EMIT newWanted();
    });
    body->addWidget(view);
    body->addWidget(empty);
}

ActivityList::State ActivityList::state() const {
    return static_cast<State>(states->currentData().toInt());
}

ActivityKinds ActivityList::chosenKinds() const {
    ActivityKinds kinds;
    for (const QString& name : kind->currentData().toStringList()) {
        if (const auto each = fromIdentifier<ActivityKind>(name)) kinds.insert(*each);
    }
    return kinds;
}

OrganizationId ActivityList::chosenOrganization() const {
    return OrganizationId::fromBytes(holder->currentData().toByteArray()).value_or(workspace.organization());
}

void ActivityList::filterBy(const Wanted& wanted) {
    const QSignalBlocker quiet[]{QSignalBlocker(kind), QSignalBlocker(period), QSignalBlocker(search),
                                 QSignalBlocker(states), QSignalBlocker(holder)};
    search->clear();
    states->setCurrentIndex(wanted.onlyDrafts ? states->findData(static_cast<int>(State::draft)) : 0);
    kind->setCurrentIndex(0);
    if (!wanted.kinds.empty()) choose(*kind, kindNames(wanted.kinds), identifiers(wanted.kinds));
    fillOrganizations();
    holder->setCurrentIndex(0);
    if (wanted.organization && wanted.organization != workspace.organization()) {
        const Organization* organization = workspace.ledger().office().organization(*wanted.organization);
        choose(*holder, organization ? organization->name : QString(), wanted.organization->toByteArray());
    }
    filterByDays(wanted.from, wanted.to);
    apply();
}

void ActivityList::filterByDays(std::optional<Date> from, std::optional<Date> to) {
    fillPeriods();
    period->setCurrentIndex(0);
    customFrom = from;
    customTo = to;
    if (!from && !to) return;
    for (int i = 1; i < period->count(); ++i) {
        const std::optional<Period> each = Period::parse(period->itemData(i).toString());
        if (each && from == each->first() && to == each->last()) period->setCurrentIndex(i);
    }
    if (period->currentIndex() == 0)
        choose(*period,
               tr("%1 to %2").arg(from ? from->toIso() : tr("the beginning"), to ? to->toIso() : tr("today")),
               customPeriod);
}

void ActivityList::apply() {
    ActivityWindow::Filter filter{.root = chosenOrganization()};
    filter.kinds = chosenKinds();
    filter.text = search->text();
    filter.trashed = state() == State::trash;
    if (const auto chosen = Period::parse(period->currentData().toString())) {
        filter.from = chosen->first();
        filter.to = chosen->last();
    } else if (period->currentData() == customPeriod) {
        filter.from = customFrom;
        filter.to = customTo;
    }
    if (calendarButton->isChecked()) showCalendar(true);
    delegate->setWords(filter.text);
    model->show(filter);
    showSelection();
    trashButton->setVisible(filter.trashed);
    refreshDrafts();
    showCounts();
    prepareSoon(model);
}

void ActivityList::refresh() {
    const std::optional<ActivityId> current = idOfCurrent();
    fillPeriods();
    fillOrganizations();
    model->refresh();
    if (month && body->currentWidget() == month) month->refresh();
    if (current) select(*current);
    refreshDrafts();
    showCounts();
    prepareSoon(model);
}

std::optional<ActivityId> ActivityList::idOfCurrent() const {
    return view->currentIndex().isValid() ? model->idAt(view->currentIndex().row()) : std::nullopt;
}

void ActivityList::refreshDrafts() {
    const bool wanted = state() == State::all || state() == State::draft;
    const auto list = drafts(workspace.ledger(), workspace.actor(), workspace.organization());
    strip->setShowingAll(state() == State::draft);
    strip->show(wanted && list ? *list : std::vector<StoredDraft>());
    showEmptyState();
}

void ActivityList::showCounts() {
    view->setColumnHidden(ActivityModel::organization,
                          workspace.ledger().office().children(workspace.organization()).empty());
    bar->setFound(tr("%n record(s)", nullptr, model->rowCount()));
    showEmptyState();
}

void ActivityList::showEmptyState() {
    if (month && calendarButton->isChecked()) return;
    const bool onlyDrafts = state() == State::draft;
    body->setCurrentWidget(model->rowCount() == 0 || onlyDrafts ? static_cast<QWidget*>(empty) : view);
    if (onlyDrafts)
        empty->setWords(strip->count() > 0 ? tr("Only drafts are shown") : tr("No drafts"),
                        tr("What one types is kept here until it is archived."));
    else if (bar->isFiltering())
        empty->setWords(tr("No record fits the filters"), tr("Take some away, or look for other words."));
    else
        empty->setWords(
            tr("Nothing recorded yet"),
            tr("Record the first meeting: everyone is present already, and the next record begins as the "
               "last one."));
    emptyAction->setText(bar->isFiltering() ? tr("Clear filters") : tr("New record"));
}

QString ActivityList::searchedFor() const {
    return search->text();
}

void ActivityList::openCurrent() {
    if (const auto id = idOfCurrent()) Q_EMIT openWanted(*id);
}

void ActivityList::select(const ActivityId& activity) {
    const int row = model->rowOf(activity);
    if (row < 0) return;
    const QModelIndex index = model->index(row, ActivityModel::date);
    chooseRow(*view, index);
    view->scrollTo(index);
}

void ActivityList::discard(const DraftId& id) {
    if (!workspace.mayWrite(this)) return;
    const bool sure =
        workspace.dialogs().confirm(this, tr("Discard the draft"),
                                    tr("What was typed is lost. It never counted anywhere."), tr("Discard"));
    if (!sure) return;
    const Problems problems = discardDraft(workspace.ledger(), workspace.actor(), id);
    if (!problems.empty()) Q_EMIT tell(problems.front().message);
}

} // namespace zhibu
