#include "ui/shell/navigation.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zhibu {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int badgeRole = Qt::UserRole + 1;
constexpr int keysRole = Qt::UserRole + 2;
constexpr int listWidth = 176;

class NavigationEntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), qMax(35, option.fontMetrics.height() + 16)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& colors = tokens(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF plate = QRectF(option.rect).adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen                                   ? colors.brandSoft
                          : option.state & QStyle::State_MouseOver ? colors.hover
                                                                   : QColor(Qt::transparent));
        painter->drawRoundedRect(plate, spacing::radius, spacing::radius);
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colors.action, 1.6));
            painter->drawRoundedRect(plate.adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
        }
        const QRect words = option.rect.adjusted(12, 0, -12, 0);
        painter->setPen(chosen ? colors.brand : colors.text);
        painter->setFont(chosen ? strongFont(option.font) : option.font);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        paintRight(*painter, words, option, index, colors);
        painter->restore();
    }

private:
    static void paintRight(QPainter& painter, const QRect& words, const QStyleOptionViewItem& option,
                           const QModelIndex& index, const Tokens& colors) {
        const int badge = index.data(badgeRole).toInt();
        painter.setFont(badge > 0 ? strongFont(option.font) : smallFont(option.font));
        painter.setPen(badge > 0 ? colors.overdue : colors.secondary);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                         badge > 0 ? QString::number(badge) : index.data(keysRole).toString());
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent), pages(makeList(tr("Areas"))), below(makeList(tr("Settings and help"))) {
    setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::one, 9, spacing::one + 1, spacing::half);
    column->setSpacing(0);
    column->addWidget(pages);
    column->addStretch(1);
    column->addWidget(below);
    setFocusProxy(pages);
}

QListWidget* Navigation::makeList(const QString& name) {
    auto* list = new QListWidget(this);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new NavigationEntryDelegate(list));
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    list->viewport()->setAutoFillBackground(false);
    list->installEventFilter(this);
    connect(list, &QListWidget::currentItemChanged, this,
            [this, list](QListWidgetItem* item) { tell(list, item); });
    connect(list, &QListWidget::itemClicked, this, [this, list](QListWidgetItem* item) { tell(list, item); });
    return list;
}

QListWidgetItem* Navigation::add(QListWidget* list, const QString& name, const QString& title) {
    const bool before = std::exchange(silent, true);
    auto* item = new QListWidgetItem(title, list);
    item->setData(nameRole, name);
    items.insert(name, item);
    silent = before;
    fitHeights();
    return item;
}

void Navigation::addPage(const QString& name, const QString& title) {
    QListWidgetItem* item = add(pages, name, title);
    if (pages->count() <= 9) item->setToolTip(tr("Alt+%1").arg(pages->count()));
}

void Navigation::addBelow(const QString& name, const QString& title, const QString& keys) {
    add(below, name, title)->setData(keysRole, keys);
}

void Navigation::fitHeights() {
    for (QListWidget* list : {pages, below}) {
        const int row = list->count() > 0 ? list->sizeHintForRow(0) : 0;
        list->setFixedHeight(list->count() * row + 2);
    }
}

void Navigation::setBadge(const QString& name, int count) {
    QListWidgetItem* item = items.value(name);
    if (!item) return;
    item->setData(badgeRole, count);
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %2 to look at").arg(item->text()).arg(count) : item->text());
}

void Navigation::setCurrent(const QString& name) {
    const bool before = std::exchange(silent, true);
    for (QListWidget* list : {pages, below}) {
        QListWidgetItem* item = items.value(name);
        if (item && item->listWidget() == list) {
            list->setCurrentItem(item);
        } else {
            list->setCurrentRow(-1);
            list->clearSelection();
        }
    }
    silent = before;
}

QString Navigation::pageAt(int index) const {
    const QListWidgetItem* item = pages->item(index);
    return item ? item->data(nameRole).toString() : QString();
}

void Navigation::tell(QListWidget* from, QListWidgetItem* item) {
    if (silent || !item) return;
    const bool before = std::exchange(silent, true);
    QListWidget* other = from == pages ? below : pages;
    other->setCurrentRow(-1);
    silent = before;
    Q_EMIT chosen(item->data(nameRole).toString());
}

// The arrow keys pass from the upper list to the lower one and back.
bool Navigation::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == pages && key == Qt::Key_Down && pages->currentRow() == pages->count() - 1 &&
        below->count() > 0) {
        below->setFocus(Qt::TabFocusReason);
        below->setCurrentRow(0);
        return true;
    }
    if (watched == below && key == Qt::Key_Up && below->currentRow() <= 0) {
        pages->setFocus(Qt::TabFocusReason);
        pages->setCurrentRow(pages->count() - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Navigation::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(rect().right(), 0, 1, rect().height()), colors.line);
}

} // namespace zhibu
