#pragma once

#include "core/usecases/member_list.h"
#include "ui/shell/page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace zhibu {

class DateField;
class ProblemLabel;
class EmptyState;
class FilterBar;
class ImportDialog;
class MemberCard;
class MembersModel;
class PageHeading;

/// 党员: who belongs to the chosen organisation today, each with the whole record beside the list, and the
/// way in for spreadsheets.
class MembersPage final : public Page {
    Q_OBJECT

public:
    explicit MembersPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("members"); }
    QString title() const override { return tr("Members"); }
    /// "filter": "conversion" shows the probationary members; "member": an id, chosen in the table or shown
    /// beside it; "action": "import" opens the wizard, for what "kind" says (importKindName), members where
    /// it says nothing.
    void open(const QVariantMap& parameters) override;
    ImportDialog* importDialog() const; ///< nullptr while it is closed

public Q_SLOTS:
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void makeHeading();
    void makeFilters();
    QWidget* makeTable();
    void filter();
    void showFound();
    void showChosen();
    void showMember(const MemberId& member);
    void choose(const MemberId& member);
    void openImport(const QString& kind = {});
    void makeActions();
    void makeBulk();
    void transferIn();
    void output(bool print);
    std::vector<MemberId> selected() const; ///< in the order of the list
    void showSelection();
    Date day() const { return rosterDay.value_or(workspace.today()); }
    std::optional<MemberId> chosen() const;
    void prepareSearch();

    PageHeading* heading;
    FilterBar* filters;
    QLineEdit* search = nullptr;
    QComboBox* status = nullptr;
    QComboBox* cadre = nullptr;
    QComboBox* nameOrder = nullptr;
    QPushButton* importButton = nullptr;
    QPushButton* addButton = nullptr;
    QPushButton* rosterButton = nullptr;
    DateField* dayField = nullptr;
    ProblemLabel* dayProblem = nullptr;
    std::optional<Date> rosterDay; ///< nullopt: today
    QWidget* bulk = nullptr;
    QLabel* bulkWords = nullptr;
    QPushButton* mergeButton = nullptr;
    MembersModel* model;
    QTableView* table;
    QWidget* surface;
    MemberCard* card;
    std::optional<MemberId> onCard; ///< as the book stood when it was read
    EmptyState* nothing;
    QTimer* soon;
    QTimer* idle;
    QPointer<ImportDialog> wizard;
};

} // namespace zhibu
