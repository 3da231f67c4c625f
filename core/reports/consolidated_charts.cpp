#include "core/reports/cell_text.h"
#include "core/reports/consolidated_figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhibu {

namespace {

struct ConsolidatedChartsText {
    Q_DECLARE_TR_FUNCTIONS(ConsolidatedReport)
};

constexpr size_t mostBars = 16;
constexpr qint64 all = 10000; ///< of a share in ten-thousandths

void addMonths(BarChart& chart, const PeriodFigures& figures) {
    Date month = figures.period.first();
    for (const MonthFigures& each : figures.totals.months) {
        chart.bars.push_back(
            {ConsolidatedChartsText::tr("%2/%1", "year, month").arg(month.year()).arg(month.month()),
             static_cast<double>(each.activities), QString::number(each.activities)});
        chart.most = std::max(chart.most, static_cast<double>(each.activities));
        month = month.addMonths(1);
    }
}

/// A quarter's three months say little alone: those of the quarter before stand above them.
BarChart activitiesChart(const ConsolidatedFigures& figures) {
    BarChart chart{.title = ConsolidatedChartsText::tr("Activities by month")};
    if (figures.now.period.kind() != PeriodKind::year) addMonths(chart, figures.before);
    addMonths(chart, figures.now);
    return chart;
}

struct Share {
    QString name;
    qint64 part = 0;
    qint64 whole = 0;
};

/// By share, least first; of more than fit only those with the least.
BarChart shareChart(const QString& title, const QString& titleOfSome, std::vector<Share> shares) {
    std::erase_if(shares, [](const Share& each) { return each.whole <= 0; });
    const auto share = [](const Share& each) { return *roundedShare(each.part, each.whole); };
    std::ranges::stable_sort(shares, {}, share);
    BarChart chart{.title = shares.size() > mostBars ? titleOfSome.arg(mostBars) : title,
                   .most = static_cast<double>(all)};
    shares.resize(std::min(shares.size(), mostBars));
    for (const Share& each : shares)
        chart.bars.push_back({each.name, static_cast<double>(share(each)),
                              ConsolidatedChartsText::tr("%1 of %2, %3", "part, whole, percentage")
                                  .arg(each.part)
                                  .arg(each.whole)
                                  .arg(cellText(Ratio{share(each)})),
                              each.part == each.whole});
    return chart;
}

} // namespace

std::vector<BarChart> chartsOf(const ConsolidatedFigures& figures) {
    std::vector<Share> attendance;
    std::vector<Share> hours;
    for (const OrganizationFigures& row : figures.now.organizations) {
        attendance.push_back({row.name, row.present, row.expected});
        if (row.hours) hours.push_back({row.name, row.hours->membersMet, row.hours->members});
    }
    std::vector<BarChart> charts{
        activitiesChart(figures),
        shareChart(ConsolidatedChartsText::tr("Attendance by organisation"),
                   ConsolidatedChartsText::tr("Attendance: the %1 lowest"), std::move(attendance)),
        shareChart(ConsolidatedChartsText::tr("Hours reached by branch"),
                   ConsolidatedChartsText::tr("Hours reached: the %1 lowest"), std::move(hours))};
    std::erase_if(charts, [](const BarChart& chart) { return chart.bars.empty(); });
    return charts;
}

} // namespace zhibu
