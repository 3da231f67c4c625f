#pragma once

#include <QWidget>

namespace zhibu {

class Chip;

/// The steps of something that is done one after another, on the page itself: the one shown is marked, those
/// that may be gone to can be clicked.
class StepLine final : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(const QStringList& steps, QWidget* parent = nullptr);
    void setCurrent(int step); ///< silent
    int current() const { return shown; }
    /// The last step that may be gone to, from 0.
    void setReachable(int last);

Q_SIGNALS:
    void chosen(int step);

private:
    QList<Chip*> chips;
    int shown = 0;
};

} // namespace zhibu
