#include "ui/pages/workbench/year_matrix_card.h"

#include "ui/pages/workbench/office_grid.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_label.h"

#include <QBoxLayout>
#include <QLabel>

namespace zhibu {

YearMatrixCard::YearMatrixCard(QWidget* parent)
    : QWidget(parent)
    , card(new Card({}, this))
    , table(new MonthMatrix(card))
    , turn(flatButton({}, card))
    , legend(makeLegend())
    , nothing(captionLabel(tr("No duty applies to this organisation in this year."), card)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    turn->setCheckable(true);
    card->addControl(turn);
    card->addContent(table);
    card->addContent(nothing);
    card->addContent(legend);
    card->content()->addStretch(1);
    connect(table, &MonthMatrix::cellActivated, this, &YearMatrixCard::tell);
    connect(turn, &QPushButton::toggled, this, &YearMatrixCard::showEither);
}

// Seldom looked at by a branch, whose program starts sooner without.
OfficeGridView* YearMatrixCard::grid() {
    if (!organizations) makeGrid();
    if (unread) organizations->setGrid(std::move(unread->grid), unread->catalogue);
    unread.reset();
    return organizations;
}

void YearMatrixCard::makeGrid() {
    organizations = new OfficeGridView(card);
    organizations->setMinimumHeight(480);
    card->content()->insertWidget(card->content()->indexOf(table) + 1, organizations, 1);
    organizations->hide();
    connect(organizations, &OfficeGridView::organizationWanted, this, &YearMatrixCard::organizationWanted);
}

QWidget* YearMatrixCard::makeLegend() {
    using duties::Status;
    auto* strip = new QWidget(card);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(spacing::one, spacing::half, 0, 0);
    row->setSpacing(spacing::two);
    for (const Status status :
         {Status::met, Status::due_soon, Status::overdue, Status::pending, Status::not_applicable}) {
        auto* label = new StatusLabel(strip);
        label->setStatus(status);
        row->addWidget(label);
    }
    row->addStretch(1);
    return strip;
}

void YearMatrixCard::show(const Workbench& bench, const duties::Catalogue& catalogue, bool single) {
    YearMatrix matrix = yearMatrix(bench, catalogue, single);
    rows = bench.matrix;
    places = std::move(matrix.places);
    card->setTitle(tr("Duties in %1").arg(bench.year));
    any = !matrix.rows.empty();
    many = bench.grid.rows.size() > 1;
    table->setRows(std::move(matrix.rows));
    unread = Unread{bench.grid, catalogue};
    showEither();
}

void YearMatrixCard::showEither() {
    const bool byOrganization = many && turn->isChecked();
    turn->setVisible(many);
    turn->setText(byOrganization ? tr("By &month") : tr("By &organisation"));
    card->setNote(byOrganization ? tr("Click a row for its organisation")
                                 : tr("Click a cell for its records · hover for the clause"));
    table->setVisible(any && !byOrganization);
    if (byOrganization)
        grid()->setVisible(any);
    else if (organizations)
        organizations->hide();
    legend->setVisible(any);
    nothing->setVisible(!any);
}

void YearMatrixCard::tell(int row, int cell) {
    const MatrixPlace& place = places[static_cast<size_t>(row)];
    const MatrixRow figures = rows[place.row];
    const int index = place.cells[static_cast<size_t>(cell)];
    std::optional<Period> period;
    if (index >= 0) period = figures.cells[static_cast<size_t>(index)].period;
    Q_EMIT chosen(figures, period);
}

} // namespace zhibu
