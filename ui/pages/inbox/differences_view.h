#pragma once

#include "core/usecases/package_differences.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace zhibu {

/// What is new, gone or other, a row each.
class DifferencesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { change, area, what, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<RecordDifference> differences);
    const std::vector<RecordDifference>& differences() const { return list; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<RecordDifference> list;
};

/// The list of them; where it is narrow the area stands in the tip alone.
class DifferencesView final : public QTableView {
    Q_OBJECT

public:
    explicit DifferencesView(QWidget* parent = nullptr);
    void show(std::vector<RecordDifference> differences);
    const std::vector<RecordDifference>& differences() const { return rows->differences(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    DifferencesModel* rows;
};

/// "added 2 · removed 1 · changed 3", or that nothing differs.
QString countWords(const std::vector<RecordDifference>& differences);

} // namespace zhibu
