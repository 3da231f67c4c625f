#include "ui/pages/submission/quarter_standing.h"

#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace quarter_standing_test {

namespace {

const Period quarter = Period::quarter(2020, 3);

class Lines {
public:
    SentLine line(const Period& period, int revision, std::optional<AnswerOutcome> outcome = {},
                  bool changed = false) {
        SentLine made{.package = {.file = QByteArray(32, 'f'),
                                  .package = ids.next<PackageId>(),
                                  .period = period,
                                  .revision = revision}};
        if (outcome) {
            made.answer = AnswerFile{.file = made.package.file,
                                     .package = made.package.package,
                                     .organization = ids.next<OrganizationId>(),
                                     .period = period,
                                     .revision = revision,
                                     .outcome = *outcome};
        }
        made.changedSince = changed;
        return made;
    }

private:
    IdFactory ids{3};
};

} // namespace

class QuarterStandingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNextIsSaid_data() {
        QTest::addColumn<std::vector<SentLine>>("sent");
        QTest::addColumn<HandInState>("state");
        QTest::addColumn<QString>("words");
        Lines of;
        using enum AnswerOutcome;
        QTest::newRow("nothing") << std::vector<SentLine>() << HandInState::notYet << u"not been handed in"_s;
        QTest::newRow("another quarter") << std::vector{of.line(Period::quarter(2020, 2), 1)}
                                         << HandInState::notYet << u"not been handed in"_s;
        QTest::newRow("handed in") << std::vector{of.line(quarter, 1)} << HandInState::handedIn
                                   << u"bring back the receipt"_s;
        QTest::newRow("received") << std::vector{of.line(quarter, 1, received)} << HandInState::handedIn
                                  << u"has received it"_s;
        QTest::newRow("changed") << std::vector{of.line(quarter, 1, received, true)} << HandInState::changed
                                 << u"changed since"_s;
        QTest::newRow("accepted") << std::vector{of.line(quarter, 1, accepted)} << HandInState::accepted
                                  << u"locked"_s;
        QTest::newRow("returned") << std::vector{of.line(quarter, 1, returned)} << HandInState::returned
                                  << u"Correct what is named"_s;
        QTest::newRow("corrected") << std::vector{of.line(quarter, 1, returned, true)}
                                   << HandInState::returnedChanged << u"corrected since"_s;
        QTest::newRow("the newest counts") << std::vector{of.line(quarter, 2), of.line(quarter, 1, returned)}
                                           << HandInState::handedIn << u"revision 2"_s;
    }

    void whatIsNextIsSaid() {
        QFETCH(std::vector<SentLine>, sent);
        QFETCH(HandInState, state);
        QFETCH(QString, words);
        const StandingMark mark = standingOf(quarter, sent, *Date::of(2020, 11, 18));
        QCOMPARE(mark.state, state);
        QVERIFY2(mark.words.contains(words), qPrintable(mark.words));
    }

    void anEarlierRevisionWasCorrected() {
        Lines of;
        const std::vector sent{of.line(quarter, 2), of.line(quarter, 1, AnswerOutcome::returned)};
        QVERIFY(isNewest(sent[0], sent) && !isNewest(sent[1], sent));
        QCOMPARE(markOf(sent[1], false).words, u"Corrected"_s);
        QCOMPARE(markOf(sent[1], true).words, u"Returned"_s);
    }

    void aRunningQuarterIsNotOwedYet() {
        QCOMPARE(standingOf(quarter, {}, *Date::of(2020, 9, 30)).state, HandInState::notEnded);
        QCOMPARE(standingOf(quarter, {}, *Date::of(2020, 10, 1)).state, HandInState::notYet);
    }

    void theQuarterThatEndedLastIsTheOnePeopleComeFor() {
        const Date today = *Date::of(2020, 11, 18);
        const auto quarters = quartersToHandIn(today, std::nullopt, {});
        QCOMPARE(quarters.size(), 9U);
        QCOMPARE(quarters.front(), Period::quarter(2020, 4));
        QCOMPARE(quarters.back(), Period::quarter(2018, 4));
        QCOMPARE(quarterOfChoice(quarters, today), quarter);
        QCOMPARE(quarterOfChoice(quarters, *Date::of(2020, 12, 31)), quarter);
        QCOMPARE(quarterOfChoice(quarters, *Date::of(2021, 1, 1)), Period::quarter(2020, 4));
    }

    void nothingIsAskedOfTheTimeBeforeItExisted() {
        const Date today = *Date::of(2020, 11, 18);
        QCOMPARE(quartersToHandIn(today, Date::of(2020, 9, 30), {}).size(), 2U);
        const auto young = quartersToHandIn(today, Date::of(2020, 10, 1), {});
        QCOMPARE(young.size(), 1U);
        QCOMPARE(quarterOfChoice(young, today), Period::quarter(2020, 4));
    }

    void whatWasHandedInStaysInTheList() {
        Lines of;
        const Period old = Period::quarter(2015, 1);
        const auto quarters =
            quartersToHandIn(*Date::of(2020, 11, 18), std::nullopt, {of.line(old, 1), of.line(quarter, 1)});
        QCOMPARE(quarters.size(), 10U);
        QCOMPARE(quarters.back(), old);
    }
};

REGISTER_TEST(quarter_standing_test, QuarterStandingTest)

} // namespace quarter_standing_test

#include "quarter_standing_test.moc"
