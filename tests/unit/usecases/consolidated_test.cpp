#include "core/usecases/consolidated.h"

#include "core/reports/writers/csv_writer.h"
#include "core/reports/writers/html_writer.h"
#include "core/storage/activity_repository.h"
#include "core/usecases/lists.h"
#include "core/usecases/workbench.h"
#include "tests/unit/reports/golden_file.h"
#include "tests/unit/usecases/import_book.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace consolidated_test {

namespace {

/// The same figures, one organisation and one record at a time: slow, and plain to see.
class SlowReference {
public:
    explicit SlowReference(Ledger& given) : ledger(given) {
        const auto rows = activityList(ledger, Actor::owner(), {});
        for (const ActivityRow& row : *rows)
            activities.push_back(
                *activity_repository::find(ledger.book().connection(), ledger.book().sealer(), row.id));
    }

    OrganizationFigures figuresOf(const Organization& organization, const Period& period, Date asOf) {
        const Date day = std::min(asOf, period.last());
        OrganizationFigures row{
            .code = organization.code, .name = organization.name, .kind = organization.kind};
        row.members = static_cast<qint64>(ledger.office().membersOf(organization.id, day).size());
        for (Date month = period.first(); month <= day; month = month.addMonths(1))
            row.months.emplace_back();
        for (const Activity& activity : activities) {
            if (belongs(activity, organization) && period.first() <= activity.heldOn &&
                activity.heldOn <= day)
                add(row, activity, period);
        }
        for (const duties::DutyResult& result : resultsOf(organization, asOf, period)) {
            row.overdue += result.status == duties::Status::overdue ? 1 : 0;
            row.dutiesMet += result.status == duties::Status::met ? 1 : 0;
        }
        if (organization.kind == OrganizationKind::branch)
            row.hours = hoursOf(organization, day, period.year());
        return row;
    }

private:
    bool belongs(const Activity& activity, const Organization& organization) const {
        if (activity.organization == organization.id) return true;
        const Organization* holder = ledger.office().organization(activity.organization);
        return organization.kind == OrganizationKind::branch && holder->kind == OrganizationKind::group &&
               holder->parent == organization.id;
    }

    static void add(OrganizationFigures& row, const Activity& activity, const Period& period) {
        MonthFigures& month =
            row.months[static_cast<size_t>(activity.heldOn.month() - period.first().month())];
        for (const ActivityKind kind : activity.kinds.values()) {
            ++row.counts[static_cast<size_t>(kind)];
            ++month.counts[static_cast<size_t>(kind)];
        }
        ++row.activities;
        ++month.activities;
        row.lateEntries += activity.lateByDays() ? 1 : 0;
        if (activity.kinds.contains(ActivityKind::talk)) return;
        for (const Attendance& each : activity.attendance) {
            if (each.role != AttendanceRole::expected) continue;
            ++row.expected;
            row.present += countsAsPresent(each.state) ? 1 : 0;
        }
    }

    std::vector<duties::DutyResult> resultsOf(const Organization& organization, Date asOf,
                                              const Period& period) {
        auto results = *dutyResults(ledger, Actor::owner(), {organization.id, false, asOf, period.year()});
        std::erase_if(results, [&](const duties::DutyResult& result) {
            return result.isRegister || !result.period || result.period->first() < period.first() ||
                   period.last() < result.period->last();
        });
        return results;
    }

    HoursFigures hoursOf(const Organization& branch, Date day, int year) {
        HoursFigures sums;
        const auto rows = hoursRows(ledger, Actor::owner(), {branch.id, false, day, year});
        for (const duties::HoursRow& row : *rows) {
            const bool met = row.hours >= row.required;
            ++sums.members;
            sums.membersMet += met ? 1 : 0;
            sums.totalHundredths += row.hours.hundredths();
            sums.committee += row.committee ? 1 : 0;
            sums.committeeMet += row.committee && met ? 1 : 0;
        }
        return sums;
    }

    Ledger& ledger;
    std::vector<Activity> activities;
};

QByteArray asText(const OrganizationFigures& row, const Period& period) {
    PeriodFigures figures{.period = period, .asOf = period.last(), .organizations = {row}};
    figures.totals = computeTotals(figures.organizations);
    return QJsonDocument(toJson(ConsolidatedFigures{.now = figures, .before = figures})).toJson();
}

} // namespace

class ConsolidatedTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ImportBook> book;
    std::unique_ptr<SlowReference> slow;

    Ledger& ledger() { return *book->ledger; }
    ConsolidatedQuestion question(const QString& code, const QString& period, const QString& day) {
        return {*ledger().organizationByCode(code), *Period::parse(period), *Date::fromIso(day)};
    }
    ConsolidatedFigures figures(const ConsolidatedQuestion& asked) {
        auto result = consolidatedFigures(ledger(), Actor::owner(), asked);
        if (!result) qFatal("%s", qPrintable(result.problem().message));
        return std::move(*result);
    }
    QString refusalOf(const ConsolidatedQuestion& asked) {
        const auto result = consolidatedFigures(ledger(), Actor::owner(), asked);
        return result ? QString() : result.problem().code;
    }

    void compareWithSlow(const PeriodFigures& fast, const ConsolidatedQuestion& asked, const Period& period) {
        size_t at = 0;
        for (const Organization* each : ledger().office().subtree(asked.organization)) {
            const Date day = std::min(asked.asOf, period.last());
            if (each->kind == OrganizationKind::group ||
                (each->establishedOn && day < *each->establishedOn) ||
                (each->dissolvedOn && *each->dissolvedOn <= period.first()))
                continue;
            QVERIFY(at < fast.organizations.size());
            OrganizationFigures row = fast.organizations[at++];
            row.term.reset(); // the quarterly report's own tests look at it
            QCOMPARE(QString::fromUtf8(asText(row, period)),
                     QString::fromUtf8(asText(slow->figuresOf(*each, period, asked.asOf), period)));
        }
        QCOMPARE(at, fast.organizations.size());
    }

