#include "core/usecases/duty_settings.h"

#include "core/usecases/figures.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ledgerDump;
using zhibu::testing::SampleBranch;

namespace duty_settings_test {

namespace {

const Actor owner = Actor::owner();
const Actor member{.role = Actor::Role::member, .name = QStringLiteral("x")};

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

duties::DutySetting more(int sinceYear, int required) {
    duties::DutySetting setting{.duty = u"theme_day.monthly"_s, .sinceYear = sinceYear};
    setting.required = required;
    return setting;
}

duties::DutySetting ownDuty(const Ledger& ledger, int sinceYear) {
    duties::Duty duty = *ledger.shippedCatalogue().find(u"theme_day.monthly");
    duty.id = u"own.volunteering"_s;
    duty.title = u"每季度志愿服务"_s;
    duty.titleEnglish = u"Volunteering every quarter"_s;
    duty.source = u"本单位"_s;
    duty.clause.clear();
    duty.quote.clear();
    duty.alsoIn.clear();
    duty.summary = u"每季度至少一次志愿服务"_s;
    duty.check = duties::CadenceCheck{{ActivityKind::volunteering}, PeriodKind::quarter};
    duties::DutySetting setting{.duty = duty.id, .sinceYear = sinceYear};
    setting.added = duty;
    return setting;
}

} // namespace

class DutySettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleBranch> branch;

    Ledger& ledger() { return *branch->ledger; }
    QByteArray dump() { return ledgerDump(ledger().book().connection()); }
    int required(const QString& duty, int year) {
        return std::get<duties::CadenceCheck>(ledger().catalogue(year).find(duty)->check).required;
    }
    /// The verb, taken back and done again, compared as whole ledgers.
    void thereAndBack(const std::function<Problems()>& verb) {
        const QByteArray before = dump();
        const Problems problems = verb();
        QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.front().message));
        const QByteArray after = dump();
        QVERIFY(before != after);
        QVERIFY(ledger().undo(owner).empty());
        QCOMPARE(dump(), before);
        QVERIFY(ledger().redo(owner).empty());
        QCOMPARE(dump(), after);
    }

