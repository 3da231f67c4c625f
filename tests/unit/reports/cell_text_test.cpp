#include "core/reports/cell_text.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace cell_text_test {

class CellTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfCellReadsAsOnPaper() {
        QCOMPARE(cellText({}), QString());
        QCOMPARE(cellText(u"党课"_s), u"党课"_s);
        QCOMPARE(cellText(-12), u"-12"_s);
        QCOMPARE(cellText(*Date::of(2020, 2, 29)), u"2020-02-29"_s);
        QCOMPARE(cellText(Ratio{9063}), u"90.63%"_s);
        QCOMPARE(cellText(Ratio{10000}), u"100.00%"_s);
        QCOMPARE(cellText(Ratio{5}), u"0.05%"_s);
        QCOMPARE(cellText(Ratio{}), u"—"_s);
    }

    void decimalsAreExact() {
        QCOMPARE(decimalText({3952, 2}), u"39.52"_s);
        QCOMPARE(decimalText({5, 2}), u"0.05"_s);
        QCOMPARE(decimalText({-5, 2}), u"-0.05"_s);
        QCOMPARE(decimalText({0, 2}), u"0.00"_s);
        QCOMPARE(decimalText({42, 0}), u"42"_s);
        QCOMPARE(decimalText({std::numeric_limits<qint64>::min(), 0}), u"-9223372036854775808"_s);
    }

    void aChineseCharacterIsTwoWide() {
        QCOMPARE(displayWidth(u"abc"), 3);
        QCOMPARE(displayWidth(u"党a，"), 5);
        QCOMPARE(displayWidth(u"𠮷"), 2); // one character, two code units
    }

    void onlyNeighboursStandUnderOneHeading() {
        ReportTable table;
        for (const QString& group : {u""_s, u"甲"_s, u"甲"_s, u"乙"_s, u"甲"_s})
            table.columns.push_back({.title = u"列"_s, .group = group});
        QVERIFY(hasGroups(table));
        QCOMPARE(groupSpan(table, 0), size_t{1});
        QCOMPARE(groupSpan(table, 1), size_t{2});
        QCOMPARE(groupSpan(table, 3), size_t{1});
        QCOMPARE(groupSpan(table, 4), size_t{1});
    }
};

REGISTER_TEST(cell_text_test, CellTextTest)

} // namespace cell_text_test

#include "cell_text_test.moc"
