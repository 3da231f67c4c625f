#include "core/reports/consolidated_figures.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QJsonValue orNull(std::optional<qint64> value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// What a row and the totals have beside the quarterly report's keys.
template<class Figures> void addMore(QJsonObject& object, const Figures& figures, const Period& period) {
    object.insert(u"activities"_s, figures.activities);
    object.insert(u"duties_met"_s, figures.dutiesMet);
    const std::vector<Period> all = Period::allOf(PeriodKind::month, period.year());
    const auto begin = static_cast<size_t>(period.first().month()) - 1;
    QJsonObject months;
    for (size_t i = 0; i < figures.months.size(); ++i)
        months.insert(all[begin + i].toString(),
                      QJsonObject{{u"activities"_s, figures.months[i].activities},
                                  {u"counts"_s, toJson(figures.months[i].counts)}});
    object.insert(u"months"_s, months);
}

QJsonObject periodJson(const PeriodFigures& figures) {
    QJsonObject object = toJson(figures);
    QJsonArray rows = object.take(u"organizations"_s).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        const OrganizationFigures& each = figures.organizations[static_cast<size_t>(i)];
        addMore(row, each, figures.period);
        if (!each.reported) {
            for (const QString& key : {u"activities"_s, u"duties_met"_s, u"months"_s})
                row.insert(key, QJsonValue::Null);
        }
        rows[i] = row;
    }
    object.insert(u"organizations"_s, rows);
    QJsonObject totals = object.take(u"totals"_s).toObject();
    addMore(totals, figures.totals, figures.period);
    object.insert(u"totals"_s, totals);
    return object;
}

QJsonObject comparedJson(const std::optional<Measured>& now, const std::optional<Measured>& before) {
    static const char* const names[] = {"members",      "activities", "attendance_rate",
                                        "late_entries", "overdue",    "hours_met"};
    const auto shown = [](Measure measure, std::optional<qint64> value) {
        return measure == Measure::attendance ? shareJson(value) : orNull(value);
    };
    QJsonObject object;
    for (size_t i = 0; i < measureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        object.insert(QLatin1StringView(names[i]),
                      QJsonObject{{u"now"_s, shown(measure, now ? (*now)[i] : std::nullopt)},
                                  {u"before"_s, shown(measure, before ? (*before)[i] : std::nullopt)},
                                  {u"difference"_s, shown(measure, difference(now, before, measure))}});
    }
    return object;
}

QJsonObject comparisonJson(const ConsolidatedFigures& figures) {
    QJsonArray rows;
    for (const ComparedRow& row : compare(figures.now, figures.before)) {
        QJsonObject object = comparedJson(row.now, row.before);
        object.insert(u"code"_s, row.code);
        object.insert(u"name"_s, row.name);
        rows.append(object);
    }
    return {{u"organizations"_s, rows},
            {u"totals"_s, comparedJson(measured(figures.now.totals), measured(figures.before.totals))}};
}

QJsonArray rankingJson(const PeriodFigures& figures) {
    QJsonArray rows;
    for (const RankedBranch& row : rankBranches(figures)) {
        QJsonObject object{{u"code"_s, row.code}, {u"name"_s, row.name}};
        for (const auto& [name, place] :
             {std::pair(u"attendance"_s, row.attendance), std::pair(u"duties"_s, row.duties),
              std::pair(u"hours"_s, row.hours)}) {
            object.insert(name + u"_share"_s, shareJson(place.share));
            object.insert(name + u"_place"_s, place.place ? QJsonValue(*place.place) : QJsonValue::Null);
        }
        rows.append(object);
    }
    return rows;
}

QJsonArray overdueJson(const std::vector<OwedLine>& lines) {
    QJsonArray rows;
    for (const OwedLine& line : lines) {
        QJsonObject object = duties::toJson(line.result);
        object.insert(u"results"_s, resultsOf(line));
        object.insert(u"explanation"_s, line.explanation);
        rows.append(object);
    }
    return rows;
}

} // namespace

QJsonObject toJson(const ConsolidatedFigures& figures) {
    QJsonObject object = periodJson(figures.now);
    object.insert(u"before"_s, periodJson(figures.before));
    object.insert(u"comparison"_s, comparisonJson(figures));
    object.insert(u"ranking"_s, rankingJson(figures.now));
    object.insert(u"overdue_items"_s, overdueJson(figures.overdue));
    return object;
}

} // namespace zhibu
