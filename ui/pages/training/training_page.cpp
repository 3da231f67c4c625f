#include "ui/pages/training/training_page.h"

#include "core/usecases/figures.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/training.h"
#include "ui/pages/reports/report_output.h"
#include "ui/pages/training/course_dialog.h"
#include "ui/pages/training/hours_delegate.h"
#include "ui/pages/training/hours_filter.h"
#include "ui/pages/training/hours_model.h"
#include "ui/pages/training/statement_files.h"
#include "ui/pages/training/training_tabs.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

TrainingPage::TrainingPage(Workspace& given, QWidget* parent)
    : Page(given, parent)
    , heading(new PageHeading(title(), this))
    , filters(new FilterBar(this))
    , model(new HoursModel(this))
    , shown(new HoursFilter(this))
    , table(new QTableView(this))
    , tabs(new QTabWidget(this))
    , makeUps(new MakeUpTab(workspace, this))
    , courses(new CoursesTab(workspace, this))
    , overview(new OverviewTab(workspace, this))
    , surface(makeTable())
    , nothing(new EmptyState(
          tr("No members yet"),
          tr("Import the roster, and everyone's hours are counted here from the records of activities."),
          this))
    , soon(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    makeFilters();
    makeVerbs();
    auto* hours = new QWidget(this);
    auto* hoursColumn = new QVBoxLayout(hours);
    hoursColumn->setContentsMargins(0, spacing::one, 0, 0);
    hoursColumn->addWidget(filters);
    hoursColumn->addWidget(surface, 1);
    tabs->setDocumentMode(true);
    tabs->addTab(hours, tr("Hours"));
    tabs->addTab(makeUps, tr("To make up"));
    tabs->addTab(courses, tr("Courses"));
    tabs->addTab(overview, tr("Overview"));
    column->addWidget(heading);
    column->addWidget(tabs, 1);
    column->addWidget(nothing, 1);
    connect(tabs, &QTabWidget::currentChanged, this, &TrainingPage::refreshTab);
    connect(makeUps, &MakeUpTab::tell, this, &TrainingPage::tell);
    connect(courses, &CoursesTab::tell, this, &TrainingPage::tell);
    connect(nothing->addAction(tr("&Import members")), &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"members"_s, {{u"action"_s, u"import"_s}}});
    });
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &TrainingPage::refresh);
    refreshWhenShown([this] { soon->start(); });
    refresh();
}

void TrainingPage::makeFilters() {
    using Standing = HoursFilter::Standing;
    search = filters->addSearch(tr("Find members"), tr("Name, pinyin or number"));
    search->setObjectName(u"search"_s);
    standing =
        filters->addChoice(tr("Standing"), {{tr("All"), {}},
                                            {tr("Not yet reached"), static_cast<int>(Standing::notMet)},
                                            {tr("Reached"), static_cast<int>(Standing::met)},
                                            {tr("No hours at all"), static_cast<int>(Standing::none)},
                                            {tr("Exempt"), static_cast<int>(Standing::exempt)}});
    role = filters->addChoice(tr("Asked as"),
                              {{tr("Everybody"), {}}, {tr("Committee"), true}, {tr("Other members"), false}});
    connect(filters, &FilterBar::changed, this, &TrainingPage::filter);
}

