#pragma once

#include "core/domain/problems.h"
#include "ui/widgets/quiet_label.h"

class QLineEdit;

namespace zhibu {

/// The sentence below a field that says what is wrong with it; takes no room while nothing is.
class ProblemLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);
    void say(const QString& sentence); ///< "" hides it
    /// The first problem of that field, or nothing.
    void say(const Problems& problems, const QString& field);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace zhibu
