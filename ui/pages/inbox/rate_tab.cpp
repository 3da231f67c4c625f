#include "ui/pages/inbox/rate_tab.h"

#include "ui/pages/inbox/inbox_words.h"
#include "ui/pages/inbox/rate_delegate.h"
#include "ui/pages/inbox/rate_filter.h"
#include "ui/pages/inbox/rate_model.h"
#include "ui/pages/inbox/unit_card.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int sideWidth = 340;
constexpr int quarterWidth = 150;
constexpr int doneWidth = 140;
constexpr int differentWidth = 132;
enum Tile { askedTile, reportedTile, onTimeTile, returnedTile, missingTile };

/// The quarter people look at: the newest that has ended.
int likelyQuarter(int year, Date today) {
    if (year != today.year()) return year < today.year() ? 4 : 1;
    return qMax(1, Period::containing(PeriodKind::quarter, today).number() - 1);
}

} // namespace

RateTab::~RateTab() {
    if (progressing) progressing->cancel();
}

RateTab::RateTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , tileRow(makeTiles())
    , filters(new FilterBar(this))
    , model(new RateModel(this))
    , shown(new RateFilter(this))
    , table(new QTableView(this))
    , side(new UnitCard(workspace, this))
    , nothing(new EmptyState(
          tr("Nobody is asked for files yet"),
          tr("Register the units that hand in their quarters, each with the fingerprint of its "
             "seal. From then on this page shows who has reported, and when."),
          this)) {
    makeFilters();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(tileRow);
    column->addWidget(filters);
    column->addWidget(makeMiddle(), 1);
    column->addWidget(nothing, 1);
    connect(nothing->addAction(tr("&Units and seals")), &QPushButton::clicked, this, &RateTab::unitsWanted);
    connect(side, &UnitCard::closeWanted, this, &RateTab::hideSide);
    connect(side, &UnitCard::tell, this, &RateTab::tell);
    hideSide();
}

QWidget* RateTab::makeTiles() {
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    using Standing = RateFilter::Standing;
    const std::pair<QString, Standing> captions[] = {{tr("Asked"), Standing::all},
                                                     {tr("Reported"), Standing::reported},
                                                     {tr("On time"), Standing::onTime},
                                                     {tr("Returned"), Standing::returned},
                                                     {tr("Missing"), Standing::missing}};
    for (const auto& [caption, wanted] : captions) {
        auto* tile = new FigureTile(caption, strip);
        tile->setToolTip(tr("Shows these units"));
        row->addWidget(tile);
        tiles.push_back(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, choice = static_cast<int>(wanted)] {
            standing->setCurrentIndex(qMax(0, standing->findData(choice)));
        });
    }
    return strip;
}

void RateTab::makeFilters() {
    using Standing = RateFilter::Standing;
    const auto entry = [](Standing which) { return QVariant(static_cast<int>(which)); };
    search = filters->addSearch(tr("Find a unit"), tr("Unit, pinyin or code"));
    search->setObjectName(u"search_units"_s);
    quarterChoice = new QComboBox(filters);
    quarterChoice->setAccessibleName(tr("Quarter of the figures"));
    quarterChoice->setToolTip(tr("Quarter of the figures"));
    quarterChoice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    filters->addFilter(quarterChoice);
    standing =
        filters->addChoice(tr("State in the quarter"), {{tr("All units"), {}},
                                                        {tr("Missing only"), entry(Standing::missing)},
                                                        {tr("Late"), entry(Standing::late)},
                                                        {tr("Returned"), entry(Standing::returned)},
                                                        {tr("Held"), entry(Standing::held)},
                                                        {tr("Reported"), entry(Standing::reported)},
                                                        {tr("On time"), entry(Standing::onTime)},
                                                        {tr("Corrected"), entry(Standing::corrected)}});
    standing->setObjectName(u"standing"_s);
    connect(filters, &FilterBar::changed, this, &RateTab::filter);
    connect(quarterChoice, &QComboBox::currentIndexChanged, this, [this] {
        showTiles();
        filter();
        workOutProgress();
    });
}

