#include "ui/pages/reports/reports_page.h"

#include "core/reports/quarterly_report.h"
#include "core/usecases/consolidated.h"
#include "core/usecases/figures.h"
#include "core/usecases/inspection.h"
#include "core/usecases/lists.h"
#include "core/usecases/papers.h"
#include "ui/pages/reports/chart_column.h"
#include "ui/pages/reports/inspection_model.h"
#include "ui/pages/reports/report_preview.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/long_task.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/organization_picker.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

std::vector<PeriodKind> periodsFor(ReportsPage::Kind kind) {
    switch (kind) {
    case ReportsPage::Kind::quarterly: return {PeriodKind::quarter};
    case ReportsPage::Kind::consolidated:
    case ReportsPage::Kind::narrative: return {PeriodKind::quarter, PeriodKind::year};
    case ReportsPage::Kind::handbook: return {PeriodKind::year, PeriodKind::quarter, PeriodKind::month};
    case ReportsPage::Kind::inspection: break;
    }
    return {PeriodKind::year};
}

std::vector<BarChart> chartsOf(const Printout& printout) {
    std::vector<BarChart> charts;
    if (const auto* report = std::get_if<Report>(&printout)) {
        for (const ReportTable& table : report->tables)
            charts.insert(charts.end(), table.charts.begin(), table.charts.end());
    }
    return charts;
}

} // namespace

ReportsPage::ReportsPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , heading(new PageHeading(tr("Reports"), this))
    , surface(new QStackedWidget(this))
    , pages(new QWidget(surface))
    , preview(new ReportPreview(pages))
    , charts(new ChartColumn(pages))
    , model(new InspectionModel(this))
    , list(new QTableView(surface))
    , nothing(new EmptyState({}, {}, surface))
    , soon(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(makeControls());
    auto* card = new Card({}, this);
    card->addContent(surface, 1);
    column->addWidget(card, 1);
    makeInspectionList();
    auto* beside = new QHBoxLayout(pages);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(spacing::two);
    beside->addWidget(preview, 1);
    beside->addWidget(charts);
    for (QWidget* each : {pages, static_cast<QWidget*>(list), static_cast<QWidget*>(nothing)})
        surface->addWidget(each);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &ReportsPage::refresh);
    connect(&workspace, &Workspace::changed, this, &ReportsPage::refreshSoon);
    connect(&workspace, &Workspace::scopeChanged, this, [this] {
        adoptScope();
        refreshSoon();
    });
    connect(preview, &ReportPreview::failed, this, &Page::tell);
    adoptScope();
}

QWidget* ReportsPage::makeControls() {
    auto* strip = new QWidget(this);
    auto* row = new FlowLayout(strip, spacing::one);
    kindChoice = new QComboBox(strip);
    kindChoice->setAccessibleName(tr("Which report"));
    kindChoice->addItem(tr("Quarterly report"), u"quarterly"_s);
    kindChoice->addItem(tr("Consolidated report"), u"consolidated"_s);
    kindChoice->addItem(tr("Report in words, a draft"), u"narrative"_s);
    kindChoice->addItem(tr("Handbook of the year"), u"handbook"_s);
    kindChoice->addItem(tr("Check before an inspection"), u"inspection"_s);
    organization = new OrganizationPicker(strip);
    organization->setMinimumWidth(220);
    organization->setAccessibleName(tr("Organisation of the report"));
    period = new QComboBox(strip);
    period->setAccessibleName(tr("Period of the report"));
    row->addWidget(kindChoice);
    row->addWidget(organization);
    row->addWidget(period);
    const auto add = [&](ReportFile file, const QString& words) {
        QPushButton* button = plainButton(words, strip);
        row->addWidget(button);
        outputs.append({file, button});
        connect(button, &QPushButton::clicked, this, [this, file] { save(file); });
    };
    add(ReportFile::csv, tr("Save as &CSV…"));
    add(ReportFile::xlsx, tr("Save as &XLSX…"));
    add(ReportFile::docx, tr("Save as &Word…"));
    add(ReportFile::pdf, tr("Save as P&DF…"));
    printer = primaryButton(tr("&Print…"), strip);
    row->addWidget(printer);
    connect(printer, &QPushButton::clicked, this, &ReportsPage::print);
    connect(kindChoice, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(period);
        period->clear(); // a quarter chosen for one report is not meant for another
        fillPeriods();
        refresh();
    });
    connect(organization, &OrganizationPicker::picked, this, &ReportsPage::refresh);
    connect(period, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    return strip;
}

