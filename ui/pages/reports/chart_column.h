#pragma once

#include "core/reports/bar_chart.h"

#include <QScrollArea>

namespace zhibu {

/// The charts of a report beside its pages, one below another. Hidden where there are none.
class ChartColumn final : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartColumn(QWidget* parent = nullptr);
    void show(const std::vector<BarChart>& charts);
};

} // namespace zhibu