QWidget* TrainingPage::makeTable() {
    auto* card = new Card({}, this);
    makeCalm(*table);
    shown->setSourceModel(model);
    table->setModel(shown);
    table->setItemDelegate(new HoursDelegate(table));
    table->setSortingEnabled(true);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setAccessibleName(tr("Training hours of members"));
    table->sortByColumn(HoursModel::missing, Qt::DescendingOrder);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(HoursModel::hours, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {HoursModel::number, 92}, {HoursModel::name, 88},     {HoursModel::organization, 190},
        {HoursModel::role, 92},   {HoursModel::meetings, 92}, {HoursModel::madeUp, 84},
        {HoursModel::own, 84},    {HoursModel::missing, 84},  {HoursModel::status, 116}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(column, width);
    header->setMinimumSectionSize(60);
    connect(table, &QTableView::activated, this, &TrainingPage::openMember);
    card->addContent(table, 1);
    return card;
}

QPushButton* TrainingPage::addVerb(const QString& words, const QString& name, std::function<void()> run) {
    QPushButton* button = plainButton(words, this);
    button->setObjectName(name);
    heading->addControl(button);
    verbs += button;
    connect(button, &QPushButton::clicked, this, std::move(run));
    return button;
}

void TrainingPage::addMenu(const QString& words, const QString& name,
                           const QList<std::pair<QString, std::function<void()>>>& entries) {
    QPushButton* button = plainButton(words, this);
    button->setObjectName(name);
    auto* menu = new QMenu(button);
    for (const auto& [text, run] : entries)
        connect(menu->addAction(text), &QAction::triggered, this, run);
    button->setMenu(menu);
    heading->addControl(button);
    verbs += button;
}

void TrainingPage::makeVerbs() {
    needsWriting(workspace, addVerb(tr("&Enter a course…"), u"enter_course"_s, [this] { enterCourse(); }));
    needsWriting(workspace, addVerb(tr("E&xempt…"), u"exempt"_s, [this] { exemptChosen(); }));
    addMenu(tr("Re&gister"), u"register"_s,
            {{tr("As PDF…"), [this] { writeRegister(ReportFile::pdf); }},
             {tr("As a spreadsheet…"), [this] { writeRegister(ReportFile::xlsx); }}});
    addMenu(tr("S&tatements"), u"statements"_s,
            {{tr("One PDF for all…"), [this] { writeStatements(u"pdf"_s); }},
             {tr("As a spreadsheet…"), [this] { writeStatements(u"xlsx"_s); }},
             {tr("Signed file…"), [this] { writeStatements(u"zbhours"_s); }}});
    addMenu(tr("&Year"), u"year_menu"_s,
            {{tr("Freeze the year…"), [this] { freezeYear(); }},
             {tr("Open the year again…"), [this] { liftYear(); }}});
    needsWriting(workspace, verbs.last());
}

CourseDialog* TrainingPage::enterCourse() {
    auto* dialog = new CourseDialog(workspace, this);
    connect(dialog, &CourseDialog::tell, this, &TrainingPage::tell);
    for (const MemberId& member : chosenMembers())
        dialog->addParticipant(member);
    dialog->open();
    return dialog;
}

std::vector<MemberId> TrainingPage::chosenMembers() const {
    std::vector<MemberId> members;
    for (const QModelIndex& index : table->selectionModel()->selectedRows()) {
        if (const auto id = MemberId::fromBytes(index.data(HoursModel::idRole).toByteArray()))
            members.push_back(*id);
    }
    return members;
}

void TrainingPage::exemptChosen() {
    const std::vector<MemberId> members = chosenMembers();
    if (members.empty()) {
        Q_EMIT tell(tr("Choose one or several members in the list first."));
        return;
    }
    const int year = workspace.year();
    const bool ends = members.size() == 1 && [&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->row(row).member == members.front()) return model->isExempt(row);
        }
        return false;
    }();
    auto* dialog = new VerbDialog(
        ends ? tr("End the exemption for %1").arg(year)
             : tr("Exempt %n member(s) from the hours", nullptr, static_cast<int>(members.size())),
        ends ? tr("A reason is asked for only where the year is frozen.")
             : tr("For %1: no hours are asked of them, and the reason stands beside it.").arg(year),
        workspace.dialogs(), this);
    auto* reason = dialog->addText(u"reason"_s, tr("Reason"));
    dialog->setVerb(ends ? tr("End it") : tr("Exempt"), [this, members, year, ends, reason]() -> Problems {
        return ends ? endExemption(workspace.ledger(), workspace.actor(), members.front(), year,
                                   reason->text())
                    : exemptFromHours(workspace.ledger(), workspace.actor(), members, year, reason->text());
    });
    dialog->open();
}

void TrainingPage::freezeYear() {
    if (!workspace.dialogs().confirm(this, tr("Freeze the year"),
                                     tr("The hours of %1 are kept as they stand. Whatever changes them later "
                                        "asks for a reason and is shown "
                                        "beside them. What was done until now can no longer be taken back.")
                                         .arg(workspace.year()),
                                     tr("Freeze")))
        return;
    workspace.runVerb<int>(
        tr("Freezing the hours of %1").arg(workspace.year()),
        [actor = workspace.actor(), root = workspace.organization(),
         year = workspace.year()](Ledger& ledger, const ProgressSink& progress, const std::stop_token& stop) {
            return freezeHours(ledger, actor, root, year, progress, stop);
        },
        [this](const Result<int>& frozen) {
            if (!frozen)
                workspace.dialogs().showProblems(this, tr("Freeze the year"), frozen.problems());
            else
                Q_EMIT tell(tr("Frozen for %n branch(es).", nullptr, *frozen));
        });
}

void TrainingPage::liftYear() {
    const auto reason = workspace.dialogs().askText(
        this, tr("Open the year again"), tr("Why are the hours of %1 opened again?").arg(workspace.year()));
    if (!reason) return;
    const Problems problems = liftFreeze(workspace.ledger(), workspace.actor(), workspace.organization(),
                                         workspace.year(), *reason);
    if (!problems.empty()) workspace.dialogs().showProblems(this, tr("Open the year again"), problems);
}

void TrainingPage::writeRegister(ReportFile kind) {
    const FigureQuestion question{workspace.organization(), true, workspace.today(), workspace.year()};
    const auto make = [question, actor = workspace.actor(), openBook = workspace.opener()](
                          const ProgressSink&, const std::stop_token&) -> Printout {
        const auto ledger = openBook(OpenMode::readOnly);
        auto report = hoursRegisterOf(*ledger, actor, question);
        if (!report) throw Error(report.problem().message);
        return std::move(*report);
    };
    saveReport(workspace, this, PrintoutMaker(make), kind,
               tr("Register of training hours, %1").arg(workspace.year()),
               [this](const QString& sentence) { Q_EMIT tell(sentence); });
}

