#include "core/usecases/kept_moments.h"

#include <algorithm>
#include <functional>
#include <map>

namespace zhibu {

namespace {

constexpr qint64 oneDay = 24 * 60 * 60; // seconds
constexpr int mostOfOneDay = 20;

/// A day, week, month or year, counted so that the next one is one more.
using Bucket = std::function<qint64(const QDate&)>;

qint64 dayOf(const QDate& date) {
    return date.toJulianDay();
}

qint64 weekOf(const QDate& date) {
    return date.toJulianDay() / 7; // Julian day 0 was a Monday
}

qint64 monthOf(const QDate& date) {
    return qint64{date.year()} * 12 + date.month();
}

qint64 yearOf(const QDate& date) {
    return date.year();
}

/// The newest of each bucket, of so many buckets back from today's.
void keepNewest(std::set<QDateTime>& kept, const std::vector<QDateTime>& moments, const QDateTime& now,
                const Bucket& bucketOf, qint64 buckets) {
    std::map<qint64, QDateTime> newest;
    for (const QDateTime& moment : moments) {
        QDateTime& known = newest[bucketOf(moment.date())];
        if (!known.isValid() || known < moment) known = moment;
    }
    for (const auto& [bucket, moment] : newest) {
        if (bucket > bucketOf(now.date()) - buckets) kept.insert(moment);
    }
}

} // namespace

std::set<QDateTime> keptOf(const std::vector<QDateTime>& moments, const QDateTime& now) {
    std::vector<QDateTime> newestFirst = moments;
    std::ranges::sort(newestFirst, std::greater());
    std::set<QDateTime> kept;
    int ofOneDay = 0;
    for (const QDateTime& moment : newestFirst) {
        const qint64 age = moment.secsTo(now);
        if (age < 0 || (age < oneDay && ofOneDay++ < mostOfOneDay)) kept.insert(moment);
    }
    constexpr qint64 forEver = 1'000'000;
    keepNewest(kept, moments, now, dayOf, 7);
    keepNewest(kept, moments, now, weekOf, 8);
    keepNewest(kept, moments, now, monthOf, 24);
    keepNewest(kept, moments, now, yearOf, forEver);
    return kept;
}

} // namespace zhibu
