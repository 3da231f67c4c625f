#pragma once

#include "core/print/charts.h"

#include <QWidget>

namespace zhibu {

/// A chart of core/print on the screen, as high as it needs to be.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const QString& name, QWidget* parent = nullptr);
    void show(BarChart chart);
    const BarChart& chart() const { return shown; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BarChart shown;
};

} // namespace zhibu
