#pragma once

#include "core/usecases/import_file.h"
#include "ui/shell/long_task.h"
#include "ui/shell/workspace.h"

#include <QPointer>

namespace zhibu {

/// One spreadsheet on its way into the book: read, its columns mapped, planned, applied. Reading, planning
/// and large writing happen on another thread; a small plan is written here, so that Ctrl+Z takes it back.
class ImportSession final : public QObject {
    Q_OBJECT

public:
    explicit ImportSession(Workspace& workspace, QObject* parent = nullptr);
    ~ImportSession() override; ///< what still runs is asked to stop

    ImportKind kind() const { return holds; }
    void setKind(ImportKind kind); ///< of an opened file: its columns are guessed anew

    void read(const QString& path);
    const QString& path() const { return file; }
    QStringList sheetNames() const;
    size_t sheetIndex() const { return chosenSheet; }
    void chooseSheet(size_t index);
    const Sheet& sheet() const { return workbook->sheets[chosenSheet]; }

    const ColumnMapping& mapping() const { return columns; }
    void chooseHeader(size_t rowIndex);
    /// The column is that field, or left out. Another column that was taken for it is left out then.
    void assign(size_t column, std::optional<size_t> field);
    /// Whose rows these are where no column says so: the organisation chosen in the window, or another.
    const std::optional<OrganizationId>& organization() const { return whose; }
    void chooseOrganization(const OrganizationId& organization);
    std::vector<const Organization*> organizations() const; ///< that may be chosen; none needed where empty
    Problems faults() const;                                ///< in words for people who look at the columns

    void makePlan();
    /// Somebody said who a doubtful row is about; the plan is made anew.
    void settle(int row, const RowSettlement& settlement);
    const ImportPlan* plan() const { return planned.get(); } ///< nullptr while there is none
    bool bringsIn() const { return planned && (planned->changesLedger() || planned->changesDrafts()); }
    void dropPlan() { planned.reset(); }
    void apply(); ///< after a copy of the book was made
    /// Writes the rows that are held back, with their reasons. Throws Error.
    void saveHeldBack(const QString& target) const;
    QString heldBackSuggestion() const { return file + QStringLiteral(".rejected.csv"); }

    bool isBusy() const { return task != nullptr; }
    void cancel();

Q_SIGNALS:
    void readDone();
    void planDone();
    void applied();
    void refused(const zhibu::Problems& problems);
    void busyChanged();
    void progressed(qint64 done, qint64 total);

private:
    using Work = std::function<void(const ProgressSink&, const std::stop_token&)>;
    void run(const QString& title, Work work, std::function<void()> done);
    void guess();
    void guessOrganization();
    void backUpAndApply(bool large);
    void tellCopy(const Result<QString>& copy);
    void finishApply(const Problems& problems);
    void replan(const ChangeNotice& notice);

    Workspace& space;
    ImportKind holds = ImportKind::members;
    QString file;
    std::shared_ptr<const Workbook> workbook;
    size_t chosenSheet = 0;
    ColumnMapping columns;
    std::optional<OrganizationId> whose;
    RowSettlements settled;
    std::shared_ptr<const ImportPlan> planned;
    QPointer<LongTask> task;
    bool done = false; ///< the plan is in the book
};

} // namespace zhibu
