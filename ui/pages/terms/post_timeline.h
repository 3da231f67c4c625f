#pragma once

#include "core/domain/office.h"

#include <QWidget>

namespace zhibu {

/// The posts of a term over time, a line each: who held it from when to when, and where it was vacant.
class PostTimeline final : public QWidget {
    Q_OBJECT

public:
    explicit PostTimeline(QWidget* parent = nullptr);
    void show(const Office& office, const Term& term, Date today);
    void clear();
    QString words() const; ///< the same said in lines, for those who hear the window

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Stretch {
        QString who; ///< "" while vacant
        Date from;
        std::optional<Date> until;
    };
    struct Line {
        QString post;
        std::vector<Stretch> stretches;
    };
    double at(Date day) const; ///< share of the term that has passed

    std::vector<Line> lines;
    std::optional<Date> first;
    std::optional<Date> last;
    std::optional<Date> now;
};

} // namespace zhibu
