#include "ui/pages/import/rows_step.h"

#include "ui/pages/import/plan_model.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

QString countWords(const ImportPlan& plan) {
    const auto counts = plan.counts();
    QStringList parts;
    for (size_t i = 0; i < outcomeCount; ++i) {
        if (counts[i] > 0)
            parts += RowsStep::tr("%1 %2", "outcome, number of rows")
                         .arg(displayName(static_cast<Outcome>(i)))
                         .arg(counts[i]);
    }
    return parts.isEmpty() ? RowsStep::tr("The sheet holds no rows below its titles.") : parts.join(u" · "_s);
}

RowsStep::RowsStep(QWidget* parent)
    : QWidget(parent)
    , summary(new QLabel(this))
    , leftOut(captionLabel({}, this))
    , filter(new QComboBox(this))
    , model(new PlanModel(this))
    , table(new QTableView(this)) {
    summary->setFont(strongFont(font()));
    summary->setTextFormat(Qt::PlainText);
    filter->setAccessibleName(tr("Rows shown"));
    filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    leftOut->setWordWrap(true);
    makeCalm(*table);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(tr("Rows of the spreadsheet"));
    table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {56, 108, 200};
    for (int i = 0; i < 3; ++i)
        table->setColumnWidth(i, widths[i]);
    auto* top = new QHBoxLayout;
    top->addWidget(summary, 1);
    top->addWidget(filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addLayout(top);
    column->addWidget(table, 1);
    column->addWidget(leftOut);
    connect(filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant wanted = filter->currentData();
        model->show(wanted.isValid() ? std::optional(static_cast<Outcome>(wanted.toInt())) : std::nullopt);
    });
}

void RowsStep::showPlan(const ImportPlan& plan) {
    const auto counts = plan.counts();
    summary->setText(countWords(plan));
    const QStringList unknown = plan.mapping.unknownTitles();
    leftOut->setText(tr("Columns left out: %1").arg(unknown.join(u'、')));
    leftOut->setVisible(!unknown.isEmpty());
    model->setRows(plan.rows);
    const QSignalBlocker quiet(filter);
    filter->clear();
    filter->addItem(tr("All rows (%1)").arg(plan.rows.size()));
    for (size_t i = 0; i < outcomeCount; ++i) {
        if (counts[i] == 0) continue;
        filter->addItem(
            tr("%1 (%2)", "outcome, number of rows").arg(displayName(static_cast<Outcome>(i))).arg(counts[i]),
            static_cast<int>(i));
    }
}

} // namespace zhibu
