#pragma once

#include "core/usecases/workbench.h"

#include <QAbstractListModel>

namespace zhibu {

/// What can be done about an item; its button stands in the row.
enum class OwedAction {
    none,
    record,
    enterLate,
    explain,
    lookAtHours,
    lookAtTerms,
    lookAtOrganizations,
    elect,
    fillVacancy,
    why
};
QString buttonText(OwedAction action);

/// What is owed, by due date, as the list shows it.
class OwedModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `single`: one branch is looked at, so that its name need not stand in every row.
    void setItems(std::vector<OwedItem> items, const duties::Catalogue& catalogue, bool single);
    const OwedItem& item(int row) const { return list[static_cast<size_t>(row)].item; }

    QString title(int row) const { return list[static_cast<size_t>(row)].title; }
    QString statusWords(int row) const; ///< "Overdue by 3 days"
    QString about(int row) const;       ///< whom and when: "quarter 2", "Zhao Zhiqiang", "6 people"
    QString source(int row) const;      ///< the quote and its clause, on one line
    const std::vector<OwedAction>& actions(int row) const { return list[static_cast<size_t>(row)].actions; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        OwedItem item;
        QString title; ///< short
        std::vector<OwedAction> actions;
    };
    QString toolTip(int row) const;

    std::vector<Line> list;
    bool oneOrganization = true;
};

} // namespace zhibu
