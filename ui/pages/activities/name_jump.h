#pragma once

#include <QElapsedTimer>
#include <QObject>

class QTableView;

namespace zhibu {

/// Typing letters on a list of people goes to the person: `zs` finds 张三. For tables whose keys mark people,
/// where the input method is off.
class NameJump final : public QObject {
    Q_OBJECT

public:
    /// `column` holds the names; the current cell stays in its own column.
    NameJump(QTableView* table, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool jump(const QString& letters);

    QTableView* table;
    int column;
    QString typed;
    QElapsedTimer sinceLast;
};

} // namespace zhibu