// A city's are thousands: read and written by a worker of their own, with progress and cancel.
void TrainingPage::writeStatements(const QString& ending) {
    QString path = workspace.dialogs().saveFile(
        this, tr("Save the statements"),
        suggestedPath(workspace, tr("Statements of hours, %1").arg(workspace.year()), ending),
        tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    if (path.isEmpty()) return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive)) path += u'.' + ending;
    const FigureQuestion question{workspace.organization(), true, workspace.today(), workspace.year()};
    workspace.run(
        tr("Statements of hours"),
        [path, ending, question, actor = workspace.actor(),
         openBook = workspace.opener()](const ProgressSink& progress, const std::stop_token& stop) {
            const auto ledger = openBook(OpenMode::readWrite);
            writeStatementFiles(*ledger, actor, question, path, progress, stop);
        },
        [this, path] { Q_EMIT tell(tr("Saved as %1").arg(path)); });
}

void TrainingPage::refreshTab() {
    if (tabs->currentWidget() == makeUps) makeUps->refresh();
    if (tabs->currentWidget() == courses) courses->refresh();
    if (tabs->currentWidget() == overview) {
        std::vector<duties::HoursRow> rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.push_back(model->row(row));
        overview->show(rows);
    }
}

void TrainingPage::open(const QVariantMap& parameters) {
    const QString tab = parameters.value(u"tab"_s).toString();
    if (tab == u"make_up") tabs->setCurrentWidget(makeUps);
    if (tab == u"courses") tabs->setCurrentWidget(courses);
    if (tab == u"overview") tabs->setCurrentWidget(overview);
    if (parameters.value(u"filter"_s).toString() != u"not_met") return;
    filters->clear();
    standing->setCurrentIndex(standing->findData(static_cast<int>(HoursFilter::Standing::notMet)));
}

void TrainingPage::refresh() {
    soon->stop();
    auto rows = hoursRows(workspace.ledger(), workspace.actor(),
                          {workspace.organization(), true, workspace.today(), workspace.year()});
    if (!rows) {
        workspace.dialogs().showProblems(this, title(), rows.problems());
        return;
    }
    const bool manyBranches = std::any_of(rows->begin(), rows->end(), [&](const duties::HoursRow& row) {
        return row.organization != rows->front().organization;
    });
    frozenNote = frozenWords();
    model->setRows(std::move(*rows), workspace.ledger().office(), workspace.today());
    table->setColumnHidden(HoursModel::organization, !manyBranches);
    const bool any = model->rowCount() > 0;
    tabs->setVisible(any);
    for (QPushButton* button : verbs)
        button->setVisible(any); // without members there is nothing they could do
    nothing->setVisible(!any);
    showFound();
    refreshTab();
}

void TrainingPage::filter() {
    const QVariant which = standing->currentData();
    const QVariant as = role->currentData();
    shown->show(search->text(),
                which.isValid() ? static_cast<HoursFilter::Standing>(which.toInt())
                                : HoursFilter::Standing::all,
                as.isValid() ? std::optional(as.toBool()) : std::nullopt);
    showFound();
}

// Asked with the rows, not with every letter of a filter: a city's frozen year is thousands of members.
QString TrainingPage::frozenWords() const {
    const auto frozen =
        freezeStates(workspace.ledger(), workspace.actor(), workspace.organization(), workspace.year());
    if (!frozen || frozen->empty()) return {};
    int changed = 0;
    for (const FreezeState& state : *frozen)
        changed += static_cast<int>(state.differences.size());
    QString words = u" · "_s + tr("frozen for %n branch(es)", nullptr, static_cast<int>(frozen->size()));
    if (changed > 0) words += u" · "_s + tr("%n member(s) amended since", nullptr, changed);
    return words;
}

void TrainingPage::showFound() {
    int asked = 0;
    int met = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->isExempt(row)) continue;
        ++asked;
        met += model->isMet(row) ? 1 : 0;
    }
    QString note = tr("%1: %2 of %3 have reached their hours").arg(workspace.year()).arg(met).arg(asked);
    const duties::Duty* hours = workspace.ledger().catalogue(workspace.year()).find(u"hours.annual");
    if (hours && hours->changedSince)
        note += u" · "_s + tr("the office's own numbers since %1").arg(*hours->changedSince);
    note += frozenNote;
    heading->setNote(note);
    filters->setFound(tr("%n people", nullptr, shown->rowCount()));
}

void TrainingPage::openMember(const QModelIndex& index) {
    Q_EMIT goTo({u"my_hours"_s, {{u"member"_s, index.data(HoursModel::idRole).toByteArray()}}});
}

} // namespace zhibu
