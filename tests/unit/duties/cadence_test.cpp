#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace cadence_test {

class CadenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMonthIsDoneByAnActivityOnItsLastDayAndNotByOneADayLater() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::theme_day}, day("2020-02-29"));
        const QStringList expected{u"B1 2020-01 1/0 overdue 2020-01-31"_s, u"B1 2020-02 1/1 met 2020-02-29"_s,
                                   u"B1 2020-03 1/0 due_soon 2020-03-31"_s};
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-03-31"))), expected);
    }

    void anActivityAfterTheAsOfDateDoesNotCountYet() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::theme_day}, day("2020-01-20"));
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-01-19"))),
                 QStringList{u"B1 2020-01 1/0 pending 2020-01-31"_s});
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-01-20"))),
                 QStringList{u"B1 2020-01 1/1 met 2020-01-31"_s});
    }

    void theWarningWindowOpensOnItsFirstDay_data() {
        QTest::addColumn<QString>("duty");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("status");
        QTest::newRow("month, 8 days left") << u"theme_day.monthly"_s << u"2020-01-23"_s << u"pending"_s;
        QTest::newRow("month, 7 days left") << u"theme_day.monthly"_s << u"2020-01-24"_s << u"due_soon"_s;
        QTest::newRow("month, last day") << u"theme_day.monthly"_s << u"2020-01-31"_s << u"due_soon"_s;
        QTest::newRow("quarter, 16 days left")
            << u"general_meeting.quarterly"_s << u"2020-03-15"_s << u"pending"_s;
        QTest::newRow("quarter, 15 days left")
            << u"general_meeting.quarterly"_s << u"2020-03-16"_s << u"due_soon"_s;
        QTest::newRow("half, 31 days left")
            << u"report_hearing.half_yearly"_s << u"2020-05-30"_s << u"pending"_s;
        QTest::newRow("half, 30 days left")
            << u"report_hearing.half_yearly"_s << u"2020-05-31"_s << u"due_soon"_s;
        QTest::newRow("year, 61 days left") << u"ideology.annual"_s << u"2020-10-31"_s << u"pending"_s;
        QTest::newRow("year, 60 days left") << u"ideology.annual"_s << u"2020-11-01"_s << u"due_soon"_s;
        QTest::newRow("year, last day") << u"ideology.annual"_s << u"2020-12-31"_s << u"due_soon"_s;
    }
    void theWarningWindowOpensOnItsFirstDay() {
        QFETCH(QString, duty);
        QFETCH(QString, asOf);
        QFETCH(QString, status);
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        office.branch(u"B1"_s, leading);
        QCOMPARE(identifier(office.ask(duty, *Date::fromIso(asOf)).front().status), status);
    }

    void daysLeftAreNoneOnTheLastDayAndNegativeAfterIt() {
        SampleOffice office;
        office.branch(u"B1"_s);
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-01-31")).front().daysLeft(),
                 std::optional<int>(0));
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-02-03")).front().daysLeft(),
                 std::optional<int>(-3));
    }

    void theLastDayOfTheYearIsStillInIt() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const QString duty = u"general_meeting.quarterly"_s;
        const auto fourth = [&](const char* asOf, int year) {
            return office.ask(duty, day(asOf), year).back();
        };
        QCOMPARE(fourth("2020-12-31", 2020).status, Status::due_soon);
        QCOMPARE(fourth("2020-12-31", 2020).daysLeft(), std::optional<int>(0));
        QCOMPARE(fourth("2021-01-01", 2020).status, Status::overdue);
        QCOMPARE(fourth("2021-01-01", 2020).period, Period::quarter(2020, 4));
        office.activity(branch, {ActivityKind::general_meeting}, day("2020-12-31"));
        QCOMPARE(fourth("2020-12-31", 2020).status, Status::met);
        QCOMPARE(fourth("2021-01-01", 2020).status, Status::met);
        QCOMPARE(office.ask(duty, day("2021-01-01")).front().status, Status::pending);
    }

    void the29thOfFebruaryIsADayOfItsMonth() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::theme_day}, day("2020-02-29"));
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-02-28"))[1].status, Status::due_soon);
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-02-29"))[1].status, Status::met);
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-02-29"))[1].due, Date::of(2020, 2, 29));
    }

    void oneActivityOfSeveralKindsCountsForEach() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::theme_day, ActivityKind::general_meeting}, day("2020-01-31"));
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-01-31")).front().status, Status::met);
        QCOMPARE(office.ask(u"general_meeting.quarterly"_s, day("2020-01-31")).front().status, Status::met);
    }

    void draftsAndTrashedRecordsCountNowhere() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::theme_day}, day("2020-01-10")).state = RecordState::draft;
        office.activity(branch, {ActivityKind::theme_day}, day("2020-01-11")).state = RecordState::trashed;
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-02-01"))).front(),
                 u"B1 2020-01 1/0 overdue 2020-01-31"_s);
    }

    void aBranchIsAskedFromTheFirstPeriodThatBeganAfterItWasEstablished() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.at(branch).establishedOn = day("2020-02-01");
        const QStringList expected{u"B1 2020-02 1/0 not_applicable 2020-02-29"_s,
                                   u"B1 2020-03 1/0 pending 2020-03-31"_s};
        const auto results = office.ask(u"theme_day.monthly"_s, day("2020-03-02"));
        QCOMPARE(lines(results), expected);
        QVERIFY2(results.front().reason.contains(u"new"_s), qPrintable(results.front().reason));

        office.at(branch).establishedOn = day("2020-01-31");
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-03-02")))[1],
                 u"B1 2020-02 1/0 overdue 2020-02-29"_s);
    }

    void whatADissolvedBranchOwedBeforeStaysOwed() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.at(branch).dissolvedOn = day("2020-02-29");
        const QStringList expected{u"B1 2020-01 1/0 overdue 2020-01-31"_s,
                                   u"B1 2020-02 1/0 not_applicable 2020-02-29"_s};
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-04-02"))), expected);
        office.at(branch).dissolvedOn = day("2020-03-01"); // it existed on the last day of February
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-04-02")))[1],
                 u"B1 2020-02 1/0 overdue 2020-02-29"_s);
    }

    void aYearlyMeetingCountsForItsYearUntilTheEndOfMarch() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::life_meeting}, day("2020-03-31")).forYear = 2019;
        office.activity(branch, {ActivityKind::life_meeting}, day("2021-04-01")).forYear = 2020;
        const QStringList in2020{u"B1 2019 1/1 met 2020-03-31"_s, u"B1 2020 1/0 pending 2021-03-31"_s};
        QCOMPARE(lines(office.ask(u"life_meeting.annual"_s, day("2020-03-31"))), in2020);
        const QStringList in2021{u"B1 2020 1/0 overdue 2021-03-31"_s, u"B1 2021 1/0 pending 2022-03-31"_s};
        QCOMPARE(lines(office.ask(u"life_meeting.annual"_s, day("2021-04-01"))), in2021);
        QCOMPARE(lines(office.ask(u"life_meeting.annual"_s, day("2020-03-30"))).front(),
                 u"B1 2019 1/0 due_soon 2020-03-31"_s);
    }

    void aYearlyMeetingOfThisYearDoesNotCountForTheYearBefore() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.activity(branch, {ActivityKind::appraisal}, day("2020-02-10"));
        const QStringList expected{u"B1 2019 1/0 due_soon 2020-03-31"_s, u"B1 2020 1/1 met 2021-03-31"_s};
        QCOMPARE(lines(office.ask(u"appraisal.annual"_s, day("2020-02-29"))), expected);
    }

    void periodsOfAnotherYearAreListedOnlyWhenTheyHaveBegun() {
        SampleOffice office;
        office.branch(u"B1"_s);
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-02-29"), 2019).size(), size_t{12});
        QCOMPARE(office.ask(u"theme_day.monthly"_s, day("2020-02-29"), 2021).size(), size_t{0});
        QCOMPARE(lines(office.ask(u"life_meeting.annual"_s, day("2020-02-29"), 2021)),
                 QStringList{u"B1 2020 1/0 pending 2021-03-31"_s});
    }

    void aCommitteeMeetsOnlyWhereThereIsOne() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId member = office.member(u"P1"_s, branch);
        const auto statuses = [&] {
            return lines(office.ask(u"committee_meeting.monthly"_s, day("2020-02-29")));
        };
        const QString none = u"B1 2020-01 1/0 not_applicable 2020-01-31"_s;
        QCOMPARE(statuses().front(), none);

        const TermId term = office.term(branch, day("2020-01-01"));
        office.hold(term, u"书记"_s, member, day("2020-01-01"));
        office.hold(term, u"副书记"_s, member, day("2020-01-01"));
        QCOMPARE(statuses().front(), none);

        office.hold(term, u"组织委员"_s, member, day("2020-02-01"), day("2020-02-10"));
        QCOMPARE(statuses().front(), none);
        QCOMPARE(statuses().back(),
                 u"B1 2020-02 1/0 due_soon 2020-02-29"_s); // set up by then, though vacant again
    }

    void aSeatSetUpEmptyMakesACommittee() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const TermId term = office.term(branch, day("2019-01-01"));
        office.emptySeat(term, u"宣传委员"_s, day("2020-01-31"));
        QCOMPARE(lines(office.ask(u"committee_meeting.monthly"_s, day("2020-02-01"))).front(),
                 u"B1 2020-01 1/0 overdue 2020-01-31"_s);
        QCOMPARE(lines(office.ask(u"committee_meeting.monthly"_s, day("2020-01-30"))).front(),
                 u"B1 2020-01 1/0 not_applicable 2020-01-31"_s);
    }

    void aCommitteeSetUpOnTheLastDayOfTheMonthIsThere() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId member = office.member(u"P1"_s, branch);
        office.hold(office.term(branch, day("2019-01-01")), u"组织委员"_s, member, day("2020-01-31"));
        const auto january = [&](Date asOf) {
            return office.ask(u"committee_meeting.monthly"_s, asOf).front().status;
        };
        QCOMPARE(january(day("2020-01-30")), Status::not_applicable);
        QCOMPARE(january(day("2020-01-31")), Status::due_soon);
    }

    void onlyAHeadOrganisationHoldsWorkMeetings() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const OrganizationId committee =
            office.organization(u"C"_s, OrganizationKind::organ_committee, leading);
        office.branch(u"B1"_s, committee);
        office.activity(committee, {ActivityKind::work_meeting}, day("2020-03-31"));
        const QStringList expected{u"B1 2020Q1 1/0 not_applicable 2020-03-31"_s,
                                   u"C 2020Q1 1/1 met 2020-03-31"_s};
        QCOMPARE(lines(office.ask(u"work_meeting.quarterly"_s, day("2020-03-31"))), expected);
    }

    void studyingInEveryGroupIsAsGoodAsInTheBranch() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const OrganizationId one = office.group(u"B1-1"_s, branch);
        const OrganizationId two = office.group(u"B1-2"_s, branch);
        office.activity(one, {ActivityKind::study}, day("2020-01-05"));
        office.activity(one, {ActivityKind::study}, day("2020-01-12"));
        const auto january = [&] { return lines(office.ask(u"study.monthly"_s, day("2020-01-31"))).front(); };
        QCOMPARE(january(), u"B1 2020-01 1/0 due_soon 2020-01-31"_s);
        office.activity(two, {ActivityKind::study}, day("2020-01-31"));
        QCOMPARE(january(), u"B1 2020-01 1/1 met 2020-01-31"_s);
        office.activity(branch, {ActivityKind::study}, day("2020-01-15"));
        office.activity(branch, {ActivityKind::study}, day("2020-01-16"));
        QCOMPARE(january(), u"B1 2020-01 1/2 met 2020-01-31"_s);
    }

    void aGroupOfThisMonthIsNotWaitedFor() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const OrganizationId one = office.group(u"B1-1"_s, branch);
        const OrganizationId two = office.group(u"B1-2"_s, branch);
        office.activity(one, {ActivityKind::study, ActivityKind::group_meeting}, day("2020-01-05"));
        office.at(two).establishedOn = day("2020-01-01");
        QCOMPARE(office.ask(u"study.monthly"_s, day("2020-01-31")).front().status, Status::met);
        QCOMPARE(lines(office.ask(u"group_meeting.monthly"_s, day("2020-01-31"))),
                 QStringList{u"B1 B1-1 2020-01 1/1 met 2020-01-31"_s});
        office.at(two).establishedOn = day("2019-12-31");
        QCOMPARE(office.ask(u"study.monthly"_s, day("2020-01-31")).front().status, Status::due_soon);
        QCOMPARE(office.ask(u"group_meeting.monthly"_s, day("2020-01-31")).size(), size_t{2});
    }

    void aGroupDissolvedBeforeTheMonthIsOverIsNotWaitedFor() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const OrganizationId one = office.group(u"B1-1"_s, branch);
        office.at(one).dissolvedOn = day("2020-01-31");
        QCOMPARE(lines(office.ask(u"group_meeting.monthly"_s, day("2020-01-30"))),
                 QStringList{u"B1 B1-1 2020-01 1/0 due_soon 2020-01-31"_s});
        QCOMPARE(lines(office.ask(u"group_meeting.monthly"_s, day("2020-01-31"))),
                 QStringList{u"B1 2020-01 1/0 not_applicable 2020-01-31"_s});
    }

    void everyFacetMustBeHeard() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const OrganizationId committee =
            office.organization(u"C"_s, OrganizationKind::organ_committee, leading);
        const OrganizationId branch = office.branch(u"B1"_s, committee);
        const MemberId member = office.member(u"P1"_s, branch);
        const TermId term = office.term(committee, day("2019-01-01"), 5);
        office.activity(leading, {ActivityKind::report_hearing}, day("2020-06-30")).facets = {
            Facet::head_organization};
        const auto half = [&] {
            return lines(office.ask(u"report_hearing.half_yearly"_s, day("2020-06-30"))).front();
        };
        QCOMPARE(half(), u"G 2020H1 1/1 met 2020-06-30"_s); // no discipline committee to hear

        office.hold(term, u"纪委书记"_s, member, day("2020-06-30"));
        QCOMPARE(half(), u"G 2020H1 1/0 due_soon 2020-06-30"_s);
        office.activity(leading, {ActivityKind::report_hearing}, day("2020-05-01")).facets = {
            Facet::discipline_committee};
        QCOMPARE(half(), u"G 2020H1 1/1 met 2020-06-30"_s);
    }

    void aHearingWithoutAFacetIsNoHearingOfAnybody() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        office.activity(leading, {ActivityKind::report_hearing}, day("2020-06-30"));
        QCOMPARE(lines(office.ask(u"report_hearing.half_yearly"_s, day("2020-06-30"))),
                 QStringList{u"G 2020H1 1/0 due_soon 2020-06-30"_s});
    }

    void onlyAnOrganCommitteeReportsToBothSides() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const OrganizationId committee =
            office.organization(u"C"_s, OrganizationKind::organ_committee, leading);
        const OrganizationId branch = office.branch(u"B1"_s, committee);
        office.activity(committee, {ActivityKind::duty_report}, day("2020-12-01")).facets = {
            Facet::work_committee};
        office.activity(branch, {ActivityKind::duty_report}, day("2020-12-01"));
        const QStringList expected{u"B1 2019 1/0 overdue 2020-03-31"_s, u"B1 2020 1/1 met 2021-03-31"_s,
                                   u"C 2019 1/0 overdue 2020-03-31"_s, u"C 2020 1/0 pending 2021-03-31"_s};
        QCOMPARE(lines(office.ask(u"duty_report.annual"_s, day("2020-12-01"))), expected);
        office.activity(committee, {ActivityKind::duty_report}, day("2020-11-30")).facets = {
            Facet::leading_group};
        QCOMPARE(lines(office.ask(u"duty_report.annual"_s, day("2020-12-01"))).back(),
                 u"C 2020 1/1 met 2021-03-31"_s);
    }

    void twiceAYearNeedsTwo() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        office.activity(leading, {ActivityKind::ideology_session}, day("2020-12-31"));
        QCOMPARE(lines(office.ask(u"ideology.annual"_s, day("2020-12-31"))),
                 QStringList{u"G 2020 2/1 due_soon 2020-12-31"_s});
        office.activity(leading, {ActivityKind::ideology_session}, day("2020-01-01"));
        QCOMPARE(lines(office.ask(u"ideology.annual"_s, day("2020-12-31"))),
                 QStringList{u"G 2020 2/2 met 2020-12-31"_s});
    }
};

REGISTER_TEST(cadence_test, CadenceTest)

} // namespace cadence_test

#include "cadence_test.moc"
