#include "tests/bench/benches.h"
#include "tests/bench/stage.h"

#include "core/usecases/consolidated.h"
#include "core/usecases/figures.h"

#include <QSet>
#include <QTextStream>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

// The same numbers by SQL alone: nothing is held in memory, nothing is explained.
constexpr const char* bareCounts = "SELECT coalesce(o.parent, o.id), k.kind, count(*) FROM activity a JOIN "
                                   "activity_kind k ON k.activity = a.id "
                                   "JOIN organization g ON g.id = a.organization LEFT JOIN organization o ON "
                                   "o.id = g.id AND g.kind = 'group' "
                                   "WHERE a.held_on BETWEEN '2020-10-01' AND '2020-11-18' AND a.state = "
                                   "'final' GROUP BY coalesce(o.parent, g.id), k.kind";
constexpr const char* bareAttendance =
    "SELECT a.organization, sum(t.role = 'expected'), sum(t.role = 'expected' AND t.state IN ('present', "
    "'online', 'late')) "
    "FROM activity a JOIN attendance t ON t.activity = a.id "
    "WHERE a.held_on BETWEEN '2020-10-01' AND '2020-11-18' AND a.state = 'final' GROUP BY a.organization";
constexpr const char* bareLate =
    "SELECT organization, count(*) FROM activity WHERE held_on BETWEEN '2020-10-01' AND '2020-11-18' AND "
    "state = 'final' "
    "AND julianday(CASE WHEN imported THEN stated_entry_date ELSE substr(recorded_at, 1, 10) END) - "
    "julianday(held_on) > 7 GROUP BY organization";
constexpr const char* bareHours =
    "WITH credit (member, hours) AS ("
    " SELECT t.member, a.credit_hundredths FROM activity a CROSS JOIN attendance t ON t.activity = a.id "
    " WHERE a.held_on BETWEEN '2020-01-01' AND '2020-11-18' AND a.state = 'final' AND a.credit_hundredths > "
    "0 "
    " AND t.role <> 'observer' AND (t.state IN ('present', 'online', 'late') OR t.made_up_on <= "
    "'2020-11-18') "
    " UNION ALL SELECT member, credit_hundredths FROM training_credit WHERE dated_on BETWEEN '2020-01-01' "
    "AND '2020-11-18'), "
    "total (member, hours) AS (SELECT member, sum(hours) FROM credit GROUP BY member), "
    "committee (member) AS (SELECT DISTINCT p.member FROM position p JOIN term t ON t.id = p.term "
    " WHERE t.elected_on <= '2020-11-18' AND coalesce(t.closed_on, '9999') > '2020-11-18' AND p.from_on <= "
    "'2020-11-18' "
    " AND coalesce(p.until_on, '9999') > '2020-11-18') "
    "SELECT m.branch, count(*), sum(coalesce(s.hours, 0)), "
    "sum(coalesce(s.hours, 0) >= CASE WHEN c.member IS NULL THEN 2400 ELSE 4000 END), count(c.member) "
    "FROM membership m LEFT JOIN total s ON s.member = m.member LEFT JOIN committee c ON c.member = m.member "
    "WHERE coalesce(m.from_on, '') <= '2020-11-18' AND coalesce(m.until_on, '9999') > '2020-11-18' GROUP BY "
    "m.branch";
constexpr const char* bareTerms =
    "SELECT t.organization, count(*), count(DISTINCT p.member) FROM term t JOIN position p ON p.term = t.id "
    "WHERE t.elected_on <= '2020-11-18' AND coalesce(t.closed_on, '9999') > '2020-11-18' GROUP BY "
    "t.organization";
// Theme days, study and group meetings of October: the months of the quarter that have ended.
constexpr const char* bareOverdue =
    "WITH held (organization, kind, number) AS (SELECT a.organization, k.kind, count(*) FROM activity a "
    " JOIN activity_kind k ON k.activity = a.id WHERE a.held_on BETWEEN '2020-10-01' AND '2020-10-31' AND "
    "a.state = 'final' "
    " GROUP BY a.organization, k.kind) "
    "SELECT o.id, d.kind FROM organization o JOIN (SELECT 'branch' AS of, 'theme_day' AS kind UNION ALL "
    " SELECT 'branch', 'study' UNION ALL SELECT 'branch', 'committee_meeting' UNION ALL SELECT 'group', "
    "'group_meeting') d "
    "ON d.of = o.kind LEFT JOIN held h ON h.organization = o.id AND h.kind = d.kind WHERE h.number IS NULL";

