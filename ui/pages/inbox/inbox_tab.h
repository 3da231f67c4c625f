#pragma once

#include "core/usecases/receiving.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace zhibu {

class Card;
class EmptyState;
class FileActions;
class FilterBar;
class InboxModel;
class InboxRows;
class ReceivePanel;
class Workspace;

/// 收件: the files that came in, what holds them up and the next step; and the way in for new ones.
class InboxTab final : public QWidget {
    Q_OBJECT

public:
    explicit InboxTab(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    /// Files and folders, as dropped or chosen.
    void receive(const QStringList& paths);
    void askForFiles();
    void askForFolder();
    void showOnlyHeld();
    ReceivePanel* panel() const { return receiving; }
    QTableView* list() const { return table; }
    FileActions* actions() const { return verbs; }
    bool isReceiving() const;

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    void makeFilters();
    QWidget* makeList();
    void fillQuarters();
    void filter();
    std::pair<QString, bool> asked() const;
    void showChosen();
    void showFound();

    Workspace& space;
    QStackedWidget* pages;
    FilterBar* filters;
    QLineEdit* search = nullptr;
    QComboBox* quarter = nullptr;
    QComboBox* held = nullptr;
    InboxModel* model;
    InboxRows* shown;
    QTableView* table;
    FileActions* verbs;
    EmptyState* nothing;
    Card* surface = nullptr;
    ReceivePanel* receiving;
    std::pair<QString, bool> loaded; ///< quarter, and whether held ones alone
};

} // namespace zhibu
