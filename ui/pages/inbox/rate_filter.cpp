#include "ui/pages/inbox/rate_filter.h"

#include "ui/pages/inbox/rate_model.h"

namespace zhibu {

namespace {

bool stands(const ReportCellState& cell, RateFilter::Standing wanted) {
    using Standing = RateFilter::Standing;
    const bool in = cell.state == ReportState::reported || cell.state == ReportState::late;
    switch (wanted) {
    case Standing::missing: return cell.state == ReportState::missing;
    case Standing::late: return cell.state == ReportState::late;
    case Standing::returned: return cell.state == ReportState::returned;
    case Standing::held: return cell.state == ReportState::held;
    case Standing::reported: return in;
    case Standing::onTime: return cell.state == ReportState::reported;
    case Standing::corrected: return in && cell.revision > 1;
    case Standing::all: break;
    }
    return true;
}

} // namespace

RateFilter::RateFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(RateModel::sortRole);
}

void RateFilter::show(const QString& text, Standing standing, int quarter) {
    typed = text;
    wanted = standing;
    asked = quarter;
    invalidateFilter();
}

bool RateFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto* rate = static_cast<const RateModel*>(sourceModel());
    return stands(rate->cell(row, asked), wanted) && rate->matches(row, typed);
}

} // namespace zhibu
