#pragma once

#include <QString>

#include <vector>

namespace zhibu {

/// Bars lying one below another: a name at the left, a bar, and the figure behind it. No colour speaks alone.
/// A value: core/print paints it, on paper and on the screen alike.
struct BarChart {
    struct Bar {
        QString name;
        double value = 0;  ///< of `most`
        QString words;     ///< the figure as it is read: "12 of 15, 80%"
        bool good = false; ///< shown in the colour of what is met
    };
    QString title = {};
    std::vector<Bar> bars = {};
    double most = 1; ///< where a bar is full
};

} // namespace zhibu
