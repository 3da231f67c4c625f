#pragma once

#include "core/usecases/receiving.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace zhibu {

class Workspace;

/// 提示与待办: what the units' audit trails show from file to file, and members two units name at once.
class NotesTab final : public QWidget {
    Q_OBJECT

public:
    explicit NotesTab(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    QTableWidget* flagList() const { return flagTable; }
    QTableWidget* doubleList() const { return doubleTable; }

Q_SIGNALS:
    void tell(const QString& sentence);
    void unitWanted(const zhibu::OrganizationId& unit);
    void memberWanted(const zhibu::MemberId& member);

private:
    struct Found {
        std::vector<HistoryFlag> flags = {};
        std::vector<DoubleMember> doubles = {};
        Problems problems = {};
    };
    QWidget* makeFlags();
    QWidget* makeDoubles();
    void adoptYear();
    void show(Found given);

    Workspace& space;
    QComboBox* quarter;
    QTableWidget* flagTable;
    QTableWidget* doubleTable;
    QLabel* flagNote;
    QLabel* doubleNote;
    Found found;
    int yearShown = 0;
    int asked = 0; ///< which question was asked last
};

} // namespace zhibu