QWidget* RateTab::makeMiddle() {
    middle = new QWidget(this);
    auto* card = new Card({}, middle);
    makeCalm(*table);
    table->setItemDelegate(new RateDelegate(table));
    shown->setSourceModel(model);
    table->setModel(shown);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMouseTracking(true);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setAccessibleName(tr("Units and quarters"));
    table->setAccessibleDescription(tr("Enter shows what lies behind a cell."));
    table->installEventFilter(this);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(RateModel::unit, QHeaderView::Stretch);
    header->setMinimumSectionSize(48);
    table->setColumnWidth(RateModel::branches, 56);
    for (int quarter = 0; quarter < 4; ++quarter)
        table->setColumnWidth(RateModel::firstQuarter + quarter, quarterWidth);
    table->setColumnWidth(RateModel::done, doneWidth);
    table->setColumnWidth(RateModel::different, differentWidth);
    card->addContent(table, 1);
    auto* sheet = new QScrollArea(middle); // a card of many parts is higher than a low screen
    sheet->setFrameShape(QFrame::NoFrame);
    sheet->setWidgetResizable(true);
    sheet->setFocusPolicy(Qt::NoFocus);
    sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sheet->setWidget(side);
    sheet->setFixedWidth(sideWidth);
    sheet->hide();
    sidePlace = sheet;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(card, 1);
    row->addWidget(sheet);
    connect(table, &QTableView::clicked, this, &RateTab::showSide);
    connect(table, &QTableView::activated, this, &RateTab::showSide);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!side->isHidden()) showSide();
    });
    return middle;
}

Period RateTab::quarter() const {
    const auto chosen = Period::parse(quarterChoice->currentData().toString());
    return chosen ? *chosen : Period::quarter(space.year(), likelyQuarter(space.year(), space.today()));
}

void RateTab::adoptYear() {
    if (yearShown == space.year()) return;
    yearShown = space.year();
    const QSignalBlocker quiet(quarterChoice);
    quarterChoice->clear();
    for (const Period& each : Period::allOf(PeriodKind::quarter, yearShown))
        quarterChoice->addItem(periodWords(each), each.toString());
    quarterChoice->setCurrentIndex(likelyQuarter(yearShown, space.today()) - 1);
}

void RateTab::choose(const Period& wanted) {
    if (wanted.year() != space.year()) space.choose(space.organization(), wanted.year());
    adoptYear();
    quarterChoice->setCurrentIndex(qMax(0, quarterChoice->findData(wanted.toString())));
}

void RateTab::showOnlyMissing() {
    standing->setCurrentIndex(standing->findData(static_cast<int>(RateFilter::Standing::missing)));
}

void RateTab::refresh() {
    adoptYear();
    const QModelIndex before = shown->mapToSource(table->currentIndex());
    const auto unit = before.isValid() ? std::optional(model->row(before.row()).unit) : std::nullopt;
    const int column = before.column();
    auto rate =
        reportingRate(space.ledger(), space.actor(), space.year(), space.today(),
                      space.organization() == space.ledger().home().id ? std::nullopt
                                                                       : std::optional(space.organization()));
    if (!rate) {
        space.dialogs().showProblems(this, tr("Reporting rate"), rate.problems());
        return;
    }
    model->show(std::move(*rate), space.ledger().office());
    const bool any = model->rowCount() > 0;
    for (QWidget* each : {tileRow, static_cast<QWidget*>(filters), middle})
        each->setVisible(any);
    nothing->setVisible(!any);
    showTiles();
    filter();
    workOutProgress();
    const auto row = unit ? model->rowOf(*unit) : std::nullopt;
    const QModelIndex again = row ? shown->mapFromSource(model->index(*row, column)) : QModelIndex();
    table->setCurrentIndex(again); // the card follows
    if (!again.isValid()) hideSide();
}

