#include "ui/pages/submission/list_pane.h"

#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_cell.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>

namespace zhibu {

ListPane::ListPane(const QString& name, QAbstractItemModel* model, QWidget* parent)
    : QWidget(parent)
    , view(new QTableView(this))
    , nothing(new EmptyState({}, {}, this))
    , filled(new QWidget(this))
    , pages(new QStackedLayout(this))
    , actions(new QHBoxLayout) {
    view->setModel(model);
    makeCalm(*view);
    view->setItemDelegate(new StatusCellDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAccessibleName(name);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(view, 1);
    column->addLayout(actions);
    pages->addWidget(filled);
    pages->addWidget(nothing);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::showRows);
    showRows();
}

void ListPane::setWhenEmpty(const QString& title, const QString& hint) {
    nothing->setWords(title, hint);
}

void ListPane::setWidths(const std::vector<std::pair<int, int>>& widths, int stretched) {
    for (const auto& [column, width] : widths)
        view->setColumnWidth(column, width);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QPushButton* ListPane::addAction(const QString& words, const QString& name,
                                 std::function<void(int row)> run) {
    QPushButton* button = plainButton(words, filled);
    button->setObjectName(name);
    actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] { run(chosenRow()); });
    return button;
}

void ListPane::setWhenActivated(const QString& hint, std::function<void(int row)> run) {
    actions->addStretch(1);
    if (!hint.isEmpty()) actions->addWidget(captionLabel(hint, filled));
    connect(view, &QTableView::activated, this,
            [run = std::move(run)](const QModelIndex& index) { run(index.row()); });
}

int ListPane::chosenRow() const {
    return view->currentIndex().isValid() ? view->currentIndex().row() : 0;
}

void ListPane::showRows() {
    pages->setCurrentWidget(view->model()->rowCount() > 0 ? filled : static_cast<QWidget*>(nothing));
}

} // namespace zhibu
