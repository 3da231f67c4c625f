#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace coverage_test {

class CoverageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeTheBookIsKept() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.coverage[branch] = {.from = day("2020-11-01")};
        const QStringList months{u"B1 2020-11 1/0 overdue 2020-11-30"_s,
                                 u"B1 2020-12 1/0 due_soon 2020-12-31"_s};
        QCOMPARE(lines(office.ask(u"theme_day.monthly"_s, day("2020-12-28"))), months);
        QVERIFY(office.ask({}, day("2020-10-31")).empty());
    }

    void aQuarterBegunOnPaperMayBeDoneButIsNeverOverdue() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.coverage[branch] = {.from = day("2020-06-01")};
        const auto ask = [&] {
            return statusOf(office.ask(u"general_meeting.quarterly"_s, day("2020-10-15")));
        };
        const QStringList unknown{u"2020Q2 not_applicable"_s, u"2020Q3 overdue"_s, u"2020Q4 pending"_s};
        QCOMPARE(ask(), unknown);
        office.activity(branch, {ActivityKind::general_meeting}, day("2020-06-10"));
        QCOMPARE(ask().front(), u"2020Q2 met"_s);
    }

    void anUnreportedQuarterIsNeitherMetNorOverdue() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.coverage[branch] = {
            .from = day("2020-04-01"), .received = true, .arrived = {Period::quarter(2020, 3)}};
        office.activity(branch, {ActivityKind::theme_day}, day("2020-08-10"));
        const auto results = office.ask(u"theme_day.monthly"_s, day("2020-11-15"));
        const QStringList expected{u"2020-04 not_applicable"_s,
                                   u"2020-05 not_applicable"_s,
                                   u"2020-06 not_applicable"_s,
                                   u"2020-07 overdue"_s,
                                   u"2020-08 met"_s,
                                   u"2020-09 overdue"_s,
                                   u"2020-10 not_applicable"_s,
                                   u"2020-11 pending"_s};
        QCOMPARE(statusOf(results), expected);
        QVERIFY(results.front().reason.contains(u"2020Q2"_s));
        QVERIFY(results[6].reason.contains(u"2020Q4"_s)); // running, not in yet: nobody can say
    }

    void aYearWithAQuarterMissingIsNotOverdue() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.member(u"P1"_s, branch);
        Coverage limits{.from = day("2020-01-01"), .received = true};
        for (const int number : {2, 3, 4})
            limits.arrived.push_back(Period::quarter(2020, number));
        office.coverage[branch] = limits;
        const auto overdueHours = [&] {
            Question question{day("2021-01-10"), 2020};
            int count = 0;
            for (const DutyResult& result : office.ask(question))
                count += result.member && result.status == Status::overdue ? 1 : 0;
            return count;
        };
        QCOMPARE(overdueHours(), 0);
        office.coverage[branch].arrived.push_back(Period::quarter(2020, 1));
        QVERIFY(overdueHours() > 0);
    }

    void ofWhatNeverCameInThereIsNoTermToMiss() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        QCOMPARE(office.ask(u"term.renewal"_s, day("2020-10-15")).size(), size_t{1});
        office.coverage[branch] = {.from = day("2020-07-01"), .received = true};
        QVERIFY(office.ask(u"term.renewal"_s, day("2020-10-15")).empty());
        office.coverage[branch].arrived = {Period::quarter(2020, 3)};
        QCOMPARE(office.ask(u"term.renewal"_s, day("2020-10-15")).size(), size_t{1});
    }

    void aReleasedUnitIsAskedNoMore() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.coverage[branch] = {
            .until = day("2020-07-01"), .received = true, .arrived = {Period::quarter(2020, 2)}};
        const auto results = office.ask(u"general_meeting.quarterly"_s, day("2020-12-15"));
        const QStringList expected{u"2020Q1 not_applicable"_s, u"2020Q2 overdue"_s};
        QCOMPARE(statusOf(results), expected);
    }

private:
    static QStringList statusOf(const std::vector<DutyResult>& results) {
        QStringList list;
        for (const DutyResult& result : results)
            list += result.period->toString() + u' ' + identifier(result.status);
        return list;
    }
};

REGISTER_TEST(coverage_test, CoverageTest)

} // namespace coverage_test

#include "coverage_test.moc"
