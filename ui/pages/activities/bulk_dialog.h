#pragma once

#include "core/usecases/activity_draft.h"
#include "ui/widgets/fitting_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhibu {

class Workspace;

/// One field of many records set at once: what it is now and what it will be, a reason, and one verb that is
/// taken back with one step.
class BulkDialog final : public FittingDialog {
    Q_OBJECT

public:
    BulkDialog(Workspace& workspace, const std::vector<ActivityId>& records, QWidget* parent);

    QComboBox* fieldChoice() const { return field; }
    QLineEdit* valueField() const { return value; }
    QLineEdit* reasonField() const { return reason; }
    QTableWidget* preview() const { return table; }
    QPushButton* applyButton() const { return apply; }

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    struct Field {
        QString caption;
        QString ActivityDraft::*member;
    };
    static std::vector<Field> fieldsOffered();

    void fill();
    void run();

    Workspace& workspace;
    std::vector<ActivityId> ids;
    std::vector<ActivityDraft> drafts;
    QComboBox* field;
    QLineEdit* value;
    QLineEdit* reason;
    QTableWidget* table;
    QPushButton* apply;
};

} // namespace zhibu