void ReportsPage::makeInspectionList() {
    list->setModel(model);
    makeCalm(*list);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setAccessibleName(tr("Records that lack something"));
    QHeaderView* header = list->horizontalHeader();
    header->resizeSection(InspectionModel::date, 104);
    header->resizeSection(InspectionModel::organization, 180);
    header->resizeSection(InspectionModel::kinds, 168);
    header->resizeSection(InspectionModel::topic, 220);
    header->setSectionResizeMode(InspectionModel::missing, QHeaderView::Stretch);
    connect(list, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const InspectedRecord* record = model->at(index.row()))
            Q_EMIT goTo(
                {.page = u"activities"_s, .parameters = {{u"activity"_s, record->row.id.toByteArray()}}});
    });
}

ReportsPage::Kind ReportsPage::kind() const {
    static const QHash<QString, Kind> kinds{{u"consolidated"_s, Kind::consolidated},
                                            {u"narrative"_s, Kind::narrative},
                                            {u"handbook"_s, Kind::handbook},
                                            {u"inspection"_s, Kind::inspection}};
    return kinds.value(kindChoice->currentData().toString(), Kind::quarterly);
}

void ReportsPage::fillPeriods() {
    const QSignalBlocker quiet(period);
    const QString kept = period->currentData().toString();
    period->clear();
    for (const PeriodKind size : periodsFor(kind())) {
        for (const Period& each : Period::allOf(size, workspace.year()))
            period->addItem(periodWords(each), each.toString());
    }
    const Date today = workspace.today();
    int index = period->findData(kept);
    // A report of quarters begins with the one that runs, or with the year's last.
    if (index < 0 && periodsFor(kind()).front() == PeriodKind::quarter)
        index = workspace.year() == today.year() ? Period::containing(PeriodKind::quarter, today).number() - 1
                                                 : 3;
    period->setCurrentIndex(qMax(0, index));
    period->setVisible(period->count() > 1);
}

void ReportsPage::adoptScope() {
    fillPeriods();
    auto all = organizationList(workspace.ledger(), workspace.actor(), workspace.ledger().home().id);
    if (!all) return;
    std::erase_if(*all, [](const Organization& each) { return each.kind == OrganizationKind::group; });
    organization->setOrganizations(std::move(*all));
    organization->setCurrent(workspace.organization());
}

void ReportsPage::refreshSoon() {
    stale = true;
    if (isVisible()) soon->start();
}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale) soon->start();
}

void ReportsPage::open(const QVariantMap& parameters) {
    const auto before = std::pair(kindChoice->currentIndex(), period->currentIndex());
    {
        const QSignalBlocker one(kindChoice); // asked for once, with both
        const QSignalBlocker other(period);
        const int wanted = kindChoice->findData(parameters.value(u"kind"_s).toString());
        if (wanted >= 0 && wanted != kindChoice->currentIndex()) {
            kindChoice->setCurrentIndex(wanted);
            period->clear();
            fillPeriods();
        }
        const int index = period->findData(parameters.value(u"period"_s).toString());
        if (index >= 0) period->setCurrentIndex(index);
    }
    if (before != std::pair(kindChoice->currentIndex(), period->currentIndex())) refresh();
}

const Report* ReportsPage::report() const {
    return shown ? std::get_if<Report>(&*shown) : nullptr;
}

QString ReportsPage::nameOf(const OrganizationId& whose) const {
    const Organization* named = workspace.ledger().office().organization(whose);
    return named ? named->name : QString();
}

void ReportsPage::refresh() {
    soon->stop();
    stale = false;
    const auto wanted = Period::parse(period->currentData().toString());
    const OrganizationId whose = organization->current().value_or(workspace.organization());
    if (!wanted) return;
    ++asked;
    switch (kind()) {
    case Kind::quarterly: return refreshQuarterly(whose, *wanted);
    case Kind::consolidated: return refreshConsolidated(whose, *wanted);
    case Kind::narrative: return refreshNarrative(whose, *wanted);
    case Kind::handbook: return refreshHandbook(whose, *wanted);
    case Kind::inspection: return refreshInspection(whose, wanted->year());
    }
}

void ReportsPage::refreshQuarterly(const OrganizationId& whose, const Period& quarter) {
    const auto figures =
        quarterlyFigures(workspace.ledger(), workspace.actor(), whose, quarter, workspace.today());
    if (!figures) {
        workspace.dialogs().showProblems(this, title(), figures.problems());
        return;
    }
    if (figures->organizations.empty())
        showEmpty(tr("This quarter has not begun"),
                  tr("Choose an earlier quarter, or another year at the top of the window."));
    else
        showPrintout(quarterlyReport(*figures, {nameOf(whose), workspace.today()}));
}

