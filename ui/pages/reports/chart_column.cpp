#include "ui/pages/reports/chart_column.h"

#include "ui/shell/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_view.h"

#include <QBoxLayout>
#include <QLabel>

namespace zhibu {

namespace {

constexpr int columnWidth = 372;

} // namespace

ChartColumn::ChartColumn(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFixedWidth(columnWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Charts of the report"));
    viewport()->setAutoFillBackground(false);
    hide();
}

void ChartColumn::show(const std::vector<BarChart>& charts) {
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::one, 0);
    column->setSpacing(spacing::one);
    for (const BarChart& chart : charts) {
        auto* view = new ChartView(chart.title, content);
        view->show(chart);
        column->addWidget(captionLabel(chart.title, content));
        column->addWidget(view);
        column->addSpacing(spacing::one);
    }
    column->addStretch(1);
    setWidget(content); // deletes the one before
    setVisible(!charts.empty());
}

} // namespace zhibu
