#include "core/duties/hours.h"

#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace hours_test {

class HoursTest : public QObject {
    Q_OBJECT

    static HoursTally tally(int fromActivities, int own) {
        return {CreditHours::ofHundredths(fromActivities), CreditHours(), CreditHours::ofHundredths(own)};
    }

private Q_SLOTS:
    void twentyFourForAMemberFortyForACommitteeMember() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId secretary = office.member(u"P1"_s, branch);
        const MemberId member = office.member(u"P2"_s, branch);
        office.hold(office.term(branch, day("2019-01-01")), u"书记"_s, secretary, day("2019-01-01"));
        office.hours = {{secretary, tally(2000, 1999)}, {member, tally(2399, 1)}};
        const QStringList expected{u"B1 P1 2020 40/39.99 due_soon 2020-12-31"_s,
                                   u"B1 P2 2020 24/24 met 2020-12-31"_s};
        QCOMPARE(lines(office.ask(u"hours.annual"_s, day("2020-12-31"))), expected);
    }

    void whoGaveUpTheSeatOnTheDayIsAMemberAgain() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId secretary = office.member(u"P1"_s, branch);
        office.hold(office.term(branch, day("2019-01-01")), u"书记"_s, secretary, day("2019-01-01"),
                    day("2020-06-01"));
        QCOMPARE(office.ask(u"hours.annual"_s, day("2020-05-31")).front().required,
                 std::optional(Amount::ofHours(40)));
        QCOMPARE(office.ask(u"hours.annual"_s, day("2020-06-01")).front().required,
                 std::optional(Amount::ofHours(24)));
    }

    void aPositionAboveTheBranchCountsToo() {
        SampleOffice office;
        const OrganizationId committee = office.organization(u"C"_s, OrganizationKind::organ_committee);
        const OrganizationId branch = office.branch(u"B1"_s, committee);
        const MemberId member = office.member(u"P1"_s, branch);
        office.hold(office.term(committee, day("2019-01-01"), 5), u"委员"_s, member, day("2019-01-01"));
        QCOMPARE(lines(office.ask(u"hours.annual"_s, day("2020-05-31"))),
                 QStringList{u"B1 P1 2020 40/0 pending 2020-12-31"_s});
    }

    void whoBelongsIsAskedOnTheSmallerOfTheDayAndTheYearsEnd() {
        SampleOffice office;
        const OrganizationId one = office.branch(u"B1"_s);
        const OrganizationId two = office.branch(u"B2"_s);
        const MemberId mover = office.member(u"P1"_s, one, {std::nullopt, day("2021-01-01")});
        office.rows.memberships.push_back(
            {office.ids.next<MembershipId>(), mover, two, {}, {day("2021-01-01"), {}}, {}, {}});
        QCOMPARE(lines(office.ask(u"hours.annual"_s, day("2021-03-01"), 2020)),
                 QStringList{u"B1 P1 2020 24/0 overdue 2020-12-31"_s});
        QCOMPARE(lines(office.ask(u"hours.annual"_s, day("2021-03-01"))),
                 QStringList{u"B2 P1 2021 24/0 pending 2021-12-31"_s});
    }

    void anExemptionOfTheYearExcuses() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId member = office.member(u"P1"_s, branch);
        office.exemptions.push_back({office.ids.next<ExemptionId>(), member, 2020, u"长期病假"_s});
        const auto result = office.ask(u"hours.annual"_s, day("2020-12-31")).front();
        QCOMPARE(line(result), u"B1 P1 2020 24/0 not_applicable 2020-12-31"_s);
        QVERIFY(result.reason.contains(u"长期病假"_s));
        QCOMPARE(office.ask(u"hours.annual"_s, day("2021-01-31")).front().status, Status::pending);
    }

    void aBranchOfThisYearIsAskedToo() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.at(branch).establishedOn = day("2020-11-01");
        office.member(u"P1"_s, branch);
        QCOMPARE(office.ask(u"hours.annual"_s, day("2020-11-01")).size(), size_t{1});
        QCOMPARE(office.ask(u"hours.annual"_s, day("2020-10-31")).size(), size_t{0});
    }

    void rowsSayWhatTheHoursAreMadeOf() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId member = office.member(u"P1"_s, branch);
        office.hours = {
            {member,
             {CreditHours::ofHundredths(1875), CreditHours::ofHundredths(150), CreditHours::ofHours(4)}}};
        const Office built(office.rows);
        const auto rows = hoursRows(office.catalogue, office.recordsOf(built), {day("2020-11-18"), 2020});
        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(
            QJsonDocument(toJson(rows.front())).toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"from_activities":18.75,"hours":22.75,"made_up":1.5,"member":"P1","name":"P1",)"
                R"("organization":"B1","own_credits":4,"required":24,"role":"member","status":"due_soon"})"));
        QVERIFY(hoursRows(office.catalogue, office.recordsOf(built), {day("2020-11-18"), 2021}).empty());
    }

    void anOfficeThatFollowsTheLaterRegulationMeasuresByIt() {
        SampleOffice office;
        office.member(u"P1"_s, office.branch(u"B1"_s));
        DutySetting off{u"hours.annual"_s, 2020};
        off.enabled = false;
        DutySetting on{u"hours.national"_s, 2020};
        on.enabled = true;
        office.catalogue = applySettings(office.catalogue, {off, on}, 2020);
        const Office built(office.rows);
        const auto rows = hoursRows(office.catalogue, office.recordsOf(built), {day("2020-06-01"), 2020});
        QCOMPARE(rows.front().required, Amount::ofHours(32));
        QCOMPARE(office.ask(u"hours.annual"_s, day("2020-06-01")).size(), size_t{0});
        QCOMPARE(lines(office.ask(u"hours.national"_s, day("2020-06-01"))),
                 QStringList{u"B1 P1 2020 32/0 pending 2020-12-31"_s});
    }
};

REGISTER_TEST(hours_test, HoursTest)

} // namespace hours_test

#include "hours_test.moc"
