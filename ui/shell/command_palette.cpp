#include "ui/shell/command_palette.h"

#include "ui/shell/palette.h"
#include "ui/widgets/quiet_label.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>

namespace zhibu {

namespace {

constexpr size_t mostShown = 12;
constexpr int detailRole = Qt::UserRole;

class EntryDelegate final : public CalmDelegate {
public:
    using CalmDelegate::CalmDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        CalmDelegate::paint(painter, option, index);
        painter->setPen(tokens(option.palette).secondary);
        painter->drawText(option.rect.adjusted(0, 0, -spacing::one, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(detailRole).toString());
    }
};

/// By the beginning of one of its other words, or their pinyin.
bool isAlso(const PaletteEntry& entry, const QString& typed) {
    return std::ranges::any_of(entry.alsoKeys, [&](const NameKeys& word) { return matches(typed, word); }) ||
           entry.alsoFoundBy.startsWith(typed, Qt::CaseInsensitive);
}

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries,
                               std::function<std::vector<PaletteEntry>(const QString&)> search,
                               QWidget* window)
    : QFrame(window)
    , fixed(std::move(entries))
    , lookUp(std::move(search))
    , typed(new QLineEdit(this))
    , list(new QListWidget(this))
    , hint(new QuietLabel(this)) {
    for (PaletteEntry& entry : fixed) {
        entry.keys = nameKeys(entry.title);
        for (const QString& word : entry.alsoFoundBy.split(u' ', Qt::SkipEmptyParts))
            entry.alsoKeys.push_back(nameKeys(word));
    }
    typed->setPlaceholderText(tr("Name, pinyin, page or command"));
    typed->setAccessibleName(tr("Search members, records, commands"));
    typed->installEventFilter(this);
    list->setAccessibleName(tr("What was found"));
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::NoFocus);
    list->setItemDelegate(new EntryDelegate(list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(spacing::one);
    column->addWidget(typed);
    column->addWidget(list, 1);
    column->addWidget(hint);
    setAccessibleName(tr("Search"));
    connect(typed, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    hide();
}

void CommandPalette::open() {
    const QWidget* window = parentWidget();
    const QSize size(qMin(620, window->width() - 80), qMin(470, window->height() - 120));
    setGeometry(QRect(QPoint((window->width() - size.width()) / 2, 60), size));
    typed->clear();
    find({});
    show();
    raise();
    typed->setFocus(Qt::ShortcutFocusReason);
}

QStringList CommandPalette::shownTitles() const {
    QStringList titles;
    for (const PaletteEntry& entry : shown)
        titles += entry.title;
    return titles;
}

void CommandPalette::find(const QString& text) {
    std::vector<std::pair<int, PaletteEntry>> ranked;
    for (const PaletteEntry& entry : fixed) {
        int rank = matchRank(text, entry.keys);
        if (rank == 0 && !text.trimmed().isEmpty() && isAlso(entry, text.trimmed())) rank = 1;
        if (rank > 0) ranked.emplace_back(rank, entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    shown.clear();
    list->clear();
    for (auto& [rank, entry] : ranked)
        shown.push_back(std::move(entry));
    if (shown.size() > mostShown) shown.resize(mostShown);
    if (lookUp && !text.trimmed().isEmpty()) {
        for (PaletteEntry& entry : lookUp(text.trimmed()))
            shown.push_back(std::move(entry));
    }
    for (const PaletteEntry& entry : shown) {
        auto* item = new QListWidgetItem(entry.title, list);
        item->setData(detailRole, entry.detail);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(entry.title, entry.detail));
    }
    list->setCurrentRow(0);
    hint->setText(
        shown.empty()
            ? tr("Nothing is called “%1”. Try other words, pinyin or a part of the name.").arg(text.trimmed())
            : tr("Up and Down choose · Enter goes there · Esc closes"));
}

void CommandPalette::runCurrent() {
    const int row = list->currentRow();
    if (row < 0 || row >= static_cast<int>(shown.size())) return;
    const std::function<void()> run = shown[static_cast<size_t>(row)].run;
    hide();
    run();
}

void CommandPalette::step(int rows) {
    if (list->count() > 0) list->setCurrentRow(qBound(0, list->currentRow() + rows, list->count() - 1));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (!isVisible()) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window()) hide();
    }
    if (watched == typed && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        case Qt::Key_Escape: hide(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.fieldEdge, 1.2));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6), 8, 8);
}

} // namespace zhibu
