#pragma once

#include "core/usecases/receiving.h"
#include "ui/widgets/fitting_dialog.h"

class QHBoxLayout;

namespace zhibu {

class Workspace;

/// Files of one unit and quarter that contradict each other, or break off from what came before, beside each
/// other: what each would change, and a button to say that this one holds.
class CompareDialog final : public FittingDialog {
    Q_OBJECT

public:
    /// Of the unit and quarter of `line`.
    CompareDialog(Workspace& workspace, const InboxLine& line, QWidget* parent);
    int candidateCount() const { return count; }

Q_SIGNALS:
    void chosen();

private:
    std::vector<InboxLine> candidates(const InboxLine& line) const;
    void addCandidate(const InboxLine& line, QHBoxLayout* row);
    /// Two that contradict each other, directly beside each other; nullptr where it is not two.
    QWidget* makeBetween(const std::vector<InboxLine>& lines);
    void choose(const InboxLine& line);

    Workspace& space;
    int count = 0;
};

} // namespace zhibu
