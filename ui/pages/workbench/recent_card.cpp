#include "ui/pages/workbench/recent_card.h"

#include "core/usecases/activity_draft.h"
#include "ui/pages/workbench/duty_words.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace zhibu {

namespace {
constexpr size_t recentCardShown = 5;
}

RecentCard::RecentCard(QWidget* parent)
    : QWidget(parent)
    , card(new Card(tr("Held last"), this))
    , list(new QTreeWidget(card))
    , nothing(captionLabel(tr("Nothing is recorded for this year yet."), card)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    makeCalm(*list);
    list->setRootIsDecorated(false);
    list->setHeaderHidden(true);
    list->setColumnCount(4);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(tr("Activities held last"));
    list->header()->setMinimumSectionSize(60);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    card->addContent(list);
    card->addContent(nothing);
    card->content()->addStretch(1);
    connect(list, &QTreeWidget::itemClicked, this, &RecentCard::open);
    connect(list, &QTreeWidget::itemActivated, this, &RecentCard::open);
}

void RecentCard::show(const std::vector<ActivityRow>& recent, int year) {
    list->clear();
    for (size_t i = 0; i < recent.size() && i < recentCardShown; ++i) {
        const ActivityRow& row = recent[i];
        auto* item = new QTreeWidgetItem(list, {dayName(row.heldOn, year), kindNames(row.kinds), row.topic,
                                                tr("%1 / %2 present").arg(row.present).arg(row.expected)});
        item->setData(0, Qt::UserRole, row.id.toByteArray());
        item->setToolTip(2, plainTip(row.organizationName + u'\n' + row.topic));
        if (row.expected == 0) item->setText(3, {});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    }
    list->setVisible(!recent.empty());
    nothing->setVisible(recent.empty());
    const int rowHeight = list->sizeHintForRow(0);
    list->setFixedHeight(qMax(1, list->topLevelItemCount()) * qMax(spacing::rowHeight, rowHeight) + 2);
}

void RecentCard::open(QTreeWidgetItem* item) {
    if (const auto id = ActivityId::fromBytes(item->data(0, Qt::UserRole).toByteArray())) Q_EMIT wanted(*id);
}

} // namespace zhibu
