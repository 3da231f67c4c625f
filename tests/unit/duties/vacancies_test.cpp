#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace vacancies_test {

class VacanciesTest : public QObject {
    Q_OBJECT

    struct Branch {
        SampleOffice office;
        OrganizationId branch = office.branch(u"B1"_s);
        MemberId member = office.member(u"P1"_s, branch);
        MemberId successor = office.member(u"P2"_s, branch);
        TermId term = office.term(branch, day("2018-05-01"));
        DutyResult ask(const char* asOf) const { return office.ask(u"vacancy.fill"_s, day(asOf)).front(); }
    };

private Q_SLOTS:
    void threeMonthsAfter30NovemberIsTheLastOfFebruary() {
        Branch sample;
        sample.office.hold(sample.term, u"宣传委员"_s, sample.member, day("2018-05-01"), day("2019-11-30"));
        QCOMPARE(line(sample.ask("2020-01-29")), u"B1 宣传委员 pending 2020-02-29"_s);
        QCOMPARE(line(sample.ask("2020-01-30")), u"B1 宣传委员 due_soon 2020-02-29"_s); // 30 days left
        QCOMPARE(line(sample.ask("2020-02-29")), u"B1 宣传委员 due_soon 2020-02-29"_s);
        QCOMPARE(line(sample.ask("2020-03-01")), u"B1 宣传委员 overdue 2020-02-29"_s);
    }

    void aVacancyIsThereFromTheDayItOpened() {
        Branch sample;
        sample.office.emptySeat(sample.term, u"宣传委员"_s, day("2020-01-15"));
        QCOMPARE(sample.office.ask(u"vacancy.fill"_s, day("2020-01-14")).size(), size_t{0});
        QCOMPARE(line(sample.ask("2020-01-15")), u"B1 宣传委员 pending 2020-04-15"_s);
    }

    void aFilledVacancyIsDoneAndLateFillingIsTold() {
        Branch sample;
        sample.office.emptySeat(sample.term, u"宣传委员"_s, day("2020-01-15"));
        sample.office.hold(sample.term, u"宣传委员"_s, sample.successor, day("2020-04-15"));
        QCOMPARE(line(sample.ask("2020-04-14")), u"B1 宣传委员 due_soon 2020-04-15"_s);
        QCOMPARE(line(sample.ask("2020-04-15")), u"B1 宣传委员 met 2020-04-15"_s);
        QCOMPARE(sample.ask("2020-04-15").reason, u"Filled on 2020-04-15."_s);

        sample.office.rows.positions.front().from = day("2020-04-18");
        QCOMPARE(line(sample.ask("2020-05-01")), u"B1 宣传委员 met 2020-04-15"_s);
        QVERIFY(sample.ask("2020-05-01").reason.contains(u"days late: 3"_s));
    }

    void severalVacanciesOfOnePositionAreOrderedByDueDate() {
        Branch sample;
        sample.office.emptySeat(sample.term, u"委员"_s, day("2020-03-01"));
        sample.office.emptySeat(sample.term, u"委员"_s, day("2020-02-01"));
        const QStringList expected{u"B1 委员 overdue 2020-05-01"_s, u"B1 委员 overdue 2020-06-01"_s};
        QCOMPARE(lines(sample.office.ask(u"vacancy.fill"_s, day("2020-06-02"))), expected);
    }

    void nothingOfATermOutlivesIt() {
        Branch sample;
        sample.office.emptySeat(sample.term, u"委员"_s, day("2020-03-01"));
        sample.office.term(sample.branch, day("2020-05-01"));
        QCOMPARE(sample.office.ask(u"vacancy.fill"_s, day("2020-05-01")).size(), size_t{0});
        QCOMPARE(sample.office.ask(u"vacancy.fill"_s, day("2020-04-30")).size(), size_t{1});
    }
};

REGISTER_TEST(vacancies_test, VacanciesTest)

} // namespace vacancies_test

#include "vacancies_test.moc"
