#include "core/print/page_plan.h"
#include "tests/support/test_registry.h"

using namespace zhibu;

namespace page_plan_test {

namespace {

ReportHeights oneTable(size_t rows, float rowHeight = 10) {
    ReportHeights heights{.firstPage = 100, .otherPages = 120};
    TableHeights table{.gap = 5, .title = 8, .heading = 12};
    table.rows.assign(rows, rowHeight);
    table.totals = 10;
    heights.tables = {table};
    heights.signatures = 20;
    return heights;
}

double heightOf(const ReportHeights& heights, const PlannedPart& part) {
    const TableHeights& table = heights.tables.at(part.table);
    switch (part.kind) {
    case PartKind::tableTitle: return table.title;
    case PartKind::heading: return table.heading;
    case PartKind::empty: return table.empty;
    case PartKind::totals: return table.totals;
    case PartKind::tableNotes: return table.notes;
    case PartKind::reportNotes: return heights.notes;
    case PartKind::signatures: return heights.signatures;
    case PartKind::charts: return static_cast<double>(table.charts.at(part.firstRow));
    case PartKind::rows: break;
    }
    double sum = 0;
    for (size_t row = part.firstRow; row < part.lastRow; ++row)
        sum += static_cast<double>(table.rows[row]);
    return sum;
}

bool has(const PlannedPage& page, PartKind kind) {
    return std::ranges::any_of(page, [kind](const PlannedPart& part) { return part.kind == kind; });
}

/// What holds for every plan: every row once and in order, nothing overlaps, nothing leaves the page.
void verifySound(const ReportHeights& heights, const std::vector<PlannedPage>& pages) {
    std::vector<size_t> next(heights.tables.size(), 0);
    for (size_t number = 0; number < pages.size(); ++number) {
        const double room = number == 0 ? heights.firstPage : heights.otherPages;
        double bottom = 0;
        bool headed = false;
        for (const PlannedPart& part : pages[number]) {
            QVERIFY(part.top >= bottom - 1e-6);
            bottom = part.top + heightOf(heights, part);
            QVERIFY2(bottom <= room + 1e-6, qPrintable(QString::number(bottom)));
            if (part.kind == PartKind::heading) headed = true;
            if (part.kind != PartKind::rows) continue;
            QVERIFY(headed);
            QCOMPARE(part.firstRow, next[part.table]);
            next[part.table] = part.lastRow;
        }
    }
    for (size_t table = 0; table < next.size(); ++table)
        QCOMPARE(next[table], heights.tables[table].rows.size());
}

} // namespace

class PagePlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowStandsOnceWholeAndUnderAHeading() {
        for (size_t rows = 0; rows < 60; ++rows) {
            for (const float height : {3.0F, 7.0F, 10.0F, 23.0F}) {
                ReportHeights heights = oneTable(rows, height);
                heights.tables.push_back(heights.tables[0]);
                heights.tables.push_back(heights.tables[0]);
                heights.tables[1].rows.resize(rows / 3);
                verifySound(heights, planPages(heights));
                if (QTest::currentTestFailed()) return;
            }
        }
    }

    void theTotalsAndSignaturesStandWithTheLastRows() {
        for (size_t rows = 2; rows < 60; ++rows) {
            const auto pages = planPages(oneTable(rows));
            QVERIFY(has(pages.back(), PartKind::signatures));
            QVERIFY(has(pages.back(), PartKind::totals));
            const auto run = std::ranges::find(pages.back(), PartKind::rows, &PlannedPart::kind);
            QVERIFY(run != pages.back().end());
            QVERIFY(run->lastRow - run->firstRow >= 2);
        }
    }

    void aTableDoesNotBeginAtTheFootOfAPage() {
        ReportHeights heights = oneTable(4);
        heights.tables.push_back(heights.tables[0]);
        const auto pages = planPages(heights);
        QCOMPARE(pages.size(), size_t{2});
        QCOMPARE(pages[1].front().kind, PartKind::tableTitle);
        QCOMPARE(pages[1].front().top, 0.0);
    }

    void aShortTableFollowsOnTheSamePage() {
        ReportHeights heights = oneTable(1);
        heights.tables.push_back(heights.tables[0]);
        heights.firstPage = 200;
        const auto pages = planPages(heights);
        QCOMPARE(pages.size(), size_t{1});
        QCOMPARE(pages[0][4].kind, PartKind::tableTitle);
        QCOMPARE(pages[0][4].top, 8.0 + 12 + 10 + 10 + 5);
    }

    void withoutTablesThereIsStillOnePage() {
        const auto pages = planPages({.firstPage = 100, .otherPages = 120, .tables = {}, .signatures = 20});
        QCOMPARE(pages.size(), size_t{1});
        QVERIFY(has(pages[0], PartKind::signatures));
    }

    void chartsStandWholeBelowTheirTable() {
        for (const float height : {20.0F, 60.0F, 110.0F}) {
            ReportHeights heights = oneTable(5);
            heights.tables.push_back(heights.tables[0]);
            heights.tables[0].charts = {height, height};
            const auto pages = planPages(heights);
            verifySound(heights, pages);
            std::vector<size_t> lines;
            for (const PlannedPage& page : pages) {
                for (const PlannedPart& part : page) {
                    if (part.kind == PartKind::charts) lines.push_back(part.firstRow);
                }
            }
            QCOMPARE(lines, (std::vector<size_t>{0, 1}));
        }
    }

    void notesTallerThanAPageDoNotHang() {
        ReportHeights heights = oneTable(5);
        heights.notes = 500;
        QVERIFY(planPages(heights).size() >= 2);
    }
};

REGISTER_TEST(page_plan_test, PagePlanTest)

} // namespace page_plan_test

#include "page_plan_test.moc"