// A large office has thousands of records: a worker with its own connection reads them. What comes too late,
// because something else was asked meanwhile, is let go.
template<class Made, class Work, class Show>
void ReportsPage::putTogether(const QString& task, const QString& waiting, Work work, Show show) {
    const auto made = std::make_shared<std::optional<Result<Made>>>();
    showWaiting(waiting);
    const auto isWanted = [this, question = asked] { return question == asked; };
    const LongTask* running = workspace.run(
        task,
        [made, work = std::move(work), actor = workspace.actor(),
         openBook = workspace.opener()](const ProgressSink& progress, const std::stop_token& stop) {
            const auto ledger = openBook(OpenMode::readOnly);
            made->emplace(work(*ledger, actor, progress, stop));
        },
        [this, made, isWanted, show = std::move(show)] {
            if (!isWanted() || !*made) return;
            if (**made)
                show(***made);
            else
                showRefused((*made)->problem().message);
        });
    connect(running, &LongTask::cancelled, this, [this, isWanted] {
        if (isWanted()) showStopped();
    });
}

void ReportsPage::refreshConsolidated(const OrganizationId& whose, const Period& wanted) {
    const ConsolidatedQuestion question{whose, wanted, workspace.today()};
    putTogether<Report>(
        tr("Consolidated report of %1").arg(wanted.toString()), tr("Adding up what was recorded…"),
        [question](Ledger& ledger, const Actor& actor, const auto& progress, const auto& stop) {
            return consolidatedReportOf(ledger, actor, question, progress, stop);
        },
        [this](Report& report) { showPrintout(std::move(report)); });
}

void ReportsPage::refreshNarrative(const OrganizationId& whose, const Period& wanted) {
    const ConsolidatedQuestion question{whose, wanted, workspace.today()};
    putTogether<Paper>(
        tr("Report in words of %1").arg(wanted.toString()), tr("Adding up what was recorded…"),
        [question](Ledger& ledger, const Actor& actor, const auto& progress, const auto& stop) {
            return narrativeOf(ledger, actor, question, progress, stop);
        },
        [this](Paper& paper) { showPrintout(std::move(paper)); });
}

void ReportsPage::refreshHandbook(const OrganizationId& whose, const Period& wanted) {
    putTogether<Paper>(
        tr("Handbook of %1").arg(wanted.toString()), tr("Putting the handbook together…"),
        [whose, wanted](Ledger& ledger, const Actor& actor, const auto& progress, const auto& stop) {
            return handbookOf(ledger, actor, whose, wanted, progress, stop);
        },
        [this](Paper& paper) { showPrintout(std::move(paper)); });
}

void ReportsPage::refreshInspection(const OrganizationId& whose, int year) {
    putTogether<Inspection>(
        tr("Check of %1").arg(year), tr("Looking through the records…"),
        [whose, year](Ledger& ledger, const Actor& actor, const auto& progress, const auto& stop) {
            return inspectRecords(ledger, actor, whose, year, progress, stop);
        },
        [this, whose, year](const Inspection& found) {
            showPrintout(Printout(inspectionReport(found, nameOf(whose), year, workspace.today())));
            model->show(found.lacking);
            if (found.lacking.empty())
                showEmpty(tr("Nothing is missing"),
                          tr("%n record(s) looked at.", nullptr, static_cast<int>(found.looked)));
            else
                surface->setCurrentWidget(list);
            heading->setNote(
                tr("%1 of %2 records lack something").arg(found.lacking.size()).arg(found.looked));
        });
}

void ReportsPage::showWaiting(const QString& what) {
    showEmpty(what, tr("The bar below shows how far it is."));
}

void ReportsPage::showRefused(const QString& why) {
    showEmpty(tr("There is no such report"), why);
}

void ReportsPage::showStopped() {
    showEmpty(tr("Stopped"), tr("Choose the report or the period again to begin anew."));
}

void ReportsPage::showEmpty(const QString& words, const QString& sentence) {
    showPrintout(std::nullopt);
    nothing->setWords(words, sentence);
}

void ReportsPage::showPrintout(std::optional<Printout> printout) {
    shown = std::move(printout);
    const std::vector<ReportFile> files = shown ? filesOf(*shown) : std::vector<ReportFile>();
    for (const auto& [file, button] : outputs) {
        const bool possible = std::find(files.begin(), files.end(), file) != files.end();
        button->setEnabled(possible);
        button->setVisible(possible || (!shown && file != ReportFile::docx));
    }
    printer->setEnabled(shown.has_value());
    if (!shown) {
        surface->setCurrentWidget(nothing);
        heading->setNote({});
        return;
    }
    charts->show(chartsOf(*shown));
    surface->setCurrentWidget(pages);
    preview->show(*shown);
    heading->setNote(tr("%n page(s)", nullptr, preview->pageCount()));
}

void ReportsPage::save(ReportFile file) {
    if (!shown) return;
    const QString whose = nameOf(organization->current().value_or(workspace.organization()));
    const QString name = tr("%1 %2 %3", "file name: organisation, period, report")
                             .arg(whose, period->currentData().toString(), kindChoice->currentText());
    saveReport(workspace, this, *shown, file, name,
               [this](const QString& sentence) { Q_EMIT tell(sentence); });
}

void ReportsPage::print() {
    if (shown) printReport(workspace, this, *shown);
}

} // namespace zhibu
