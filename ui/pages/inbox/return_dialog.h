#pragma once

#include "core/usecases/receiving.h"
#include "ui/widgets/fitting_dialog.h"

#include <QAbstractTableModel>

class QCheckBox;
class QLineEdit;
class QTableView;

namespace zhibu {

class ProblemLabel;
class Workspace;

/// The records of a file, each with a reason that can be typed beside it.
class ReasonsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { heldOn, what, reason, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<FileRecord> records);
    /// Of those a reason was typed for.
    std::vector<ReturnReason> reasons() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    std::vector<FileRecord> list;
    QStringList typed; ///< parallel to the records
};

/// 退回: what is wrong with the file as a whole or with single records, each in a sentence the unit will
/// read.
class ReturnDialog final : public FittingDialog {
    Q_OBJECT

public:
    ReturnDialog(Workspace& workspace, InboxLine line, QWidget* parent);
    QTableView* list() const { return table; }

Q_SIGNALS:
    void returned(bool withAnswer); ///< and whether the answer for the unit is to be written at once

private:
    QWidget* makeTable();
    void giveBack();

    Workspace& space;
    InboxLine which;
    QLineEdit* whole;
    ReasonsModel* model;
    QTableView* table;
    QCheckBox* answer;
    ProblemLabel* problem;
};

} // namespace zhibu
