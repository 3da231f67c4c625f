#pragma once

#include "core/usecases/explained_duties.h"
#include "ui/widgets/fitting_dialog.h"

class QVBoxLayout;

namespace zhibu {

/// Why a result is what it is: the clause, what counted, what did not and why, and what would settle it.
class ExplainDialog final : public FittingDialog {
    Q_OBJECT

public:
    ExplainDialog(const duties::Duty& duty, const QString& organization, const ExplainedDuty& explained,
                  QWidget* parent);

Q_SIGNALS:
    void activityWanted(const zhibu::ActivityId& activity);

private:
    void addWords(const QString& words, bool quiet = false);
    void addActivities(const QString& heading, const std::vector<duties::ExplainedActivity>& activities);

    QVBoxLayout* column;
};

} // namespace zhibu
