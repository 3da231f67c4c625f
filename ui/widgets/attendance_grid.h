#pragma once

#include "ui/widgets/attendance_model.h"

#include <QTableView>

class QLabel;

namespace zhibu {

/// The table itself: one key per person. 1–5 set the state of the current row and move down; 4 first asks for
/// the reason, in place. The input method is off here, so that the digits arrive; it is on in the reason's
/// editor. Ctrl+D takes state and reason of the row above.
class AttendanceTable final : public QTableView {
    Q_OBJECT

public:
    explicit AttendanceTable(AttendanceModel* model, QWidget* parent = nullptr);

    /// What key 1 … 5 does, also for buttons.
    void apply(AttendanceState state);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void askReason(int row);
    void moveTo(int row);
    void offerStates(const QModelIndex& index, QPoint at);

    AttendanceModel* people;
};

/// Attendance as a whole: keys and their meaning, running totals, and the table. Everyone is present until
/// marked.
class AttendanceGrid final : public QWidget {
    Q_OBJECT

public:
    explicit AttendanceGrid(QWidget* parent = nullptr);

    void setLines(std::vector<AttendanceLine> lines);
    const std::vector<AttendanceLine>& lines() const { return model->lines(); }
    AttendanceTotals totals() const { return model->totals(); }
    void setReadOnly(bool on);
    QTableView* table() const { return view; }

Q_SIGNALS:
    void edited();
    void totalsChanged(const zhibu::AttendanceTotals& totals);

private:
    void showTotals();
    QWidget* keys();

    AttendanceModel* model;
    AttendanceTable* view;
    QLabel* totalsLabel;
    QWidget* keyRow;
};

} // namespace zhibu
