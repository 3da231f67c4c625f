#include "ui/pages/activities/calendar_view.h"

#include "core/usecases/activity_draft.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>

namespace zhibu {

namespace {

/// Days of other months are faint; days with something held are bold.
class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features.setFlag(QStyleOptionViewItem::WrapText, false);
        const Tokens& colors = tokens(option->palette);
        if (!index.data(CalendarModel::inMonthRole).toBool())
            option->palette.setColor(QPalette::Text, colors.faint);
        else if (index.data(CalendarModel::countRole).toInt() > 0)
            option->backgroundBrush = colors.hover;
    }
};

} // namespace

CalendarView::CalendarView(Workspace& given, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , model(new CalendarModel(this))
    , view(new QTableView(this))
    , title(new QLabel(this))
    , month(Period::containing(PeriodKind::month, given.today())) {
    QPushButton* before = plainButton(tr("‹ Month before"), this);
    QPushButton* after = plainButton(tr("Month after ›"), this);
    title->setFont(strongFont(title->font()));
    auto* row = new QHBoxLayout;
    row->addWidget(before);
    row->addWidget(title);
    row->addWidget(after);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addLayout(row);
    column->addWidget(view, 1);
    view->setModel(model);
    view->setItemDelegate(new DayDelegate(view));
    view->setAccessibleName(tr("Calendar of the month"));
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setHighlightSections(false);
    connect(before, &QPushButton::clicked, this,
            [this] { show(Period::containing(PeriodKind::month, month.first().addMonths(-1))); });
    connect(after, &QPushButton::clicked, this,
            [this] { show(Period::containing(PeriodKind::month, month.first().addMonths(1))); });
    connect(view, &QTableView::activated, this, &CalendarView::openDay);
    setFocusProxy(view);
}

void CalendarView::show(const Period& wanted) {
    month = wanted;
    title->setText(tr("%1, month %2").arg(month.year()).arg(month.number()));
    auto rows = activityList(workspace.ledger(), workspace.actor(),
                             {.root = workspace.organization(), .from = month.first(), .to = month.last()});
    model->show(month, rows ? std::move(*rows) : std::vector<ActivityRow>());
    view->setCurrentIndex(
        model->indexOf(month.contains(workspace.today()) ? workspace.today() : month.first()));
}

void CalendarView::openDay(const QModelIndex& index) {
    const Date day = model->dayAt(index);
    const auto held = model->heldOn(day);
    if (held.empty()) {
        Q_EMIT newWanted(day);
    } else if (held.size() == 1) {
        Q_EMIT openWanted(held.front()->id);
    } else {
        auto* menu = new QMenu(view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const ActivityRow* row : held)
            menu->addAction(kindNames(row->kinds) + u' ' + row->topic, this,
                            [this, id = row->id] { Q_EMIT openWanted(id); });
        menu->popup(view->viewport()->mapToGlobal(view->visualRect(index).bottomLeft()));
    }
}

} // namespace zhibu
