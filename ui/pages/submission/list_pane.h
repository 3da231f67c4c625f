#pragma once

#include <QTableView>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace zhibu {

class EmptyState;

/// A list with what can be done to its rows below it; a sentence in its place where there is nothing.
class ListPane final : public QWidget {
    Q_OBJECT

public:
    ListPane(const QString& name, QAbstractItemModel* model, QWidget* parent);

    void setWhenEmpty(const QString& title, const QString& hint);
    /// Widths of the columns before the one that takes the room left over.
    void setWidths(const std::vector<std::pair<int, int>>& widths, int stretched);
    /// Pressed with a row chosen; without one the first is meant.
    QPushButton* addAction(const QString& words, const QString& name, std::function<void(int row)> run);
    /// Enter and a double click.
    void setWhenActivated(const QString& hint, std::function<void(int row)> run);
    QTableView* table() const { return view; }
    void showRows(); ///< after the model changed

private:
    int chosenRow() const;

    QTableView* view;
    EmptyState* nothing;
    QWidget* filled;
    QStackedLayout* pages;
    QHBoxLayout* actions;
};

} // namespace zhibu
