#include "ui/widgets/month_matrix.h"

#include "ui/shell/palette.h"
#include "ui/widgets/month_matrix_delegate.h"
#include "ui/widgets/month_matrix_model.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace zhibu {

namespace {
constexpr int titleWidth = 158;
}

MonthMatrix::MonthMatrix(QWidget* parent) : QTableView(parent), model(new MonthMatrixModel(this)) {
    makeCalm(*this);
    setModel(model);
    setItemDelegate(new MonthMatrixDelegate(model, this));
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
    model->setRows(std::move(rows));
    for (int row = 0; row < model->rowCount(); ++row) {
        for (const MonthCell& cell : model->rows()[static_cast<size_t>(row)].cells) {
            if (cell.months > 1) setSpan(row, cell.firstMonth, 1, cell.months);
        }
    }
    updateGeometry();
    layOutColumns();
}

const std::vector<MonthRow>& MonthMatrix::rows() const {
    return model->rows();
}

QSize MonthMatrix::sizeHint() const {
    const int row = verticalHeader()->defaultSectionSize();
    return {titleWidth + 12 * 30, horizontalHeader()->height() + model->rowCount() * row};
}

void MonthMatrix::layOutColumns() {
    const int width = viewport()->width();
    const int title = qMin(titleWidth * fontMetrics().height() / 18, width / 3);
    const int month = (width - title) / 12;
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
    if (const auto cell = model->cellAt(index)) Q_EMIT cellActivated(index.row(), *cell);
}

} // namespace zhibu
