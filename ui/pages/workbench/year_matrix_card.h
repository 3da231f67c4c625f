#pragma once

#include "ui/pages/workbench/year_matrix.h"

#include <QWidget>

namespace zhibu {

class Card;
class MonthMatrix;
class OfficeGridView;

/// The year at a glance, with the meaning of its symbols below.
class YearMatrixCard final : public QWidget {
    Q_OBJECT

public:
    explicit YearMatrixCard(QWidget* parent = nullptr);
    void show(const Workbench& bench, const duties::Catalogue& catalogue, bool single);
    MonthMatrix* matrix() const { return table; }
    OfficeGridView* grid(); ///< made and filled when it is asked for

Q_SIGNALS:
    /// `period` is empty where the whole year of what is asked of persons was clicked.
    void chosen(const zhibu::MatrixRow& row, const std::optional<zhibu::Period>& period);
    void organizationWanted(const zhibu::OrganizationId& organization);

private:
    struct Unread {
        OfficeGrid grid;
        duties::Catalogue catalogue;
    };

    QWidget* makeLegend();
    void makeGrid();
    void tell(int row, int cell);
    void showEither();

    Card* card;
    MonthMatrix* table;
    OfficeGridView* organizations = nullptr;
    std::optional<Unread> unread; ///< what it is to show
    QPushButton* turn;            ///< between months and organisations
    bool many = false;            ///< there is more than one organisation to show
    bool any = false;
    QWidget* legend;
    QWidget* nothing;
    std::vector<MatrixPlace> places;
    std::vector<MatrixRow> rows;
};

} // namespace zhibu
