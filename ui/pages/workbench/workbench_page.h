#pragma once

#include "core/usecases/workbench.h"
#include "ui/pages/workbench/owed_card.h"
#include "ui/pages/workbench/terms_card.h"
#include "ui/shell/page.h"

class QTimer;

namespace zhibu {

class HoursCard;
class RecentCard;
class YearMatrixCard;

/// 工作台: what is owed and by when, the year at a glance, hours, terms, and what was held last. The figures
/// are those of the command line, from the same function.
class WorkbenchPage final : public Page {
    Q_OBJECT

public:
    explicit WorkbenchPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("workbench"); }
    QString title() const override { return tr("Workbench"); }
    int badge() const override { return count; }

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeRight();
    void showDrafts();
    void act(const OwedItem& item, OwedAction action);
    void lead(const QString& page, const OwedItem& item, const QString& action);
    std::vector<TermsCard::Matter> pendingMatters() const;
    void record(const OwedItem& item, bool late);
    void explain(const OwedItem& item);
    void showWhy(const OwedItem& item);
    void output(OwedOutput output);
    void saveCalendar(const QString& name);
    Problems explainAll(const OwedItem& item, const QString& reason);
    void openCell(const MatrixRow& row, const std::optional<Period>& period);
    bool isSingle() const; ///< one branch is looked at
    OrganizationId holderOf(const MatrixRow& row) const;

    OwedCard* owed;
    YearMatrixCard* year;
    HoursCard* hours;
    TermsCard* terms;
    RecentCard* recent;
    QTimer* soon; ///< several notices in a row make one refresh
    int count = 0;
    bool draftsAreStale = false;
};

} // namespace zhibu