private Q_SLOTS:
    void init() { branch = std::make_unique<SampleBranch>(); }

    void aChangeHoldsFromItsYearOnAndIsTakenBack() {
        thereAndBack([this] { return changeDuty(ledger(), owner, more(2021, 2), u"工委通知"_s); });
        QCOMPARE(required(u"theme_day.monthly"_s, 2020), 1);
        QCOMPARE(required(u"theme_day.monthly"_s, 2021), 2);
        QCOMPARE(required(u"theme_day.monthly"_s, 2024), 2);
        QCOMPARE(ledger().catalogue(2021).find(u"theme_day.monthly")->changedSince, 2021);
        QVERIFY(ledger().undo(owner).empty());
        QCOMPARE(required(u"theme_day.monthly"_s, 2021), 1);
    }

    void theFiguresFollow() {
        const FigureQuestion question{branch->home(), false, *Date::of(2020, 11, 18), 2020};
        const auto met = [&] {
            int count = 0;
            const auto results = *dutyResults(ledger(), owner, question);
            for (const auto& result : results)
                count += result.duty == u"theme_day.monthly" && result.status == duties::Status::met;
            return count;
        };
        const auto asked = [&] {
            const auto results = *dutyResults(ledger(), owner, question);
            return std::count_if(results.begin(), results.end(),
                                 [](const auto& r) { return r.duty == u"theme_day.monthly"; });
        };
        const int before = met();
        QVERIFY(changeDuty(ledger(), owner, more(2020, 9), {}).empty());
        QVERIFY(met() < before || before == 0);
        duties::DutySetting off{.duty = u"theme_day.monthly"_s, .sinceYear = 2020};
        off.enabled = false;
        thereAndBack([&] { return changeDuty(ledger(), owner, off, {}); });
        QCOMPARE(asked(), 0);
        QVERIFY(ledger().undo(owner).empty());
        QVERIFY(asked() > 0);
    }

    void aSecondChangeOfTheYearKeepsWhatItDoesNotName() {
        QVERIFY(changeDuty(ledger(), owner, more(2021, 2), u"工委通知"_s).empty());
        duties::DutySetting warning{.duty = u"theme_day.monthly"_s, .sinceYear = 2021};
        warning.warningDays = 3;
        thereAndBack([&] { return changeDuty(ledger(), owner, warning, {}); });
        const auto changes = *dutyChanges(ledger(), owner);
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].setting.required, 2);
        QCOMPARE(changes[0].setting.warningDays, 3);
        QCOMPARE(changes[0].reason, u"工委通知"_s);
    }

    void aDutyOfOnesOwnIsAskedFromItsYearOnAndGoesWhole() {
        thereAndBack([this] { return changeDuty(ledger(), owner, ownDuty(ledger(), 2021), {}); });
        QVERIFY(!ledger().catalogue(2020).find(u"own.volunteering"));
        QCOMPARE(ledger().catalogue(2021).find(u"own.volunteering")->title, u"每季度志愿服务"_s);
        duties::DutySetting later{.duty = u"own.volunteering"_s, .sinceYear = 2022};
        later.required = 2;
        thereAndBack([&] { return changeDuty(ledger(), owner, later, {}); });
        QCOMPARE(required(u"own.volunteering"_s, 2021), 1);
        QCOMPARE(required(u"own.volunteering"_s, 2022), 2);
        thereAndBack([this] { return withdrawDutyChange(ledger(), owner, u"own.volunteering"_s, 2021); });
        QVERIFY(!ledger().catalogue(2022).find(u"own.volunteering"));
        QVERIFY(dutyChanges(ledger(), owner)->empty());
    }

    void aDutyOfOnesOwnIsNotAddedTwice() {
        QVERIFY(changeDuty(ledger(), owner, ownDuty(ledger(), 2021), {}).empty());
        const QByteArray before = dump();
        QCOMPARE(codeOf(changeDuty(ledger(), owner, ownDuty(ledger(), 2022), {})), u"setting.added"_s);
        QCOMPARE(dump(), before);
        duties::DutySetting renamed = ownDuty(ledger(), 2021);
        renamed.added->title = u"志愿服务（每季度）"_s;
        thereAndBack([&] { return changeDuty(ledger(), owner, renamed, {}); });
        QCOMPARE(ledger().catalogue(2021).find(u"own.volunteering")->title, u"志愿服务（每季度）"_s);
    }

    void aWithdrawnChangeLeavesTheDutyAsItWas() {
        QVERIFY(changeDuty(ledger(), owner, more(2021, 2), {}).empty());
        QVERIFY(changeDuty(ledger(), owner, more(2023, 4), {}).empty());
        thereAndBack([this] { return withdrawDutyChange(ledger(), owner, u"theme_day.monthly"_s, 2023); });
        QCOMPARE(required(u"theme_day.monthly"_s, 2023), 2);
    }

    void whatCannotBeIsRefusedWithASentenceAndChangesNothing_data() {
        QTest::addColumn<duties::DutySetting>("setting");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing said")
            << duties::DutySetting{.duty = u"theme_day.monthly"_s, .sinceYear = 2021} << u"setting.nothing"_s;
        QTest::newRow("no such year") << more(21, 2) << u"setting.year"_s;
        QTest::newRow("a number out of range") << more(2021, 0) << u"setting.range"_s;
        duties::DutySetting unknown = more(2021, 2);
        unknown.duty = u"nobody.knows"_s;
        QTest::newRow("an unknown duty") << unknown << u"setting.unknown"_s;
        duties::DutySetting due{.duty = u"theme_day.monthly"_s, .sinceYear = 2021};
        due.due = duties::MonthDay{4, 30};
        QTest::newRow("a number the duty does not have") << due << u"setting.no_such_number"_s;
    }

    void whatCannotBeIsRefusedWithASentenceAndChangesNothing() {
        QFETCH(duties::DutySetting, setting);
        QFETCH(QString, code);
        const QByteArray before = dump();
        const Problems problems = changeDuty(ledger(), owner, setting, {});
        QCOMPARE(codeOf(problems), code);
        QVERIFY(problems.front().message.size() > 5);
        QCOMPARE(dump(), before);
        QVERIFY(!changeDuty(ledger(), member, more(2021, 2), {}).empty());
        QCOMPARE(codeOf(withdrawDutyChange(ledger(), owner, u"theme_day.monthly"_s, 2021)),
                 u"setting.unknown"_s);
        QCOMPARE(dump(), before);
    }

    void changesAreReadBackAsTheyWereMade() {
        duties::DutySetting hours{.duty = u"hours.annual"_s, .sinceYear = 2022};
        hours.required = 32;
        hours.requiredCommittee = 56;
        hours.warningDays = 30;
        duties::DutySetting life{.duty = u"life_meeting.annual"_s, .sinceYear = 2022};
        life.due = duties::MonthDay{2, 28};
        const duties::DutySetting own = ownDuty(ledger(), 2022);
        for (const duties::DutySetting& setting : {hours, life, own})
            QVERIFY(changeDuty(ledger(), owner, setting, u"通知"_s).empty());
        branch->reopen();
        const auto changes = *dutyChanges(ledger(), owner);
        QCOMPARE(changes.size(), size_t(3));
        QVERIFY(changes[0].setting == hours);
        QVERIFY(changes[1].setting == life);
        QVERIFY(changes[2].setting == own);
    }
};

REGISTER_TEST(duty_settings_test, DutySettingsTest)

} // namespace duty_settings_test

#include "duty_settings_test.moc"
