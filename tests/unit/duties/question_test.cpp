#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace question_test {

class QuestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void organisationsKnownWithoutRecordsAreAskedNothing() {
        SampleOffice office;
        const OrganizationId above = office.organization(u"G"_s, OrganizationKind::leading_group);
        office.at(above).origin = Origin::reference;
        office.branch(u"B1"_s, above);
        for (const DutyResult& result : office.ask({}, day("2020-06-01")))
            QCOMPARE(result.organizationCode, u"B1"_s);
    }

    void onlyTheOrganisationsAskedForAreAnswered() {
        SampleOffice office;
        office.branch(u"B1"_s);
        const OrganizationId second = office.branch(u"B2"_s);
        Question question{day("2020-06-01"), 2020};
        question.organizations = {second};
        const auto results = office.ask(question);
        QVERIFY(!results.empty());
        for (const DutyResult& result : results)
            QCOMPARE(result.organization, second);
    }

    void aQuarterIsItsMonthsAndItself() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.group(u"B1-1"_s, branch);
        Question question{day("2020-06-01"), 2020};
        question.within = Period::quarter(2020, 1);
        QSet<QString> periods;
        QStringList overdue;
        for (const DutyResult& result : office.ask(question)) {
            periods.insert(result.period->toString());
            if (result.status == Status::overdue) overdue += result.duty;
        }
        QCOMPARE(periods, (QSet<QString>{u"2020-01"_s, u"2020-02"_s, u"2020-03"_s, u"2020Q1"_s}));
        QCOMPARE(overdue.count(u"group_meeting.monthly"_s), 3);
        QCOMPARE(overdue.count(u"general_meeting.quarterly"_s), 1);
        QCOMPARE(overdue.size(), 3 + 3 + 3 + 1 + 1); // groups, theme days, study, general and work meeting
    }

    void resultsAreSortedByCodePoints() {
        SampleOffice office;
        const QString beyondTheBasicPlane = QString::fromUcs4(U"\U00020BB7");
        const QString privateUse = QString(QChar(0xE000));
        for (const QString& code : {beyondTheBasicPlane, privateUse, u"B10"_s, u"B1"_s})
            office.branch(code);
        QStringList codes;
        for (const DutyResult& result : office.ask(u"theme_day.monthly"_s, day("2020-01-15")))
            codes += result.organizationCode;
        QCOMPARE(codes, (QStringList{u"B1"_s, u"B10"_s, privateUse, beyondTheBasicPlane}));
    }

    void resultsComeInTheirOrder() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        office.branch(u"A1"_s);
        office.manyMembers(3, branch);
        office.group(u"B1-2"_s, branch);
        office.group(u"B1-1"_s, branch);
        const auto results = office.ask({}, day("2020-06-01"));
        QVERIFY(results.size() > 50);
        QVERIFY(std::is_sorted(results.begin(), results.end(), precedes));
    }

    void aResultIsWrittenAsTheInterfaceSays() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        QCOMPARE(
            QJsonDocument(toJson(office.ask(u"theme_day.monthly"_s, day("2020-02-29")).front()))
                .toJson(QJsonDocument::Compact),
            QByteArray(R"({"actual":0,"due":"2020-01-31","duty":"theme_day.monthly","organization":"B1",)"
                       R"("period":"2020-01","reason":"Done 0 of 1; it was due on 2020-01-31.","required":1,)"
                       R"("status":"overdue","strictness":"must","subject":""})"));
        office.term(branch, day("2019-01-01"));
        QCOMPARE(
            QJsonDocument(toJson(office.ask(u"term.renewal"_s, day("2020-02-29")).front()))
                .toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"actual":null,"due":"2022-01-01","duty":"term.renewal","organization":"B1","period":"",)"
                R"("reason":"The term ends on 2022-01-01.","required":null,"status":"met",)"
                R"("strictness":"must","subject":""})"));
    }

    void everyResultHasAReason() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        office.manyMembers(8, office.branch(u"B1"_s, leading));
        for (const DutyResult& result : office.ask({}, day("2020-06-01")))
            QVERIFY2(!result.reason.isEmpty() && !result.reason.contains(u'%'), qPrintable(line(result)));
    }
};

REGISTER_TEST(question_test, QuestionTest)

} // namespace question_test

#include "question_test.moc"
