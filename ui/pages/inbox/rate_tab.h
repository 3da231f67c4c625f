#pragma once

#include "core/usecases/reporting_rate.h"
#include "ui/pages/reports/printout.h"
#include "ui/shell/long_task.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QTableView;

namespace zhibu {

class EmptyState;
class FigureTile;
class FilterBar;
class RateFilter;
class RateModel;
class UnitCard;
class VerbDialog;
class Workspace;

/// 报送率: which unit has handed in which quarter, the figures of one quarter above it, and beside it what
/// lies behind the cell one is on.
class RateTab final : public QWidget {
    Q_OBJECT

public:
    explicit RateTab(Workspace& workspace, QWidget* parent = nullptr);
    ~RateTab() override;
    void refresh();
    void choose(const Period& quarter);
    void showOnlyMissing();
    void look(const OrganizationId& unit, const Period& quarter);
    VerbDialog* askDeadlines();
    /// Lists of the chosen quarter and year: to print, and as files.
    void fillMenu(QMenu& menu);
    std::optional<Printout> missingList();
    Printout wholeTable();
    QTableView* list() const { return table; }
    UnitCard* card() const { return side; }
    const RateModel& rows() const { return *model; }
    Period quarter() const;

Q_SIGNALS:
    void tell(const QString& sentence);
    void unitsWanted(); ///< there is nobody to ask yet

private:
    QWidget* makeTiles();
    void makeFilters();
    QWidget* makeMiddle();
    void adoptYear();
    void workOutProgress();
    void filter();
    void showTiles();
    void showSide();
    void hideSide();
    void fit();
    void fitQuarters(int room, int unitWidth);
    void offer(QMenu& menu, const QString& words, const QString& name,
               std::function<std::optional<Printout>()> make);
    void output(const std::optional<Printout>& printout, const QString& name, std::optional<ReportFile> kind);

    Workspace& space;
    std::vector<FigureTile*> tiles;
    QWidget* tileRow;
    FilterBar* filters;
    QLineEdit* search = nullptr;
    QComboBox* quarterChoice = nullptr;
    QComboBox* standing = nullptr;
    RateModel* model;
    RateFilter* shown;
    QTableView* table;
    UnitCard* side;
    QWidget* sidePlace = nullptr;
    QWidget* middle = nullptr;
    EmptyState* nothing;
    QPointer<LongTask> progressing;
    int yearShown = 0;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace zhibu
