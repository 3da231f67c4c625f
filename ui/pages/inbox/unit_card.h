#pragma once

#include "core/usecases/reporting_rate.h"
#include "ui/widgets/card.h"

class QTableView;

namespace zhibu {

class DifferencesView;
class FileActions;
class InboxModel;
class StatusLabel;
class Workspace;

/// One unit's quarter: what stands, every revision that came, what differs from the one before, and what can
/// be done about it.
class UnitCard final : public Card {
    Q_OBJECT

public:
    UnitCard(Workspace& workspace, QWidget* parent);
    void show(const ReportingRow& row, const Period& quarter, Date dueOn, const ReportCellState& cell);
    FileActions* actions() const { return verbs; }
    DifferencesView* differences() const { return list; }
    QTableView* files() const { return revisions; }

Q_SIGNALS:
    void closeWanted();
    void tell(const QString& sentence);

private:
    void fillFiles(const OrganizationId& unit, const Period& quarter, const QByteArray& wanted);
    void showFile();
    void compare(const QByteArray& file);

    Workspace& space;
    StatusLabel* state;
    QLabel* facts;
    InboxModel* model;
    QTableView* revisions;
    FileActions* verbs;
    QLabel* counts;
    DifferencesView* list;
    int asked = 0; ///< which comparison was asked for last
    QByteArray compared;
};

} // namespace zhibu
