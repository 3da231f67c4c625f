#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace zhibu {

class FilterBar;
class UnitRows;
class UnitsModel;
class VerbDialog;
class Workspace;
struct UnitSeal;

/// 单位与印记: who is asked for files, and under which seals they are believed.
class UnitsTab final : public QWidget {
    Q_OBJECT

public:
    explicit UnitsTab(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    VerbDialog* registerFromSlip();
    VerbDialog* registerFromSlip(const QString& path);
    VerbDialog* releaseChosen();
    void revokeChosen();
    void saveOwnSlip();
    QTableView* list() const { return table; }

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    QWidget* makeVerbs();
    QWidget* makeTable();
    const UnitSeal* chosen() const;
    void showOwn();
    void showState();

    Workspace& space;
    FilterBar* filters;
    QLineEdit* search = nullptr;
    QComboBox* which = nullptr;
    UnitsModel* model;
    UnitRows* shown;
    QTableView* table;
    QLabel* own;
    QPushButton* enroll = nullptr;
    QPushButton* release = nullptr;
    QPushButton* revoke = nullptr;
};

} // namespace zhibu
