#pragma once

#include "core/domain/records.h"

#include <QAbstractTableModel>

namespace zhibu {

/// One expected person on the grid.
struct AttendanceLine {
    MemberId member;
    QString name;
    QString position; ///< "书记", "" for most
    AttendanceState state = AttendanceState::present;
    QString reason = {};
    QString why = {}; ///< why the person is expected, said on the name
    bool operator==(const AttendanceLine&) const = default;
};

/// 应到, 实到, 请假, 缺席: present counts whoever came, online or late as well.
struct AttendanceTotals {
    int expected = 0;
    int present = 0;
    int onLeave = 0;
    int absent = 0;
    /// Present of expected in whole percent, rounded; nullopt when nobody is expected.
    std::optional<int> percent() const;
    bool operator==(const AttendanceTotals&) const = default;
};

/// One or two characters for a cell: 到, 线, 迟, 假, 缺.
QString shortWord(AttendanceState state);

class AttendanceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { number, name, position, state, reason, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<AttendanceLine> lines);
    const std::vector<AttendanceLine>& lines() const { return rows; }
    AttendanceTotals totals() const;
    /// A reason stays only with those on leave or absent.
    void setState(int row, AttendanceState state);
    /// State and reason of the person above.
    void copyFromAbove(int row);
    void setReadOnly(bool on);
    bool isReadOnly() const { return fixed; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(); ///< by the user; setLines() is silent

private:
    QString textOf(const AttendanceLine& line, int column, int row) const;

    std::vector<AttendanceLine> rows;
    bool fixed = false;
};

} // namespace zhibu
