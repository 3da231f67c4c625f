#include "core/duties/settings.h"

#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace settings_test {

class SettingsTest : public QObject {
    Q_OBJECT

    static DutySetting setting(const QString& duty, int sinceYear) { return {duty, sinceYear}; }

    static const CadenceCheck& cadence(const Catalogue& catalogue, const QString& duty) {
        return std::get<CadenceCheck>(catalogue.find(duty)->check);
    }

    static Duty ownDuty() {
        Duty duty = *shipped().find(u"theme_day.monthly");
        duty.id = u"volunteering.quarterly"_s;
        duty.title = u"每季度志愿服务"_s;
        duty.check = CadenceCheck{{ActivityKind::volunteering}, PeriodKind::quarter};
        return duty;
    }

private Q_SLOTS:
    void withoutSettingsNothingChanges() { QCOMPARE(applySettings(shipped(), {}, 2020), shipped()); }

    void pastYearsKeepTheirNumbers() {
        DutySetting more = setting(u"ideology.annual"_s, 2021);
        more.required = 3;
        QCOMPARE(cadence(applySettings(shipped(), {more}, 2020), more.duty).required, 2);
        QCOMPARE(cadence(applySettings(shipped(), {more}, 2021), more.duty).required, 3);
        QCOMPARE(cadence(applySettings(shipped(), {more}, 2025), more.duty).required, 3);
    }

    void theNewestChangeOfEveryNumberWinsWhateverTheOrder() {
        DutySetting first = setting(u"ideology.annual"_s, 2020);
        first.required = 3;
        first.warningDays = 10;
        DutySetting second = setting(u"ideology.annual"_s, 2022);
        second.required = 4;
        const Catalogue oneWay = applySettings(shipped(), {first, second}, 2022);
        QCOMPARE(oneWay, applySettings(shipped(), {second, first}, 2022));
        QCOMPARE(cadence(oneWay, first.duty).required, 4);
        QCOMPARE(cadence(oneWay, first.duty).warningDays, 10);
        QCOMPARE(cadence(applySettings(shipped(), {first, second}, 2021), first.duty).required, 3);
    }

    void aDutyIsSwitchedOffAndOnAgain() {
        DutySetting off = setting(u"theme_day.monthly"_s, 2020);
        off.enabled = false;
        DutySetting on = setting(u"theme_day.monthly"_s, 2021);
        on.enabled = true;
        SampleOffice office;
        office.branch(u"B1"_s);
        office.catalogue = applySettings(shipped(), {off, on}, 2020);
        QVERIFY(office.ask(off.duty, day("2020-02-01")).empty());
        office.catalogue = applySettings(shipped(), {off, on}, 2021);
        QVERIFY(!office.ask(off.duty, day("2021-02-01")).empty());
    }

    void hoursHaveTwoNumbers() {
        DutySetting hours = setting(u"hours.annual"_s, 2020);
        hours.required = 32;
        hours.requiredCommittee = 56;
        const Catalogue catalogue = applySettings(shipped(), {hours}, 2020);
        const auto& check = std::get<HoursCheck>(catalogue.find(hours.duty)->check);
        QCOMPARE(check.member, CreditHours::ofHours(32));
        QCOMPARE(check.committee, CreditHours::ofHours(56));
    }

    void aLaterDueDateIsAsked() {
        DutySetting later = setting(u"life_meeting.annual"_s, 2018);
        later.due = MonthDay{4, 30};
        SampleOffice office;
        office.activity(office.branch(u"B1"_s), {ActivityKind::life_meeting}, day("2020-04-30")).forYear =
            2019;
        office.catalogue = applySettings(shipped(), {later}, 2020);
        QCOMPARE(lines(office.ask(later.duty, day("2020-05-01"))).front(), u"B1 2019 1/1 met 2020-04-30"_s);
    }

    void theYearBeforesMeetingIsAskedByItsOwnNumbers() {
        DutySetting later = setting(u"life_meeting.annual"_s, 2020);
        later.due = MonthDay{4, 30};
        later.required = 2;
        SampleOffice office;
        office.branch(u"B1"_s);
        office.catalogue = applySettings(shipped(), {later}, 2020);
        const QStringList expected{u"B1 2019 1/0 overdue 2020-03-31"_s, u"B1 2020 2/0 pending 2021-04-30"_s};
        QCOMPARE(lines(office.ask(later.duty, day("2020-04-01"))), expected);
        office.catalogue = applySettings(shipped(), {later}, 2021);
        QCOMPARE(lines(office.ask(later.duty, day("2021-04-01"))).front(),
                 u"B1 2020 2/0 due_soon 2021-04-30"_s);
    }

