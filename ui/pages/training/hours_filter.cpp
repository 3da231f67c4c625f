#include "ui/pages/training/hours_filter.h"

#include "ui/pages/training/hours_model.h"

namespace zhibu {

HoursFilter::HoursFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(HoursModel::sortRole);
}

void HoursFilter::show(const QString& text, Standing standing, std::optional<bool> committee) {
    typed = text;
    wanted = standing;
    committeeOnly = committee;
    invalidateFilter();
}

bool HoursFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto* hours = static_cast<const HoursModel*>(sourceModel());
    if (committeeOnly && hours->row(row).committee != *committeeOnly) return false;
    const bool exempt = hours->isExempt(row);
    switch (wanted) {
    case Standing::all: break;
    case Standing::notMet:
        if (exempt || hours->isMet(row)) return false;
        break;
    case Standing::met:
        if (exempt || !hours->isMet(row)) return false;
        break;
    case Standing::none:
        if (exempt || hours->row(row).hours.hundredths() > 0) return false;
        break;
    case Standing::exempt:
        if (!exempt) return false;
        break;
    }
    return hours->matches(row, typed);
}

} // namespace zhibu
