#include "ui/widgets/chart_view.h"

#include "ui/shell/palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace zhibu {

ChartView::ChartView(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartView::show(BarChart chart) {
    shown = std::move(chart);
    QStringList words;
    for (const BarChart::Bar& bar : shown.bars)
        words += bar.name + u": "_s + bar.words;
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const {
    return {480, static_cast<int>(chartHeight(shown, font())) + 1};
}

void ChartView::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintChart(painter, rect(), shown, {colors.text, colors.track, colors.action, colors.met});
}

} // namespace zhibu
