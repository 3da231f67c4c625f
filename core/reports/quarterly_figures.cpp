#include "core/reports/quarterly_figures.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// units / 10^decimals; a whole number stays an integer, so that it is written without decimals.
QJsonValue scaledNumber(qint64 units, qint64 scale) {
    if (units % scale == 0) return units / scale;
    return static_cast<double>(units) / static_cast<double>(scale);
}

QJsonObject hoursJson(const HoursFigures& hours) {
    return {{u"members"_s, hours.members},
            {u"members_met"_s, hours.membersMet},
            {u"average"_s, scaledNumber(averageHundredths(hours), 100)},
            {u"committee"_s, hours.committee},
            {u"committee_met"_s, hours.committeeMet}};
}

QJsonObject termJson(const TermFigures& term) {
    return {{u"number"_s, term.number},
            {u"elected_on"_s, term.electedOn.toIso()},
            {u"due_on"_s, term.dueOn.toIso()},
            {u"days_left"_s, term.daysLeft},
            {u"approved"_s, term.approved ? QJsonValue(*term.approved) : QJsonValue(QJsonValue::Null)},
            {u"posts"_s, term.posts},
            {u"filled"_s, term.filled},
            {u"persons"_s, term.persons},
            {u"vacant"_s, term.vacant},
            {u"vacant_overdue"_s, term.vacantOverdue}};
}

/// What a row and the totals have in common.
template<class Figures> QJsonObject commonJson(const Figures& figures) {
    return {{u"members"_s, figures.members},
            {u"counts"_s, toJson(figures.counts)},
            {u"expected"_s, figures.expected},
            {u"present"_s, figures.present},
            {u"attendance_rate"_s, shareJson(attendanceRate(figures.expected, figures.present))},
            {u"late_entries"_s, figures.lateEntries},
            {u"overdue"_s, figures.overdue}};
}

QJsonObject figuresJson(const OrganizationFigures& row) {
    QJsonObject object = commonJson(row);
    if (row.reported) return object;
    for (const QString& key : object.keys())
        object.insert(key, QJsonValue::Null);
    object.insert(u"reported"_s, false);
    return object;
}

QJsonObject organizationJson(const OrganizationFigures& row) {
    QJsonObject object = figuresJson(row);
    object.insert(u"code"_s, row.code);
    object.insert(u"name"_s, row.name);
    object.insert(u"kind"_s, identifier(row.kind));
    object.insert(u"hours"_s, row.hours ? QJsonValue(hoursJson(*row.hours)) : QJsonValue(QJsonValue::Null));
    object.insert(u"term"_s, row.term ? QJsonValue(termJson(*row.term)) : QJsonValue(QJsonValue::Null));
    return object;
}

void add(ActivityCounts& sum, const ActivityCounts& counts) {
    for (size_t kind = 0; kind < activityKindCount; ++kind)
        sum[kind] += counts[kind];
}

void add(HoursFigures& sum, const HoursFigures& hours) {
    sum.members += hours.members;
    sum.membersMet += hours.membersMet;
    sum.totalHundredths += hours.totalHundredths;
    sum.committee += hours.committee;
    sum.committeeMet += hours.committeeMet;
}

void add(std::vector<MonthFigures>& sums, const std::vector<MonthFigures>& months) {
    sums.resize(std::max(sums.size(), months.size()));
    for (size_t i = 0; i < months.size(); ++i) {
        sums[i].activities += months[i].activities;
        add(sums[i].counts, months[i].counts);
    }
}

} // namespace

std::optional<qint64> roundedShare(qint64 part, qint64 whole) {
    if (whole <= 0) return std::nullopt;
    return (part * 20000 + whole) / (2 * whole);
}

qint64 averageHundredths(const HoursFigures& hours) {
    if (hours.members <= 0) return 0;
    return (2 * hours.totalHundredths + hours.members) / (2 * hours.members);
}

TotalFigures computeTotals(const std::vector<OrganizationFigures>& organizations) {
    TotalFigures totals;
    for (const OrganizationFigures& row : organizations) {
        if (!row.reported) {
            ++totals.notReported;
            continue;
        }
        if (row.kind == OrganizationKind::branch) {
            totals.members += row.members;
            if (row.hours) add(totals.hours, *row.hours);
        }
        add(totals.counts, row.counts);
        totals.activities += row.activities;
        totals.expected += row.expected;
        totals.present += row.present;
        totals.lateEntries += row.lateEntries;
        totals.overdue += row.overdue;
        totals.dutiesMet += row.dutiesMet;
        add(totals.months, row.months);
    }
    return totals;
}

QJsonValue shareJson(std::optional<qint64> tenThousandths) {
    return tenThousandths ? scaledNumber(*tenThousandths, 10000) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const ActivityCounts& counts) {
    QJsonObject object;
    for (const auto& row : vocabulary<ActivityKind>()) {
        const qint64 count = counts[static_cast<size_t>(row.value)];
        if (count != 0) object.insert(QLatin1StringView(row.identifier), count);
    }
    return object;
}

QJsonObject toJson(const PeriodFigures& figures) {
    QJsonArray rows;
    for (const OrganizationFigures& row : figures.organizations)
        rows.append(organizationJson(row));
    QJsonObject totals = commonJson(figures.totals);
    totals.insert(u"hours"_s, hoursJson(figures.totals.hours));
    if (figures.totals.notReported > 0) totals.insert(u"not_reported"_s, figures.totals.notReported);
    return {{u"period"_s, figures.period.toString()},
            {u"as_of"_s, figures.asOf.toIso()},
            {u"organizations"_s, rows},
            {u"totals"_s, totals}};
}

} // namespace zhibu
