#include "core/print/pages.h"
#include "core/reports/quarterly_report.h"
#include "tests/support/pdf_reading.h"
#include "tests/unit/reports/example_figures.h"
#include "tests/unit/reports/sample_report.h"

#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace pdf_test {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Report ledger(int rows) {
    Report report = sampleReport();
    ReportTable& table = report.tables[0];
    const ReportRow row = table.rows[1];
    table.rows.assign(static_cast<size_t>(rows), row);
    for (int i = 0; i < rows; ++i)
        table.rows[static_cast<size_t>(i)][0] = i + 1;
    return report;
}

} // namespace

class PdfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(folder.isValid()); }

    void everyPageHasTitleHeadingNumberAndDate() {
        const auto count = writePdf(ledger(120), path());
        QVERIFY(count);
        const QStringList pages = pageTexts(path());
        QCOMPARE(pages.size(), *count);
        QVERIFY(pages.size() >= 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            for (const QString& text :
                 {u"样表 <&>"_s, u"演示第一党支部"_s, u"到会率"_s, u"Printed on 2020-10-08"_s,
                  u"Page %1 of %2"_s.arg(i + 1).arg(*count)})
                QVERIFY2(pages[i].contains(text), qPrintable(text + u" is missing in\n"_s + pages[i]));
        }
        QVERIFY(pages.last().contains(u"填表人"_s));
        QVERIFY(pages.last().contains(u"120"_s));
        QVERIFY(!pages.first().contains(u"填表人"_s));
    }

    void everyRowIsThere() {
        QVERIFY(writePdf(ledger(120), path()));
        const QString text = pageTexts(path()).join(u'\n');
        for (int i = 1; i <= 120; ++i) {
            const QRegularExpression row(u"^\\s*%1\\s+学习"_s.arg(i), QRegularExpression::MultilineOption);
            QVERIFY2(row.match(text).hasMatch(), qPrintable(QString::number(i)));
        }
    }

    void theFontsAreEmbedded() {
        QVERIFY(writePdf(sampleReport(), path()));
        QVERIFY(contentOf(path()).contains("/FontFile"));
        QStringList fonts =
            QString::fromUtf8(outputOf(u"pdffonts"_s, {path()})).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (const QString& font : fonts.mid(2))
            QVERIFY2(font.contains(u" yes "_s), qPrintable(font));
    }

    void chineseTextIsFoundAsPeopleTypeIt() {
        Report report = sampleReport();
        report.title = u"党支部党员大会人一二三四五六七八九十月日页长门风马青"_s;
        report.tables[0].rows[0][1] = report.title;
        QVERIFY(writePdf(report, path()));
        const QString text = pageTexts(path()).join(u'\n');
        QVERIFY2(text.count(report.title) >= 2, qPrintable(text));
    }

    void figuresBesideLettersAreFoundToo() {
        Report report = sampleReport();
        report.tables[0].rows[0][1] = u"编号 B00123 的 2 人 AB-45"_s;
        QVERIFY(writePdf(report, path()));
        const QString text = pageTexts(path()).join(u'\n');
        QVERIFY2(text.contains(u"B00123"_s) && text.contains(u"AB-45"_s), qPrintable(text));
    }

    void thePagesAreA4Landscape() {
        QVERIFY(writePdf(sampleReport(), path()));
        const QByteArray size = outputOf(u"pdfinfo"_s, {path()});
        QVERIFY2(size.contains("(A4)"), size.constData());
        QVERIFY2(
            QRegularExpression(u"Page size:\\s+841\\.\\d+ x 59\\d"_s)
                    .match(QString::fromUtf8(size))
                    .hasMatch() ||
                QRegularExpression(u"Page size:\\s+842 x 595"_s).match(QString::fromUtf8(size)).hasMatch(),
            size.constData());
    }

    void chartsAreOnThePageWithTheirFigures() {
        Report report = sampleReport();
        report.tables[0].charts = {
            {.title = u"各支部到会率"_s, .bars = {{u"演示第一支部"_s, 50, u"1 / 2"_s}}, .most = 100},
            {.title = u"各月活动"_s, .bars = {{u"九月"_s, 3, u"3次"_s}}, .most = 3},
            {.title = u"学时达标"_s, .bars = {{u"演示第二支部"_s, 1, u"6 / 6"_s, true}}}};
        QVERIFY(writePdf(report, path()));
        const QString text = pageTexts(path()).join(u'\n').remove(u' '); // the reader guesses at spaces
        for (const QString& words : {u"各支部到会率"_s, u"1/2"_s, u"九月"_s, u"学时达标"_s, u"6/6"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is missing in\n"_s + text));
    }

    void theQuarterCanBeHandedIn() {
        const Report report = quarterlyReport(exampleFigures(u"2020-11-18"_s),
                                              {u"演示市级机关工委"_s, *Date::of(2020, 11, 19)});
        const auto count = writePdf(report, path());
        QVERIFY(count);
        QVERIFY2(*count <= 4, qPrintable(QString::number(*count)));
        const QString text = pageTexts(path()).join(u'\n');
        for (const QString& part :
             {u"演示第3局第2党支部"_s, u"90.61%"_s, u"39.52"_s, u"185 days overdue"_s, u"Party secretary:"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void aTableWithoutRowsSaysSo() {
        Report report = sampleReport();
        report.tables[0].rows.clear();
        report.tables[0].totals.reset();
        const auto count = writePdf(report, path());
        QVERIFY(count);
        QCOMPARE(*count, 1);
        QVERIFY(pageTexts(path()).first().contains(u"没有记录。"_s));
    }

    void stoppingLeavesTheEarlierFileAsItWas() {
        QVERIFY(writePdf(sampleReport(), path()));
        const QByteArray earlier = contentOf(path());
        std::stop_source source;
        int told = 0;
        const auto stopAtThird = [&](qint64 done, qint64 total) {
            QVERIFY(done <= total);
            if (++told == 3) source.request_stop();
        };
        const auto count = writePdf(ledger(500), path(), stopAtThird, source.get_token());
        QVERIFY(!count);
        QCOMPARE(count.problem().code, u"print.stopped"_s);
        QCOMPARE(told, 3);
        QCOMPARE(contentOf(path()), earlier);
    }

    void aFileThatCannotBeWrittenIsOneSentence() {
        QVERIFY_THROWS_EXCEPTION(Error,
                                 (void)writePdf(sampleReport(), folder.filePath(u"none/report.pdf"_s)));
    }

    void anyPagedDeviceWillDo() {
        QPdfWriter portrait(folder.filePath(u"portrait.pdf"_s));
        portrait.setPageSize(QPageSize(QPageSize::A5));
        portrait.setResolution(300);
        QVERIFY(paintReport(ledger(40), portrait).value_or(0) > 1);
    }

private:
    QString path() const { return folder.filePath(u"report.pdf"_s); }

    QTemporaryDir folder;
};

REGISTER_TEST(pdf_test, PdfTest)

} // namespace pdf_test

#include "pdf_test.moc"
