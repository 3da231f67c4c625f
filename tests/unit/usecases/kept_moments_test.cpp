#include "core/usecases/kept_moments.h"

#include "tests/support/test_registry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace kept_moments_test {

namespace {

QDateTime at(const QString& iso) {
    return QDateTime::fromString(iso, Qt::ISODate);
}

bool isPartOf(const std::set<QDateTime>& fewer, const std::set<QDateTime>& more) {
    return std::ranges::includes(more, fewer);
}

} // namespace

/// Which copies stay: rules with numbers, and what must hold for copies made at any moments.
class KeptMomentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { random = std::make_unique<QRandomGenerator>(20201118); }

    void threeYearsOfDailyCopiesThinOutToDaysWeeksMonthsAndYears() {
        std::vector<QDateTime> moments;
        const QDateTime now = at(u"2020-11-18T12:00:00"_s); // a Wednesday
        for (int day = 0; day < 3 * 365; ++day)
            moments.push_back(now.addDays(-day).addSecs(-3600));
        const std::set<QDateTime> kept = keptOf(moments, now);
        const auto keptOn = [&kept](const QString& day) { return kept.contains(at(day + u"T11:00:00"_s)); };
        for (int day = 0; day < 7; ++day)
            QVERIFY(kept.contains(now.addDays(-day).addSecs(-3600)));
        QVERIFY(!keptOn(u"2020-11-11"_s));
        // The Sundays of eight weeks, this one's newest being today's.
        QVERIFY(keptOn(u"2020-11-08"_s));
        QVERIFY(keptOn(u"2020-10-04"_s));
        QVERIFY(!keptOn(u"2020-09-27"_s));
        // The last days of 24 months.
        QVERIFY(keptOn(u"2020-09-30"_s));
        QVERIFY(keptOn(u"2018-12-31"_s));
        QVERIFY(!keptOn(u"2018-11-30"_s));
        // And one of each year before.
        QVERIFY(keptOn(u"2017-12-31"_s));
        // 7 days, 6 more Sundays (the 15th lies within the days), 23 month ends (none among them), 2017's.
        QCOMPARE(kept.size(), size_t{7 + 6 + 23 + 1});
    }

    void ofOneDayTheNewestTwentyStay() {
        std::vector<QDateTime> moments;
        const QDateTime now = at(u"2020-11-18T20:00:00"_s);
        for (int i = 0; i < 30; ++i)
            moments.push_back(now.addSecs(-60 * i));
        const std::set<QDateTime> kept = keptOf(moments, now);
        QCOMPARE(kept.size(), size_t{20});
        QVERIFY(kept.contains(moments[0]));
        QVERIFY(kept.contains(moments[19]));
        QVERIFY(!kept.contains(moments[20]));
    }

    void aClockSetBackCostsNoCopy() {
        const std::vector<QDateTime> moments{at(u"2021-01-01T10:00:00"_s), at(u"2021-01-01T11:00:00"_s),
                                             at(u"2021-01-02T10:00:00"_s)};
        QCOMPARE(keptOf(moments, at(u"2020-11-18T09:00:00"_s)).size(), size_t{3});
    }

    void nothingOfNothing() { QVERIFY(keptOf({}, at(u"2020-11-18T09:00:00"_s)).empty()); }

    void theNewestIsNeverGivenUp() {
        for (int round = 0; round < 200; ++round) {
            const std::vector<QDateTime> moments = someMoments(40);
            const QDateTime newest = *std::ranges::max_element(moments);
            for (const int later : {0, 1, 30, 400, 5000})
                QVERIFY(keptOf(moments, newest.addDays(later)).contains(newest));
        }
    }

    void whatIsGivenUpTodayIsNotWantedLater() {
        for (int round = 0; round < 200; ++round) {
            const std::vector<QDateTime> moments = someMoments(80);
            QDateTime now = *std::ranges::max_element(moments);
            std::set<QDateTime> before = keptOf(moments, now);
            for (int step = 0; step < 30; ++step) {
                now = now.addSecs(random->bounded(60 * 86400));
                const std::set<QDateTime> after = keptOf(moments, now);
                QVERIFY(isPartOf(after, before));
                before = after;
            }
        }
    }

    // Thinning after every copy, as the program does, leaves what thinning once at the end would.
    void thinningEachTimeIsThinningOnce() {
        for (int round = 0; round < 40; ++round) {
            std::vector<QDateTime> moments = someMoments(120);
            std::ranges::sort(moments);
            std::vector<QDateTime> left;
            std::vector<QDateTime> all;
            for (const QDateTime& moment : moments) {
                all.push_back(moment);
                left.push_back(moment);
                const std::set<QDateTime> kept = keptOf(left, moment);
                left.assign(kept.begin(), kept.end());
                QCOMPARE(kept, keptOf(all, moment));
            }
        }
    }

private:
    /// Crowded days, quiet weeks and gaps of years; no two at one moment.
    std::vector<QDateTime> someMoments(int count) {
        std::set<QDateTime> moments;
        QDateTime moment = at(u"2012-02-27T08:00:00"_s).addSecs(random->bounded(1'000'000));
        while (moments.size() < static_cast<size_t>(count)) {
            const int gap[]{600, 7200, 90'000, 3 * 86400, 40 * 86400};
            moment = moment.addSecs(1 + random->bounded(gap[random->bounded(5)]));
            moments.insert(moment);
        }
        return {moments.begin(), moments.end()};
    }

    std::unique_ptr<QRandomGenerator> random;
};

REGISTER_TEST(kept_moments_test, KeptMomentsTest)

} // namespace kept_moments_test

#include "kept_moments_test.moc"