    void aMeetingSwitchedOffIsStillOwedForTheYearBefore() {
        DutySetting off = setting(u"life_meeting.annual"_s, 2020);
        off.enabled = false;
        SampleOffice office;
        office.branch(u"B1"_s);
        office.catalogue = applySettings(shipped(), {off}, 2020);
        QCOMPARE(lines(office.ask(off.duty, day("2020-04-01"))),
                 QStringList{u"B1 2019 1/0 overdue 2020-03-31"_s});
    }

    void anOfficeAddsADutyOfItsOwn() {
        DutySetting own = setting(u"volunteering.quarterly"_s, 2020);
        own.added = ownDuty();
        DutySetting more = setting(u"volunteering.quarterly"_s, 2021);
        more.required = 2;
        QVERIFY(checkSetting(shipped(), own).empty());
        QVERIFY(!applySettings(shipped(), {own}, 2019).find(own.duty));
        SampleOffice office;
        office.activity(office.branch(u"B1"_s), {ActivityKind::volunteering}, day("2021-03-05"));
        office.catalogue = applySettings(shipped(), {own, more}, 2021);
        QCOMPARE(lines(office.ask(own.duty, day("2021-03-31"))),
                 QStringList{u"B1 2021Q1 2/1 due_soon 2021-03-31"_s});
    }

    void anAddedYearlyMeetingIsNotAskedForTheYearBefore() {
        DutySetting own = setting(u"reading.annual"_s, 2020);
        own.added = *shipped().find(u"life_meeting.annual");
        own.added->id = own.duty;
        SampleOffice office;
        office.branch(u"B1"_s);
        office.catalogue = applySettings(shipped(), {own}, 2020);
        QCOMPARE(lines(office.ask(own.duty, day("2020-02-01"))),
                 QStringList{u"B1 2020 1/0 pending 2021-03-31"_s});
        office.catalogue = applySettings(shipped(), {own}, 2021);
        QCOMPARE(office.ask(own.duty, day("2021-02-01")).size(), size_t{2});
    }

    void whatCannotBeChangedIsRefusedAndPassedOver_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<DutySetting>("change");
        DutySetting unknown = setting(u"no.such"_s, 2020);
        unknown.enabled = false;
        QTest::newRow("unknown duty") << u"duty"_s << unknown;
        DutySetting none = setting(u"ideology.annual"_s, 2020);
        none.required = 0;
        QTest::newRow("none required") << u"required"_s << none;
        DutySetting term = setting(u"term.renewal"_s, 2020);
        term.required = 2;
        QTest::newRow("a term has no count") << u"required"_s << term;
        DutySetting due = setting(u"theme_day.monthly"_s, 2020);
        due.due = MonthDay{3, 31};
        QTest::newRow("a month has its own end") << u"due"_s << due;
        DutySetting leap = setting(u"life_meeting.annual"_s, 2020);
        leap.due = MonthDay{2, 29};
        QTest::newRow("leap day") << u"due"_s << leap;
        DutySetting warning = setting(u"life_meeting.annual"_s, 2020);
        warning.warningDays = -1;
        QTest::newRow("warning") << u"warningDays"_s << warning;
        DutySetting committee = setting(u"ideology.annual"_s, 2020);
        committee.requiredCommittee = 3;
        QTest::newRow("no committee number") << u"requiredCommittee"_s << committee;
        DutySetting taken = setting(u"theme_day.monthly"_s, 2020);
        taken.added = *shipped().find(u"theme_day.monthly");
        QTest::newRow("id in use") << u"added"_s << taken;
        DutySetting hours = setting(u"hours.own"_s, 2020);
        hours.added = *shipped().find(u"hours.annual");
        hours.added->id = hours.duty;
        QTest::newRow("not a cadence") << u"added"_s << hours;
    }
    void whatCannotBeChangedIsRefusedAndPassedOver() {
        QFETCH(QString, field);
        QFETCH(DutySetting, change);
        const Problems problems = checkSetting(shipped(), change);
        QCOMPARE(problems.size(), size_t{1});
        QCOMPARE(problems.front().field, field);
        QVERIFY(!problems.front().message.isEmpty());
        QCOMPARE(applySettings(shipped(), {change}, 2020), shipped());
    }
};

REGISTER_TEST(settings_test, SettingsTest)

} // namespace settings_test

#include "settings_test.moc"
