#include "ui/widgets/tables.h"

#include "ui/shell/palette.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTableWidget>
#include <QTextDocument>
#include <QTimer>
#include <QTreeView>

#include <map>

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

/// Gives every column at least the width of its heading, all of them what the text size asks for, and the
/// column that takes what is left over enough to be read: the others give way for it, down to their headings.
class ColumnRoom final : public QObject {
public:
    ColumnRoom(QAbstractItemView& table, QHeaderView& heads) : QObject(&table), view(table), header(heads) {
        view.installEventFilter(this);
        connect(&header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
            if (!giving) wanted[section] = size / textFactor();
        });
        connect(&header, &QHeaderView::sectionCountChanged, this, [this] { soon(); });
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
            event->type() == QEvent::FontChange)
            soon();
        return false;
    }

private:
    static double textFactor() {
        constexpr double usualText = 13.0;
        return qMax(1.0, QApplication::font().pixelSize() / usualText);
    }

    bool isRest(int section) const {
        return header.sectionResizeMode(section) == QHeaderView::Stretch ||
               (header.stretchLastSection() && header.visualIndex(section) == lastShown());
    }

    int lastShown() const {
        int last = header.count() - 1;
        while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
            --last;
        return last;
    }

    void soon() {
        if (std::exchange(waiting, true)) return;
        QTimer::singleShot(0, this, [this] {
            waiting = false;
            give();
        });
    }

    struct Column {
        int section;
        int least; ///< what its heading needs
        int size;
    };

    void give() {
        constexpr int leastRest = 140;
        if (!header.model() || header.orientation() != Qt::Horizontal) return;
        std::vector<Column> columns;
        int lack = -view.viewport()->width();
        int room = 0;
        for (int i = 0; i < header.count(); ++i) {
            if (header.isSectionHidden(i)) continue;
            const int least = qMax(header.minimumSectionSize(), header.sectionSizeHint(i));
            if (isRest(i)) {
                lack += qMax(least, qRound(leastRest * textFactor()));
            } else if (header.sectionResizeMode(i) != QHeaderView::Interactive) {
                lack += header.sectionSize(i);
            } else {
                if (!wanted.contains(i)) wanted[i] = header.sectionSize(i);
                columns.push_back({i, least, qMax(least, qRound(wanted[i] * textFactor()))});
                lack += columns.back().size;
                room += columns.back().size - least;
            }
        }
        const QScopedValueRollback quiet(giving, true);
        for (const Column& each : columns) {
            const int less = lack > 0 && room > 0 ? (each.size - each.least) * qMin(lack, room) / room : 0;
            header.resizeSection(each.section, each.size - less);
        }
    }

    QAbstractItemView& view;
    QHeaderView& header;
    std::map<int, double> wanted; ///< at the usual text size
    bool giving = false;
    bool waiting = false;
};

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
    new ColumnRoom(view, *view.horizontalHeader());
}

void chooseRow(QAbstractItemView& view, const QModelIndex& index) {
    view.selectionModel()->setCurrentIndex(index,
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    new ColumnRoom(view, *view.header());
}

} // namespace zhibu
