#include "core/reports/consolidated_figures.h"

#include <algorithm>
#include <map>

namespace zhibu {

namespace {

template<class Figures> Measured commonMeasures(const Figures& figures) {
    Measured values;
    const auto set = [&values](Measure measure, std::optional<qint64> value) {
        values[static_cast<size_t>(measure)] = value;
    };
    set(Measure::members, figures.members);
    set(Measure::activities, figures.activities);
    set(Measure::attendance, attendanceRate(figures.expected, figures.present));
    set(Measure::lateEntries, figures.lateEntries);
    set(Measure::overdue, figures.overdue);
    return values;
}

// What has no place stands last.
auto orderOf(const RankedBranch& row) {
    const auto place = [](const Place& each) { return each.place.value_or(std::numeric_limits<int>::max()); };
    return std::tuple(place(row.attendance), place(row.duties), place(row.hours), row.code);
}

} // namespace

Measured measured(const OrganizationFigures& row) {
    if (!row.reported) return {};
    Measured values = commonMeasures(row);
    if (row.hours) values[static_cast<size_t>(Measure::hoursMet)] = row.hours->membersMet;
    return values;
}

Measured measured(const TotalFigures& totals) {
    Measured values = commonMeasures(totals);
    values[static_cast<size_t>(Measure::hoursMet)] = totals.hours.membersMet;
    return values;
}

std::vector<ComparedRow> compare(const PeriodFigures& now, const PeriodFigures& before) {
    std::map<QString, ComparedRow> rows;
    for (const OrganizationFigures& each : before.organizations)
        rows[each.code] = {.code = each.code, .name = each.name, .before = measured(each)};
    for (const OrganizationFigures& each : now.organizations) {
        ComparedRow& row = rows[each.code];
        row.code = each.code;
        row.name = each.name;
        row.now = measured(each);
    }
    std::vector<ComparedRow> list;
    list.reserve(rows.size());
    for (auto& [code, row] : rows)
        list.push_back(std::move(row));
    return list;
}

std::optional<qint64> difference(const std::optional<Measured>& now, const std::optional<Measured>& before,
                                 Measure measure) {
    if (!now || !before) return std::nullopt;
    const auto& a = (*now)[static_cast<size_t>(measure)];
    const auto& b = (*before)[static_cast<size_t>(measure)];
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

void givePlaces(std::vector<Place*> shares) {
    std::erase_if(shares, [](const Place* each) { return !each->share; });
    std::ranges::sort(shares, std::greater(), [](const Place* each) { return *each->share; });
    for (size_t i = 0; i < shares.size(); ++i) {
        const bool isSame = i > 0 && shares[i]->share == shares[i - 1]->share;
        shares[i]->place = isSame ? shares[i - 1]->place : static_cast<int>(i) + 1;
    }
}

std::vector<RankedBranch> rankBranches(const PeriodFigures& figures) {
    std::vector<RankedBranch> ranked;
    for (const OrganizationFigures& row : figures.organizations) {
        if (row.kind != OrganizationKind::branch || !row.reported) continue;
        const HoursFigures hours = row.hours.value_or(HoursFigures());
        ranked.push_back({.code = row.code,
                          .name = row.name,
                          .attendance = {attendanceRate(row.expected, row.present)},
                          .duties = {roundedShare(row.dutiesMet, row.dutiesMet + row.overdue)},
                          .hours = {roundedShare(hours.membersMet, hours.members)}});
    }
    for (Place RankedBranch::*column :
         {&RankedBranch::attendance, &RankedBranch::duties, &RankedBranch::hours}) {
        std::vector<Place*> places;
        for (RankedBranch& row : ranked)
            places.push_back(&(row.*column));
        givePlaces(std::move(places));
    }
    std::ranges::sort(ranked, {}, orderOf);
    return ranked;
}

} // namespace zhibu
