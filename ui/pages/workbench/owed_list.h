#pragma once

#include "ui/pages/workbench/owed_model.h"

#include <QListView>

namespace zhibu {

class OwedDelegate;

/// The list of what is owed. A click on a button acts; Enter presses the first button of the row, Shift+Enter
/// the second, and the context menu names them all. A click on the words, or Space, asks why.
class OwedList final : public QListView {
    Q_OBJECT

public:
    explicit OwedList(QWidget* parent = nullptr);

    void setItems(std::vector<OwedItem> items, const duties::Catalogue& catalogue, bool single);
    const OwedModel& items() const { return *model; }
    /// In the viewport's coordinates; empty where the row has no such button.
    QRect buttonRect(int row, int action) const;

Q_SIGNALS:
    void wanted(const zhibu::OwedItem& item, zhibu::OwedAction action);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int buttonAt(const QPoint& point) const; ///< in the row under the point; -1 for none
    void point(const QPoint& point, bool down);
    void act(int row, int action);
    void askWhy(int row);

    OwedModel* model;
    OwedDelegate* delegate;
    int pressedRow = -1;
    int pressedAction = -1;
};

} // namespace zhibu
