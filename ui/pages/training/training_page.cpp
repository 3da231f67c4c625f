#include "ui/pages/training/training_page.h"

#include "core/usecases/figures.h"
#include "ui/pages/training/hours_delegate.h"
#include "ui/pages/training/hours_filter.h"
#include "ui/pages/training/hours_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
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
    column->addWidget(heading);
    column->addWidget(filters);
    column->addWidget(surface, 1);
    column->addWidget(nothing, 1);
    connect(nothing->addAction(tr("&Import members")), &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"members"_s, {{u"action"_s, u"import"_s}}});
    });
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &TrainingPage::refresh);
    connect(&workspace, &Workspace::changed, soon, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::scopeChanged, soon, qOverload<>(&QTimer::start));
    refresh();
}

void TrainingPage::makeFilters() {
    using Standing = HoursFilter::Standing;
    search = filters->addSearch(tr("Find members"), tr("Name, pinyin or number"));
    standing =
        filters->addChoice(tr("Standing"), {{tr("All"), {}},
                                            {tr("Not yet reached"), static_cast<int>(Standing::notMet)},
                                            {tr("Reached"), static_cast<int>(Standing::met)},
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
    table->setSelectionMode(QAbstractItemView::SingleSelection);
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

void TrainingPage::open(const QVariantMap& parameters) {
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
    model->setRows(std::move(*rows), workspace.ledger().office());
    table->setColumnHidden(HoursModel::organization, !manyBranches);
    const bool any = model->rowCount() > 0;
    surface->setVisible(any);
    filters->setVisible(any);
    nothing->setVisible(!any);
    showFound();
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
    heading->setNote(note);
    filters->setFound(tr("%n people", nullptr, shown->rowCount()));
}

void TrainingPage::openMember(const QModelIndex& index) {
    Q_EMIT goTo({u"members"_s, {{u"member"_s, index.data(HoursModel::idRole).toByteArray()}}});
}

} // namespace zhibu
