#include "ui/widgets/month_matrix.h"

#include "ui/shell/palette.h"
#include "ui/widgets/month_matrix_delegate.h"
#include "ui/widgets/month_matrix_model.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace zhibu {

namespace {
constexpr int titleWidth = 158;
}

MonthMatrix::MonthMatrix(QWidget* parent) : QTableView(parent), months(new MonthMatrixModel(this)) {
    makeCalm(*this);
    setModel(months);
    setItemDelegate(new MonthMatrixDelegate(months, this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("Duties by month"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(18);
    horizontalHeader()->setFixedHeight(spacing::rowHeight);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::clicked, this, &MonthMatrix::activate);
}

void MonthMatrix::setRows(std::vector<MonthRow> rows) {
    clearSpans();
    months->setRows(std::move(rows));
    for (int row = 0; row < months->rowCount(); ++row) {
        for (const MonthCell& cell : months->rows()[static_cast<size_t>(row)].cells) {
            if (cell.months > 1) setSpan(row, cell.firstMonth, 1, cell.months);
        }
    }
    updateGeometry();
    layOutColumns();
}

const std::vector<MonthRow>& MonthMatrix::rows() const {
    return months->rows();
}

QSize MonthMatrix::sizeHint() const {
    const int row = verticalHeader()->defaultSectionSize();
    return {titleWidth + 12 * 30, horizontalHeader()->height() + months->rowCount() * row};
}

void MonthMatrix::layOutColumns() {
    const int width = viewport()->width();
    const int title = qMin(titleWidth * fontMetrics().height() / 18, width / 3);
    const int month = (width - title) / 12;
    constexpr int besideHead = 10;
    const QString longest = QLocale().standaloneMonthName(12, QLocale::ShortFormat);
    months->setShortHeads(horizontalHeader()->fontMetrics().horizontalAdvance(longest) + besideHead > month);
    horizontalHeader()->resizeSection(0, width - 12 * month);
    for (int column = 1; column <= 12; ++column)
        horizontalHeader()->resizeSection(column, month);
}

void MonthMatrix::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void MonthMatrix::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    const int row = qMax(spacing::rowHeight, fontMetrics().height() + 2 * spacing::half + 2);
    verticalHeader()->setDefaultSectionSize(row);
    updateGeometry();
}

void MonthMatrix::keyPressEvent(QKeyEvent* event) {
    const bool enter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter)
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MonthMatrix::activate(const QModelIndex& index) {
    if (const auto cell = months->cellAt(index)) Q_EMIT cellActivated(index.row(), *cell);
}

} // namespace zhibu
