#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace terms_test {

class TermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWarningBeginsSixCalendarMonthsBefore_data() {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a day before") << u"2020-02-28"_s << u"B1 met 2020-08-31"_s;
        QTest::newRow("29 February: 31 August − 6 months") << u"2020-02-29"_s << u"B1 due_soon 2020-08-31"_s;
        QTest::newRow("the due date itself") << u"2020-08-31"_s << u"B1 due_soon 2020-08-31"_s;
        QTest::newRow("a day after") << u"2020-09-01"_s << u"B1 overdue 2020-08-31"_s;
    }
    void theWarningBeginsSixCalendarMonthsBefore() {
        QFETCH(QString, asOf);
        QFETCH(QString, expected);
        SampleOffice office;
        office.term(office.branch(u"B1"_s), day("2017-08-31"));
        QCOMPARE(lines(office.ask(u"term.renewal"_s, *Date::fromIso(asOf))), QStringList{expected});
    }

    void anApprovedExtensionMovesTheDueDate() {
        SampleOffice office;
        office.term(office.branch(u"B1"_s), day("2017-08-31"));
        office.rows.terms.front().extendedUntil = day("2021-08-31");
        const auto result = office.ask(u"term.renewal"_s, day("2020-09-01")).front();
        QCOMPARE(line(result), u"B1 met 2021-08-31"_s);
        QVERIFY(!result.period && !result.required && !result.actual);
    }

    void withoutARunningTermTheReasonSaysWhichWay() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const auto ask = [&] { return office.ask(u"term.renewal"_s, day("2020-06-01")).front(); };
        QCOMPARE(line(ask()), u"B1 attention"_s);
        QCOMPARE(ask().reason, u"No term is recorded."_s);
        office.term(branch, day("2015-06-01"));
        office.rows.terms.front().closedOn = day("2020-06-01");
        QCOMPARE(line(ask()), u"B1 attention"_s);
        QCOMPARE(ask().reason, u"The last term was closed on 2020-06-01."_s);
        office.rows.terms.front().closedOn = day("2020-06-02");
        QCOMPARE(line(ask()), u"B1 overdue 2018-06-01"_s);
    }

    void aTemporaryBranchHoldsNoElections() {
        SampleOffice office;
        office.at(office.branch(u"B1"_s)).branchType = BranchType::temporary;
        QCOMPARE(lines(office.ask(u"term.renewal"_s, day("2020-06-01"))),
                 QStringList{u"B1 not_applicable"_s});
    }

    void aLeadingGroupAndADissolvedBranchAreNotAsked() {
        SampleOffice office;
        office.organization(u"G"_s, OrganizationKind::leading_group);
        office.at(office.branch(u"B1"_s)).dissolvedOn = day("2020-06-01");
        QCOMPARE(office.ask(u"term.renewal"_s, day("2020-06-01")).size(), size_t{0});
        QCOMPARE(office.ask(u"term.renewal"_s, day("2020-05-31")).size(), size_t{1});
    }

    void termsAreLookedAtOnlyInTheAsOfDatesOwnYear() {
        SampleOffice office;
        office.branch(u"B1"_s);
        QCOMPARE(office.ask(u"term.renewal"_s, day("2020-06-01"), 2019).size(), size_t{0});
        QCOMPARE(office.ask(u"structure.kind"_s, day("2020-06-01"), 2019).size(), size_t{0});
        QCOMPARE(office.ask(u"structure.kind"_s, day("2020-06-01"), 2020).size(), size_t{1});
    }
};

REGISTER_TEST(terms_test, TermsTest)

} // namespace terms_test

#include "terms_test.moc"
