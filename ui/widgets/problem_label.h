#pragma once

#include "core/domain/problems.h"
#include "ui/widgets/quiet_label.h"

class QLineEdit;

namespace zhibu {

/// The sentence that says what is wrong. Takes no room while nothing is, unless lines are reserved for it.
class ProblemLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);
    void say(const QString& sentence); ///< "" hides it
    /// The first problem of that field, or nothing.
    void say(const Problems& problems, const QString& field);
    /// Keeps room for so many lines also while there is nothing to say, so that nothing moves when there is.
    void reserveLines(int lines);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Frames a field (and the fields it is made of) as wrong, with the sentence as its tip; "" takes the mark
/// off.
void markWrong(QWidget& field, const QString& sentence);

} // namespace zhibu
