#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace lectures_test {

class LecturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyLeadingCadresAreAsked() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.member(u"P1"_s, branch);
        office.at(office.member(u"P2"_s, branch)).leadingCadre = true;
        QCOMPARE(lines(office.ask(u"lecture.by_cadre"_s, day("2020-10-31"))),
                 QStringList{u"B1 P2 2020 1/0 pending 2020-12-31"_s});
        QCOMPARE(lines(office.ask(u"lecture.by_cadre"_s, day("2020-11-01"))),
                 QStringList{u"B1 P2 2020 1/0 due_soon 2020-12-31"_s});
    }

    void aLectureCountsForItsLecturerInTheOwnBranchThisYear() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const OrganizationId other = office.branch(u"B2"_s);
        const MemberId cadre = office.member(u"P1"_s, branch);
        office.at(cadre).leadingCadre = true;
        office.activity(other, {ActivityKind::lecture}, day("2020-03-01")).lecturer = cadre;
        office.activity(branch, {ActivityKind::lecture}, day("2019-12-31")).lecturer = cadre;
        office.activity(branch, {ActivityKind::study}, day("2020-03-01")).lecturer = cadre;
        office.activity(branch, {ActivityKind::lecture}, day("2020-03-01"));
        const auto result = [&](Date asOf) {
            return lines(office.ask(u"lecture.by_cadre"_s, asOf, 2020)).front();
        };
        QCOMPARE(result(day("2021-01-01")), u"B1 P1 2020 1/0 overdue 2020-12-31"_s);
        office.activity(branch, {ActivityKind::lecture, ActivityKind::theme_day}, day("2020-12-31"))
            .lecturer = cadre;
        QCOMPARE(result(day("2020-12-30")), u"B1 P1 2020 1/0 due_soon 2020-12-31"_s);
        QCOMPARE(result(day("2020-12-31")), u"B1 P1 2020 1/1 met 2020-12-31"_s);
        QCOMPARE(result(day("2021-01-01")), u"B1 P1 2020 1/1 met 2020-12-31"_s);
    }
};

REGISTER_TEST(lectures_test, LecturesTest)

} // namespace lectures_test

#include "lectures_test.moc"