// Every duty of every unit is evaluated for it: on a worker, and the states are shown meanwhile.
void RateTab::workOutProgress() {
    if (progressing) progressing->cancel();
    model->show(std::unordered_map<OrganizationId, UnitProgress>());
    if (model->rowCount() == 0) return;
    using Progress = std::unordered_map<OrganizationId, UnitProgress>;
    auto answer = std::make_shared<Result<Progress>>(Progress());
    LongTask* started =
        space.run(tr("Working out how far the units are"),
                  [answer, actor = space.actor(), openBook = space.opener(), asked = quarter(),
                   today = space.today()](const ProgressSink& progress, const std::stop_token& stop) {
                      const auto ledger = openBook(OpenMode::readOnly);
                      *answer = unitProgress(*ledger, actor, asked, today, progress, stop);
                  });
    progressing = started;
    connect(started, &LongTask::finished, this, [this, answer, started] {
        if (progressing == started && answer->ok()) model->show(**answer);
    });
}

void RateTab::filter() {
    const QVariant which = standing->currentData();
    shown->show(search->text(),
                which.isValid() ? static_cast<RateFilter::Standing>(which.toInt())
                                : RateFilter::Standing::all,
                qMax(0, quarterChoice->currentIndex()));
    filters->setFound(tr("%n unit(s)", nullptr, shown->rowCount()));
}

void RateTab::showTiles() {
    const auto at = static_cast<size_t>(qMax(0, quarterChoice->currentIndex()));
    if (at >= model->rate().quarters.size()) return;
    const RateCounts counts = countsOf(model->rate(), at);
    const RateFigures& figures = model->rate().figures[at];
    const Date due = model->rate().dueOn[at];
    const int past = due.daysTo(model->rate().asOf);
    tiles[askedTile]->show(QString::number(figures.asked),
                           counts.open > 0 ? tr("%n more until %1", nullptr, counts.open).arg(due.toIso())
                                           : tr("units"));
    tiles[reportedTile]->show(QString::number(figures.reported),
                              tr("Reporting rate %1").arg(percentWords(figures.reported, figures.asked)),
                              &Tokens::met);
    tiles[onTimeTile]->show(QString::number(figures.onTime),
                            tr("On-time rate %1").arg(percentWords(figures.onTime, figures.asked)));
    tiles[returnedTile]->show(QString::number(counts.returned),
                              counts.held > 0 ? tr("to be corrected; %n held", nullptr, counts.held)
                                              : tr("to be corrected"),
                              &Tokens::attention);
    tiles[missingTile]->show(QString::number(counts.missing),
                             past > 0 ? tr("%n day(s) past the deadline", nullptr, past)
                                      : tr("due %1").arg(due.toIso()),
                             counts.missing > 0 ? &Tokens::overdue : &Tokens::text);
}

void RateTab::showSide() {
    const QModelIndex index = shown->mapToSource(table->currentIndex());
    if (!index.isValid()) {
        hideSide();
        return;
    }
    const int at = RateModel::quarterOf(index.column()).value_or(qMax(0, quarterChoice->currentIndex()));
    const auto place = static_cast<size_t>(at);
    side->show(model->row(index.row()), model->rate().quarters[place], model->rate().dueOn[place],
               model->cell(index.row(), at));
    side->setVisible(true);
    sidePlace->setVisible(true);
    fit();
    table->scrollTo(table->currentIndex());
}

void RateTab::hideSide() {
    side->hide();
    if (sidePlace) sidePlace->hide();
    fit();
}

void RateTab::look(const OrganizationId& unit, const Period& wanted) {
    choose(wanted);
    filters->clear();
    const auto row = model->rowOf(unit);
    if (!row) return;
    const QModelIndex index =
        shown->mapFromSource(model->index(*row, RateModel::firstQuarter + wanted.number() - 1));
    table->setCurrentIndex(index);
    showSide();
    table->setFocus();
}

