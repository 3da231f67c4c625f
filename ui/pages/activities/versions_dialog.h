#pragma once

#include "core/usecases/amend_activity.h"
#include "ui/widgets/fitting_dialog.h"

class QComboBox;
class QTextEdit;

namespace zhibu {

/// Every state of a record, and the difference of any two: what went with "−", what came with "+".
class VersionsDialog final : public FittingDialog {
    Q_OBJECT

public:
    VersionsDialog(std::vector<RecordVersion> versions, const Office& office, QWidget* parent);
    QComboBox* before() const { return older; }
    QComboBox* after() const { return newer; }
    QString shownText() const;

private:
    void compare();
    void write(const std::vector<FieldDifference>& differing);

    std::vector<RecordVersion> list;
    const Office& people;
    QComboBox* older;
    QComboBox* newer;
    QTextEdit* view;
};

} // namespace zhibu
