#include "ui/pages/workbench/office_grid.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/shell/palette.h"
#include "ui/widgets/status_symbol.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zhibu {

namespace {

constexpr int symbolSide = 11;
constexpr int officeGridGap = 4;
constexpr int dutyWidth = 74;
constexpr int officeGridNameWidth = 168;

// Chinese has no spaces to break a heading at.
QString breakable(const QString& words) {
    QString broken;
    for (const QChar sign : words) {
        broken += sign;
        if (sign.unicode() >= 0x2E80) broken += QChar(0x200B);
    }
    return broken;
}

/// Symbol and figures side by side, so that colour never speaks alone.
class GridDelegate final : public QStyledItemDelegate {
public:
    explicit GridDelegate(const OfficeGridModel* model, QObject* parent)
        : QStyledItemDelegate(parent), cells(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& colors = tokens(option.palette);
        const QRect area = option.rect;
        painter->save();
        if (option.state & QStyle::State_MouseOver) painter->fillRect(area, colors.hover);
        painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.line);
        const OfficeGrid::Cell& cell = cells->cell(index);
        if (cell.asked > 0) paintFigures(*painter, option, cell);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active) {
            painter->setPen(QPen(colors.action, 1.6));
            painter->drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3);
        }
        painter->restore();
    }

private:
    static void paintFigures(QPainter& painter, const QStyleOptionViewItem& option,
                             const OfficeGrid::Cell& cell) {
        const QColor color = colorOf(cell.status, tokens(option.palette));
        const QString words = OfficeGridModel::wordsOf(cell);
        const int width = option.fontMetrics.horizontalAdvance(words);
        const qreal left =
            option.rect.left() + (option.rect.width() - symbolSide - officeGridGap - width) / 2.0;
        const QRectF symbol(left, option.rect.center().y() - symbolSide / 2.0, symbolSide, symbolSide);
        drawSymbol(painter, symbol, symbolOf(cell.status), color);
        painter.setPen(color);
        painter.setFont(option.font);
        painter.drawText(
            QRectF(symbol.right() + officeGridGap, option.rect.top(), width + 4.0, option.rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft, words);
    }

    const OfficeGridModel* cells;
};

} // namespace

void OfficeGridModel::setGrid(OfficeGrid given, const duties::Catalogue& catalogue) {
    beginResetModel();
    grid = std::move(given);
    titles.clear();
    for (const OfficeGrid::Column& column : grid.columns) {
        const duties::Duty* duty = catalogue.find(column.duty);
        titles += breakable(duty ? shortName(*duty, column.title) : column.title);
    }
    endResetModel();
}

const OfficeGrid::Cell& OfficeGridModel::cell(const QModelIndex& index) const {
    return row(index.row()).cells[static_cast<size_t>(index.column())];
}

QString OfficeGridModel::wordsOf(const OfficeGrid::Cell& cell) {
    if (cell.asked == 0) return {};
    if (cell.asked == 1) return cell.met == 1 ? QString() : duties::displayName(cell.status);
    return QStringLiteral("%1/%2").arg(cell.met).arg(cell.asked);
}

int OfficeGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(grid.rows.size());
}

int OfficeGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(grid.columns.size());
}

QString OfficeGridModel::toolTip(const QModelIndex& index) const {
    const OfficeGrid::Cell& figures = cell(index);
    const OfficeGrid::Column& column = grid.columns[static_cast<size_t>(index.column())];
    QStringList lines{tr("%1, %2: %3", "organisation, duty, status")
                          .arg(row(index.row()).name, column.title, duties::displayName(figures.status))};
    if (figures.asked > 0)
        lines += tr("%1 of %2 done, %3 overdue").arg(figures.met).arg(figures.asked).arg(figures.overdue);
    if (!column.quote.isEmpty()) lines += tr("“%1” %2", "quote, clause").arg(column.quote, column.clause);
    return lines.join(QLatin1Char('\n'));
}

QVariant OfficeGridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case Qt::DisplayRole: return wordsOf(cell(index));
    case Qt::ToolTipRole: return plainTip(toolTip(index));
    case Qt::AccessibleTextRole: return toolTip(index);
    default: return {};
    }
}

QVariant OfficeGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Vertical
                   ? static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter)
                   : static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (role == Qt::ToolTipRole)
        return plainTip(orientation == Qt::Vertical ? row(section).name
                                                    : grid.columns[static_cast<size_t>(section)].title);
    if (orientation == Qt::Vertical) return row(section).name;
    return titles.value(section);
}

OfficeGridView::OfficeGridView(QWidget* parent) : QTableView(parent), cells(new OfficeGridModel(this)) {
    setModel(cells);
    setItemDelegate(new GridDelegate(cells, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Organisations and their duties"));
    setAccessibleDescription(tr("Enter leads to the organisation."));
    horizontalHeader()->setDefaultSectionSize(dutyWidth);
    horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + 2 * spacing::one);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setFixedWidth(officeGridNameWidth);
    verticalHeader()->setDefaultSectionSize(spacing::rowHeight);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(true);
    setCornerButtonEnabled(false);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { lead(index.row()); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &OfficeGridView::lead);
}

void OfficeGridView::setGrid(OfficeGrid grid, const duties::Catalogue& catalogue) {
    cells->setGrid(std::move(grid), catalogue);
}

void OfficeGridView::lead(int row) {
    if (row >= 0 && row < cells->rowCount()) Q_EMIT organizationWanted(cells->row(row).organization);
}

void OfficeGridView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        lead(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace zhibu
