#include "core/reports/quarterly_report.h"
#include "core/reports/writers/html_writer.h"
#include "tests/unit/reports/example_figures.h"
#include "tests/unit/reports/golden_file.h"
#include "tests/unit/reports/sample_report.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace html_writer_test {

class HtmlWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleIsWrittenAsItAlwaysWas() {
        QVERIFY(matchesGolden(u"sample.html"_s, toHtml(sampleReport())));
    }

    void theQuarterIsWrittenAsItAlwaysWas() {
        const Report report = quarterlyReport(exampleFigures(u"2020-11-18"_s),
                                              {u"演示市级机关工委"_s, *Date::of(2020, 11, 19)});
        QVERIFY(matchesGolden(u"quarter.html"_s, toHtml(report)));
    }

    void whateverComesFromTheBookIsEscaped() {
        Report report = sampleReport();
        const QString hostile = u"<script>alert(1)</script>\"'&\x01"_s;
        report.title = report.subtitle = hostile;
        report.notes = report.signatures = {hostile};
        ReportTable& table = report.tables[0];
        table.title = table.emptyText = table.columns[0].title = table.columns[2].group = hostile;
        table.notes = {hostile};
        table.rows[0][1] = hostile;
        for (const bool withRows : {true, false}) {
            if (!withRows) table.rows.clear();
            const QByteArray html = toHtml(report);
            QVERIFY(!html.contains("<script"));
            QVERIFY(!html.contains('\x01'));
            QVERIFY(html.contains("&lt;script&gt;"));
        }
    }

    void nothingIsLoadedFromElsewhere() {
        const QString html = QString::fromUtf8(toHtml(sampleReport()));
        static const QRegularExpression outside(
            u"https?:|url\\(|@import|<link|<img|<script|javascript:| src=| href="_s);
        QVERIFY2(!html.contains(outside), qPrintable(outside.match(html).captured()));
    }

    void lineBreaksAreKept() { QVERIFY(toHtml(sampleReport()).contains("第一行<br>第二行")); }
};

REGISTER_TEST(html_writer_test, HtmlWriterTest)

} // namespace html_writer_test

#include "html_writer_test.moc"
