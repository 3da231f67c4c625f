#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace documents_test {

class DocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListNeedsAllThreeLevelsByTheEndOfMarch() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const QString duty = u"responsibility_list.annual"_s;
        QCOMPARE(lines(office.ask(duty, day("2020-03-31"))),
                 QStringList{u"G 2020 3/0 not_applicable 2020-03-31"_s});
        office.keepsResponsibilities = true;
        QCOMPARE(lines(office.ask(duty, day("2020-01-30"))), QStringList{u"G 2020 3/0 pending 2020-03-31"_s});
        QCOMPARE(lines(office.ask(duty, day("2020-01-31"))),
                 QStringList{u"G 2020 3/0 due_soon 2020-03-31"_s});
        office.responsibilities = {{leading, 2020, u"leading_group"_s, day("2020-01-10")},
                                   {leading, 2020, u"leading_group"_s, day("2020-01-11")},
                                   {leading, 2020, u"organ_committee"_s, day("2020-03-31")},
                                   {leading, 2020, u"branch"_s, day("2020-04-01")}};
        QCOMPARE(lines(office.ask(duty, day("2020-03-30"))),
                 QStringList{u"G 2020 3/1 due_soon 2020-03-31"_s});
        QCOMPARE(lines(office.ask(duty, day("2020-05-01"))), QStringList{u"G 2020 3/2 overdue 2020-03-31"_s});
        office.responsibilities.back().issuedOn = day("2020-03-31");
        QCOMPARE(lines(office.ask(duty, day("2020-05-01"))), QStringList{u"G 2020 3/3 met 2020-03-31"_s});
    }

    void aRegisterIsEncouragedAndNeverOverdue() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const QString duty = u"register.pairing"_s;
        QCOMPARE(lines(office.ask(duty, day("2020-12-31"))), QStringList{u"B1 2020 1/0 not_applicable"_s});
        office.keepsRegisters = true;
        QCOMPARE(lines(office.ask(duty, day("2021-02-01"), 2020)), QStringList{u"B1 2020 1/0 pending"_s});
        office.registers = {{u"pairing"_s, branch, day("2020-12-31")},
                            {u"pledge"_s, branch, day("2020-01-01")}};
        const auto result = office.ask(duty, day("2021-02-01"), 2020).front();
        QCOMPARE(line(result), u"B1 2020 1/1 met"_s);
        QVERIFY(result.isRegister);
        QCOMPARE(result.strictness, Strictness::encouraged);
        QCOMPARE(lines(office.ask(duty, day("2020-12-30"))), QStringList{u"B1 2020 1/0 pending"_s});
    }

    void anActivityRegisterNeedsNoRegisterKept() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        QCOMPARE(lines(office.ask(u"register.volunteering"_s, day("2020-12-31"))),
                 QStringList{u"B1 2020 1/0 pending"_s});
        office.activity(branch, {ActivityKind::volunteering}, day("2020-05-04"));
        QCOMPARE(lines(office.ask(u"register.volunteering"_s, day("2020-12-31"))),
                 QStringList{u"B1 2020 1/1 met"_s});
        office.activity(branch, {ActivityKind::commendation}, day("2020-07-01"));
        QCOMPARE(lines(office.ask(u"register.honour"_s, day("2020-12-31"))),
                 QStringList{u"B1 2020 1/1 met"_s});
    }
};

REGISTER_TEST(documents_test, DocumentsTest)

} // namespace documents_test

#include "documents_test.moc"