// The quarters stay as long as they fit; what only sums up gives way first, to the card and to a narrow
// window.
void RateTab::fit() {
    constexpr int margins = 32;
    constexpr int unitWidth = 170;
    const bool open = !side->isHidden();
    const int room = width() - (open ? sideWidth + 12 : 0) - margins;
    int used = unitWidth + 4 * quarterWidth;
    const std::pair<int, int> extras[] = {
        {RateModel::branches, 56}, {RateModel::done, doneWidth}, {RateModel::different, differentWidth}};
    for (const auto& [column, wide] : extras) {
        used += wide;
        table->setColumnHidden(column, room < used);
    }
    fitQuarters(room, unitWidth);
}

void RateTab::fitQuarters(int room, int unitWidth) {
    constexpr int narrowQuarter = 150;
    constexpr int narrowUnit = 150;
    const bool narrow = room < unitWidth + 4 * quarterWidth;
    const int count = narrow ? qBound(1, (room - narrowUnit) / narrowQuarter, 4) : 4;
    const int current = RateModel::quarterOf(table->currentIndex().column()).value_or(quarter().number() - 1);
    const int from = qBound(0, current - count / 2, 4 - count);
    for (int i = 0; i < 4; ++i) {
        table->setColumnWidth(RateModel::firstQuarter + i, narrow ? narrowQuarter : quarterWidth);
        table->setColumnHidden(RateModel::firstQuarter + i, i < from || i >= from + count);
    }
}

void RateTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

// Escape puts the card away before it does anything else.
bool RateTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table && event->type() == QEvent::KeyPress && side->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        hideSide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

VerbDialog* RateTab::askDeadlines() {
    const ReportingDeadlines now = reportingDeadlines(space.ledger());
    auto* dialog =
        new VerbDialog(tr("Deadlines"),
                       tr("Counted in days after the last day of a quarter. Days of grace still count "
                          "as on time; whoever is later is shown with the number of days."),
                       space.dialogs(), this);
    const auto number = [&](const QString& field, const QString& caption, int value, int most) {
        auto* box = new QSpinBox(dialog);
        box->setRange(0, most);
        box->setValue(value);
        dialog->addWidget(field, caption, box);
        return box;
    };
    QSpinBox* days = number(u"days"_s, tr("Days to hand in"), now.days, 90);
    QSpinBox* grace = number(u"grace"_s, tr("Days of grace"), now.grace, 30);
    dialog->setVerb(tr("Save"), [this, days, grace] {
        return setReportingDeadlines(space.ledger(), space.actor(), {days->value(), grace->value()});
    });
    dialog->open();
    return dialog;
}

std::optional<Printout> RateTab::missingList() {
    auto report = missingUnitsReport(space.ledger(), space.actor(), quarter(), space.today());
    if (report) return Printout(std::move(*report));
    space.dialogs().showProblems(this, tr("Units that have not reported"), report.problems());
    return std::nullopt;
}

Printout RateTab::wholeTable() {
    return rateReport(model->rate(), space.ledger().office().nameOf(space.organization()), space.today());
}

void RateTab::fillMenu(QMenu& menu) {
    offer(menu, tr("Units that have not reported"), tr("Units that have not reported, %1"),
          [this] { return missingList(); });
    offer(menu, tr("The whole table"), tr("Reporting rate, %1"),
          [this] { return std::optional(wholeTable()); });
}

void RateTab::offer(QMenu& menu, const QString& words, const QString& name,
                    std::function<std::optional<Printout>()> make) {
    QMenu* ways = menu.addMenu(words);
    const auto add = [&](const QString& text, std::optional<ReportFile> kind) {
        ways->addAction(text, this,
                        [this, make, name, kind] { output(make(), name.arg(quarter().toString()), kind); });
    };
    add(tr("Print…"), std::nullopt);
    add(tr("As PDF…"), ReportFile::pdf);
    add(tr("As a spreadsheet…"), ReportFile::xlsx);
    add(tr("As CSV…"), ReportFile::csv);
}

void RateTab::output(const std::optional<Printout>& printout, const QString& name,
                     std::optional<ReportFile> kind) {
    if (!printout) return;
    if (kind)
        saveReport(space, this, *printout, *kind, name,
                   [this](const QString& sentence) { Q_EMIT tell(sentence); });
    else
        printReport(space, this, *printout);
}

} // namespace zhibu