QHash<QByteArray, std::array<qint64, 3>> runBare(Connection& connection) {
    QHash<QByteArray, std::array<qint64, 3>> byBranch;
    for (const char* sql : {bareCounts, bareAttendance, bareLate, bareTerms, bareOverdue}) {
        Query query(connection, sql);
        while (query.next()) {
        }
    }
    Query hours(connection, bareHours);
    while (hours.next())
        byBranch.insert(hours.bytes(0).toByteArray(), {hours.integer(1), hours.integer(2), hours.integer(3)});
    return byBranch;
}

/// The same of the quarter before, whose figures stand beside them in the consolidated report.
void runBareBefore(Connection& connection) {
    static const std::vector<QByteArray> queries = [] {
        std::vector<QByteArray> list;
        for (const char* sql : {bareCounts, bareAttendance, bareLate, bareTerms, bareOverdue, bareHours})
            list.push_back(QByteArray(sql)
                               .replace("2020-10-01", "2020-07-01")
                               .replace("2020-10-31", "2020-09-30")
                               .replace("2020-11-18", "2020-09-30"));
        return list;
    }();
    for (const QByteArray& sql : queries) {
        Query query(connection, sql.constData());
        while (query.next()) {
        }
    }
}

// A benchmark of wrong figures is worth nothing: the two must agree.
void requireSameHours(const QuarterlyFigures& figures, Ledger& ledger,
                      const QHash<QByteArray, std::array<qint64, 3>>& bare) {
    for (const OrganizationFigures& row : figures.organizations) {
        if (!row.hours) continue;
        const auto other = bare.value(ledger.office().organizationByCode(row.code)->id.toByteArray());
        if (row.hours->members != other[0] || row.hours->totalHundredths != other[1] ||
            row.hours->membersMet != other[2])
            throw Error(u"The bare query and the report disagree about "_s + row.code);
    }
}

} // namespace

void openBench(QTextStream& out, const QString& book) {
    line(out, u"open the book"_s, seconds([&] { openLedger(book); }, 5), 0, u"≤ 50 ms"_s);
}

void dutiesBench(QTextStream& out, const QString& book) {
    const FigureQuestion question{openLedger(book)->book().home(), true, *Date::of(2020, 11, 18), 2020};
    double read = 1e9;
    double again = 1e9;
    size_t results = 0;
    for (int run = 0; run < 3; ++run) {
        const auto ledger = openLedger(book); // nothing has been read yet
        const auto ask = [&] { results = dutyResults(*ledger, Actor::owner(), question)->size(); };
        read = std::min(read, seconds(ask));
        again = std::min(again, seconds(ask));
    }
    line(out, u"all duties of the office, %1 results"_s.arg(results), read, 0, u"≤ 1 s"_s);
    line(out, u"asked a second time"_s, again, 0, u""_s);
}

void reportBench(QTextStream& out, const QString& book, const QString& what) {
    const auto ledger = openLedger(book);
    const Period quarter = Period::quarter(2020, 4);
    const Date asOf = *Date::of(2020, 11, 18);
    std::optional<QuarterlyFigures> figures;
    QHash<QByteArray, std::array<qint64, 3>> bare;
    double ours = 1e9;
    double theirs = 1e9;
    for (int run = 0; run < 4; ++run) { // in turn, so that a busy moment meets both
        theirs = std::min(theirs, seconds([&] { bare = runBare(ledger->book().connection()); }));
        ours = std::min(ours, seconds([&] {
                            const auto asked = quarterlyFigures(*ledger, Actor::owner(),
                                                                ledger->book().home(), quarter, asOf);
                            figures.emplace(*asked);
                        }));
    }
    requireSameHours(*figures, *ledger, bare);
    line(out, what, ours, theirs, u"≤ × 1.5"_s);
}

void consolidatedBench(QTextStream& out, const QString& book, const QString& what) {
    const auto ledger = openLedger(book);
    const ConsolidatedQuestion question{ledger->book().home(), Period::quarter(2020, 4),
                                        *Date::of(2020, 11, 18)};
    std::optional<ConsolidatedFigures> figures;
    QHash<QByteArray, std::array<qint64, 3>> bare;
    double ours = 1e9;
    double theirs = 1e9;
    for (int run = 0; run < 4; ++run) { // in turn, so that a busy moment meets both
        theirs = std::min(theirs, seconds([&] {
                              bare = runBare(ledger->book().connection());
                              runBareBefore(ledger->book().connection());
                          }));
        ours = std::min(ours, seconds([&] {
                            const auto asked = consolidatedFigures(*ledger, Actor::owner(), question);
                            figures.emplace(*asked);
                        }));
    }
    requireSameHours(figures->now, *ledger, bare);
    line(out, what, ours, theirs, u"≤ × 1.5"_s);
}

} // namespace zhibu::bench
