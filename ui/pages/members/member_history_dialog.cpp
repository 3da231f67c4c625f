#include "ui/pages/members/member_history_dialog.h"

#include "core/usecases/member_changes.h"
#include "core/usecases/rights.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

MemberHistoryDialog::MemberHistoryDialog(Workspace& workspace, const MemberId& member, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("What was changed"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto lines = memberHistory(workspace.ledger(), workspace.actor(), member);
    const int rows = lines ? static_cast<int>(lines->size()) : 0;
    auto* table = new QTableWidget(rows, 5, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels(
        {tr("When"), tr("What was done"), tr("Field"), tr("Before"), tr("After")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makeCalm(*table);
    for (int row = 0; row < rows; ++row) {
        const MemberHistoryLine& line = (*lines)[static_cast<size_t>(row)];
        const QString cells[]{QString(line.at).replace(u'T', u' ').left(16), line.title, line.field,
                              line.before, line.after};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainTip(
                column == 1 ? tr("%1, by %2").arg(line.title, displayedActor(line.actor)) : cells[column]));
            table->setItem(row, column, item);
        }
    }
    const int widths[]{140, 180, 120, 160, 160};
    for (int column = 0; column < 5; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    QPushButton* close = plainButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    QLabel* hint = captionLabel(tr("From the audit trail; what was protected is not shown."), this);
    column->addWidget(hint);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(820, 480);
}

} // namespace zhibu
