#pragma once

#include "core/duties/result.h"

#include <QTableView>

namespace zhibu {

/// One period of a duty: some months of the year, how it stands, and a word or number beside the symbol.
struct MonthCell {
    int firstMonth = 1; ///< 1 … 12
    int months = 1;     ///< 1, 3, 6 or 12
    duties::Status status = duties::Status::not_applicable;
    QString words = {};
    /// A bar instead of a symbol: the part reached, 0 … 1.
    std::optional<double> part = {};
    QString toolTip = {}; ///< "" shows the row's
};

struct MonthRow {
    QString title;
    QString toolTip; ///< the quoted clause
    std::vector<MonthCell> cells;
};

class MonthMatrixModel;

/// The year at a glance: duties down, months across. A cell is as wide as its period. Click or Enter leads to
/// what lies behind it. As high as its rows; the page scrolls, not the matrix.
class MonthMatrix final : public QTableView {
    Q_OBJECT

public:
    explicit MonthMatrix(QWidget* parent = nullptr);

    void setRows(std::vector<MonthRow> rows);
    const std::vector<MonthRow>& rows() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {440, sizeHint().height()}; }

Q_SIGNALS:
    /// Index into the row's cells.
    void cellActivated(int row, int cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutColumns();
    void activate(const QModelIndex& index);

    MonthMatrixModel* months;
};

} // namespace zhibu
