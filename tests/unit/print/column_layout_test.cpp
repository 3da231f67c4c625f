#include "core/print/column_layout.h"
#include "core/print/fonts.h"
#include "core/reports/cell_text.h"
#include "tests/support/test_registry.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace column_layout_test {

namespace {

constexpr double millimetre = 1200 / 25.4;

ReportTable manyFigures(int columns) {
    ReportTable table{.columns = {{.title = u"党组织"_s, .width = 3, .wrap = true}}};
    ReportRow row{u"演示市级机关工作委员会第一联合党支部"_s};
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back({.title = u"参加活动人次"_s, .kind = ColumnKind::number});
        row.push_back(1234567);
    }
    table.rows = {row};
    return table;
}

} // namespace

class ColumnLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theColumnsFillTheWidthExactly() {
        for (const int columns : {1, 3, 12, 20, 40}) {
            const MeasuredTable measured =
                measureTable(manyFigures(columns), 267 * millimetre, millimetre, {});
            QVERIFY(qAbs(measured.width() - 267 * millimetre) < 1);
            QCOMPARE(measured.columnEdges.size(), static_cast<size_t>(columns) + 2);
        }
    }

    void figuresAreNeverCut() {
        for (const int columns : {1, 12, 14}) {
            const ReportTable table = manyFigures(columns);
            const MeasuredTable measured = measureTable(table, 267 * millimetre, millimetre, {});
            for (size_t i = 1; i < table.columns.size(); ++i) {
                const QString text = cellText(table.rows[0][i]);
                QCOMPARE(measured.cellLines(measured.faces->cells, table.columns[i], i, text),
                         QStringList{text});
            }
        }
    }

    void aTableTooWideIsSetInSmallerType() {
        const MeasuredTable narrow = measureTable(manyFigures(3), 267 * millimetre, millimetre, {});
        const MeasuredTable wide = measureTable(manyFigures(16), 267 * millimetre, millimetre, {});
        QVERIFY(wide.faces->cells.em() < narrow.faces->cells.em());
        QVERIFY(wide.faces->cells.em() > 0.7 * narrow.faces->cells.em());
    }

    void aChineseHeadingIsBrokenEvenly() {
        ReportTable table = manyFigures(14);
        table.columns[1].title = u"主题党日"_s;
        const MeasuredTable measured = measureTable(table, 267 * millimetre, millimetre, {});
        QCOMPARE(measured.headings[2].lines, (QStringList{u"参加活"_s, u"动人次"_s}));
    }

    void aRowIsAsTallAsItsLongestWrappedCell() {
        ReportTable table{.columns = {{.title = u"内容"_s, .wrap = true}, {.title = u"备注"_s}}};
        table.rows = {
            {u"短"_s, QString(500, u'长')}, {QString(150, u'长'), u"短"_s}, {QString(5000, u'长'), u"短"_s}};
        const MeasuredTable measured = measureTable(table, 100 * millimetre, millimetre, {});
        const double line = measured.faces->cells.lineHeight();
        QVERIFY(static_cast<double>(measured.rowHeights[0]) <
                1.5 * line); // a column that does not wrap is shortened
        QVERIFY(static_cast<double>(measured.rowHeights[1]) > 2 * line);
        QVERIFY(static_cast<double>(measured.rowHeights[2]) < 7.5 * line); // at most six lines
        const QStringList longest =
            measured.cellLines(measured.faces->cells, table.columns[0], 0, QString(5000, u'长'));
        QCOMPARE(longest.size(), 6);
        QVERIFY(longest.last().endsWith(u'…'));
        for (const QString& each : longest)
            QVERIFY(measured.faces->cells.width(each) <= measured.room(0));
    }

    void wrappingLosesNothing() {
        const TextFitter face(pageFont(FontRole::table, 9, 1200));
        const QString text =
            u"传达学习 2020 年第38号文件精神，研究部署下半年党建工作重点任务；讨论发展党员事宜。"_s;
        const QStringList lines = face.wrapped(text, 12 * face.em(), 20);
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        QCOMPARE(face.wrapped(u"一\n二"_s, 100 * face.em(), 5), (QStringList{u"一"_s, u"二"_s}));
    }
};

REGISTER_TEST(column_layout_test, ColumnLayoutTest)

} // namespace column_layout_test

#include "column_layout_test.moc"
