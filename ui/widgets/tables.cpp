#include "ui/widgets/tables.h"

#include "ui/shell/palette.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTableWidget>
#include <QTextDocument>
#include <QTreeView>

namespace zhibu {

void CalmDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem plain(option);
    plain.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, plain, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens(option.palette).line);
}

QSize CalmDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(size.height(), spacing::rowHeight)};
}

namespace {

void makeCalmView(QAbstractItemView& view) {
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setAlternatingRowColors(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.setTextElideMode(Qt::ElideRight);
    view.setItemDelegate(new CalmDelegate(&view));
}

} // namespace

void makeCalm(QTableView& view) {
    makeCalmView(view);
    view.setShowGrid(false);
    view.setCornerButtonEnabled(false);
    view.setWordWrap(false);
    view.verticalHeader()->hide();
    const int row = qMax(spacing::rowHeight, view.fontMetrics().height() + 2 * spacing::half + 2);
    view.verticalHeader()->setMinimumSectionSize(row);
    view.verticalHeader()->setDefaultSectionSize(row);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setMinimumSectionSize(32);
}

QTableWidget* wordTable(const QString& name, const QStringList& heads, int stretched, QWidget* parent) {
    auto* table = new QTableWidget(0, static_cast<int>(heads.size()), parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    makeCalm(*table);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

QString plainTip(const QString& words) {
    return Qt::mightBeRichText(words) ? QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()) : words;
}

QVariant plainTip(const QVariant& words) {
    return words.typeId() == QMetaType::QString ? QVariant(plainTip(words.toString())) : words;
}

void setWords(QTableWidget* table, int row, const QStringList& words) {
    for (int column = 0; column < words.size(); ++column) {
        auto* item = new QTableWidgetItem(words[column]);
        item->setToolTip(plainTip(words[column]));
        table->setItem(row, column, item);
    }
}

void makeCalm(QTreeView& view) {
    makeCalmView(view);
    view.setUniformRowHeights(true);
    view.setRootIsDecorated(true);
}

} // namespace zhibu
