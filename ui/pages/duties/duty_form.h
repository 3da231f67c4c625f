#pragma once

#include "core/usecases/duty_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zhibu {

class ChipGroup;
class ProblemLabel;

/// One duty's numbers, and since when they hold. A new duty has a name, kinds and a period besides. Only what
/// differs from how the duty stood becomes a change.
class DutyForm final : public QWidget {
    Q_OBJECT

public:
    explicit DutyForm(QWidget* parent = nullptr);

    void show(const duties::Duty& duty, int sinceYear); ///< as it holds in that year
    void showNew(const QString& id, int sinceYear);
    bool isNew() const { return making; }
    /// What is to change; says nothing (no field set) where the form stands as the duty does.
    duties::DutySetting setting() const;
    QString reason() const;
    int sinceYear() const;
    void showProblems(const Problems& problems);

Q_SIGNALS:
    void yearChosen(int year); ///< another year: the numbers of that one are wanted

private:
    void buildNew(QFormLayout& form);
    void buildNumbers(QFormLayout& form);
    duties::Duty madeDuty() const;
    void setRow(QWidget* field, bool visible);

    QFormLayout* form;
    QLabel* source;
    QLineEdit* name = nullptr;
    ChipGroup* kinds = nullptr;
    ChipGroup* scope = nullptr;
    QComboBox* period = nullptr;
    QComboBox* strictness = nullptr;
    QSpinBox* since = nullptr;
    QCheckBox* enabled = nullptr;
    QSpinBox* required = nullptr;
    QSpinBox* committee = nullptr;
    QLineEdit* due = nullptr;
    QSpinBox* warning = nullptr;
    QLineEdit* why = nullptr;
    ProblemLabel* problem;
    QString id;
    bool making = false;
    bool filling = false;
    bool wasEnabled = true;
    duties::DutyNumbers before;
};

} // namespace zhibu