private Q_SLOTS:
    void initTestCase() {
        book = std::make_unique<ImportBook>();
        const std::pair<ImportKind, QString> files[]{{ImportKind::organizations, u"organizations"_s},
                                                     {ImportKind::members, u"members"_s},
                                                     {ImportKind::terms, u"terms"_s},
                                                     {ImportKind::activities, u"activities"_s},
                                                     {ImportKind::training, u"training"_s}};
        for (const auto& [kind, name] : files)
            QVERIFY(book->import(kind, book->copy(u"example/%1.csv"_s.arg(name))).ok());
        slow = std::make_unique<SlowReference>(ledger());
    }

    void theFiguresAreThoseOfTheSlowReference_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("day");
        QTest::newRow("running quarter") << u"W"_s << u"2020Q4"_s << u"2020-11-18"_s;
        QTest::newRow("quarter that has ended") << u"W"_s << u"2020Q2"_s << u"2020-11-18"_s;
        QTest::newRow("first quarter, the year before beside it") << u"W"_s << u"2020Q1"_s << u"2020-02-29"_s;
        QTest::newRow("running year") << u"W"_s << u"2020"_s << u"2020-11-18"_s;
        QTest::newRow("year looked at after yearly meetings were due")
            << u"W"_s << u"2020"_s << u"2021-04-02"_s;
        QTest::newRow("year before any record") << u"W"_s << u"2019"_s << u"2020-03-31"_s;
        QTest::newRow("department") << u"C001"_s << u"2020Q3"_s << u"2020-11-18"_s;
        QTest::newRow("branch") << u"B00102"_s << u"2020"_s << u"2020-12-31"_s;
    }

    void theFiguresAreThoseOfTheSlowReference() {
        QFETCH(QString, code);
        QFETCH(QString, period);
        QFETCH(QString, day);
        const ConsolidatedQuestion asked = question(code, period, day);
        const ConsolidatedFigures fast = figures(asked);
        QVERIFY(!fast.now.organizations.empty());
        compareWithSlow(fast.now, asked, asked.period);
        compareWithSlow(fast.before, asked, asked.period.previous());
    }

    void aQuarterHasTheQuarterlyReportsOwnFigures() {
        const ConsolidatedQuestion asked = question(u"W"_s, u"2020Q4"_s, u"2020-11-18"_s);
        const auto quarterly =
            quarterlyFigures(ledger(), Actor::owner(), asked.organization, asked.period, asked.asOf);
        QCOMPARE(toJson(figures(asked).now), toJson(*quarterly));
    }

    void theMonthsOfAYearAddUpToIt() {
        const ConsolidatedFigures year = figures(question(u"W"_s, u"2020"_s, u"2020-12-31"_s));
        QCOMPARE(year.now.totals.months.size(), size_t{12});
        qint64 activities = 0;
        for (const QString& quarter : {u"2020Q1"_s, u"2020Q2"_s, u"2020Q3"_s, u"2020Q4"_s})
            activities += figures(question(u"W"_s, quarter, u"2020-12-31"_s)).now.totals.activities;
        QCOMPARE(year.now.totals.activities, activities);
        QVERIFY(activities > 500);
    }

    void everyOverdueResultStandsInTheList() {
        for (const QString& period : {u"2020Q4"_s, u"2020Q3"_s, u"2020"_s}) {
            const ConsolidatedFigures found = figures(question(u"W"_s, period, u"2021-01-05"_s));
            qint64 results = 0;
            for (const OwedLine& line : found.overdue) {
                QCOMPARE(line.result.status, duties::Status::overdue);
                results += zhibu::resultsOf(line);
            }
            QCOMPARE(results, found.now.totals.overdue);
            QVERIFY(results > 0);
        }
    }

    void anExplainedOneHasItsReasonBesideItAndStaysOverdue() {
        const ConsolidatedQuestion asked = question(u"W"_s, u"2020Q3"_s, u"2020-11-18"_s);
        const ConsolidatedFigures before = figures(asked);
        const duties::DutyResult result = before.overdue.front().result;
        QVERIFY(explainOverdue(ledger(), Actor::owner(), result, u"防汛值守，会议顺延"_s).empty());
        const ConsolidatedFigures after = figures(asked);
        QCOMPARE(toJson(after.now), toJson(before.now));
        QCOMPARE(after.overdue.size(), before.overdue.size());
        QCOMPARE(after.overdue.front().explanation, u"防汛值守，会议顺延"_s);
        const QString html =
            QString::fromUtf8(toHtml(*consolidatedReportOf(ledger(), Actor::owner(), asked)));
        QVERIFY(html.contains(u"防汛值守，会议顺延"_s));
        QVERIFY(ledger().undo(Actor::owner()).empty());
    }

    void whatCannotBeReportedIsRefusedInASentence() {
        QCOMPARE(refusalOf(question(u"W"_s, u"2021Q1"_s, u"2020-11-18"_s)), u"period.not_begun"_s);
        QCOMPARE(refusalOf(question(u"W"_s, u"2020-09"_s, u"2020-11-18"_s)), u"period.kind"_s);
        const auto& all = ledger().office().organizations();
        const auto group = std::ranges::find(all, OrganizationKind::group, &Organization::kind);
        QCOMPARE(refusalOf({group->id, Period::ofYear(2020), *Date::of(2020, 11, 18)}), u"report.group"_s);
        QCOMPARE(
            refusalOf({IdFactory(5).next<OrganizationId>(), Period::ofYear(2020), *Date::of(2020, 11, 18)}),
            u"organization.unknown"_s);
    }

    void whatIsStoppedIsNotPutTogether() {
        std::stop_source stop;
        std::vector<qint64> steps;
        const auto stopAtFirst = [&](qint64 done, qint64) {
            steps.push_back(done);
            stop.request_stop();
        };
        const auto result =
            consolidatedFigures(ledger(), Actor::owner(), question(u"W"_s, u"2020"_s, u"2020-11-18"_s),
                                stopAtFirst, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.problem().code, u"print.stopped"_s);
        QCOMPARE(steps, std::vector<qint64>{1});
    }

    void theExamplesReportIsAsItWasLookedAt() {
        const auto report =
            consolidatedReportOf(ledger(), Actor::owner(), question(u"W"_s, u"2020Q4"_s, u"2020-11-18"_s));
        QVERIFY(matchesGolden(u"consolidated.csv"_s, toCsv(*report)));
    }

    void theExamplesNarrativeIsAsItWasLookedAt() {
        QByteArray text;
        for (const auto& [code, period] :
             {std::pair(u"W"_s, u"2020Q4"_s), std::pair(u"B00000"_s, u"2020"_s)}) {
            const auto paper = narrativeOf(ledger(), Actor::owner(), question(code, period, u"2020-11-18"_s));
            for (const PaperBlock& block : paper->parts.front().blocks) {
                if (const auto* paragraph = std::get_if<PaperParagraph>(&block))
                    text += paragraph->text().toUtf8() + '\n';
            }
        }
        QVERIFY(matchesGolden(u"narrative.txt"_s, text));
    }
};

REGISTER_TEST(consolidated_test, ConsolidatedTest)

} // namespace consolidated_test

#include "consolidated_test.moc"
