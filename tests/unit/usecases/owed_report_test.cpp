#include "core/usecases/owed_report.h"

#include "core/usecases/explained_duties.h"
#include "core/usecases/record_activity.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SampleBranch;

namespace owed_report_test {

namespace {

const Actor owner = Actor::owner();
const Date today = *Date::of(2020, 11, 18);

} // namespace

class OwedReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleBranch> branch;

    Ledger& ledger() { return *branch->ledger; }
    FigureQuestion question() { return {branch->home(), true, today, 2020}; }
    Workbench bench() { return *workbench(ledger(), owner, branch->home(), today, 2020); }
    size_t left(const OwedFilter& filter) { return owedLines(ledger(), bench(), filter).owed.size(); }

private Q_SLOTS:
    void init() { branch = std::make_unique<SampleBranch>(); }

    void withoutAFilterEverythingIsThere() { QCOMPARE(left({}), bench().owed.size()); }

    void aClauseAlwaysNamesItsDocument() {
        const Workbench now = bench();
        QVERIFY(!now.owed.empty());
        for (const OwedItem& item : now.owed)
            QVERIFY2(!item.clause.isEmpty() && !item.clause.startsWith(u'第'), qPrintable(item.clause));
    }

    void onlyWhatIsOverdueStays() {
        const auto items = bench().owed;
        const auto overdue = std::ranges::count(items, duties::Status::overdue,
                                                [](const OwedItem& item) { return item.result.status; });
        QVERIFY(overdue > 0 && static_cast<size_t>(overdue) < items.size());
        QCOMPARE(left({.overdueOnly = true}), static_cast<size_t>(overdue));
    }

    void strictnessesShareTheListOut() {
        size_t sum = 0;
        for (const auto strictness :
             {duties::Strictness::must, duties::Strictness::generally, duties::Strictness::in_principle})
            sum += left({.strictness = strictness});
        QCOMPARE(sum, bench().owed.size());
    }

    void aPersonIsFoundByPinyinAmongThoseWhoLackSomething() {
        const auto lines = owedLines(ledger(), bench(), {.text = u"ll"_s}).owed; // 刘磊
        QVERIFY(!lines.empty() && lines.size() < bench().owed.size());
        for (const OwedLine& line : lines)
            QVERIFY(line.people.contains(u"刘磊"_s) || line.people.contains(u"梁丽"_s) ||
                    line.people.size() > 1);
        QCOMPARE(left({.text = u"没有这个人"_s}), size_t{0});
    }

    void anotherOrganisationsItemsAreLeftOut() {
        QCOMPARE(left({.organization = branch->home()}), bench().owed.size());
        QCOMPARE(left({.organization = branch->received}), size_t{0});
    }

    void thePaperNamesItsFilterAndTheCalendarIsOne() {
        const auto report = owedReport(ledger(), owner, question(), {.overdueOnly = true});
        QVERIFY(report->subtitle.contains(u"only what is overdue"_s));
        const QByteArray calendar = *owedCalendar(ledger(), owner, question(), {});
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"));
        const Actor member{.role = Actor::Role::member, .name = u"x"_s};
        QVERIFY(!owedReport(ledger(), member, question(), {}).ok());
    }

    void anExplanationNamesADraftThatDoesNotCount() {
        ActivityDraft draft =
            *newDraft(ledger(), owner, branch->home(), {ActivityKind::theme_day}, *Date::of(2020, 11, 10));
        draft.topic = u"十一月主题党日"_s;
        QVERIFY(saveDraft(ledger(), owner, {}, draft).ok());
        const auto november = [](const duties::DutyResult& result) {
            return result.duty == u"theme_day.monthly" && result.period == Period::month(2020, 11);
        };
        const auto explained = *explainedDuties(ledger(), owner, question(), november);
        QCOMPARE(explained.size(), size_t{1});
        QVERIFY(explained[0].explanation.counted.empty());
        const auto& missed = explained[0].explanation.notCounted;
        QCOMPARE(missed.size(), size_t{1});
        QCOMPARE(missed[0].topic, u"十一月主题党日"_s);
        QVERIFY(!missed[0].note.isEmpty() && !explained[0].explanation.remedy.isEmpty());
        const auto one = *explainedDuty(ledger(), owner, explained[0].result);
        QCOMPARE(one.explanation.notCounted.size(), size_t{1});
    }

    void whatCountedHasAsManyEntriesAsTheFigureSays() {
        const auto all = *explainedDuties(ledger(), owner, question(), [](const auto&) { return true; });
        QVERIFY(all.size() > 50);
        for (const ExplainedDuty& each : all) {
            const duties::Duty* duty = ledger().catalogue(2020).find(each.result.duty);
            if (!std::holds_alternative<duties::CadenceCheck>(duty->check) || !each.result.actual) continue;
            QCOMPARE(static_cast<int>(each.explanation.counted.size()),
                     static_cast<int>(each.result.actual->hundredths() / 100));
        }
    }
};

REGISTER_TEST(owed_report_test, OwedReportTest)

} // namespace owed_report_test

#include "owed_report_test.moc"
