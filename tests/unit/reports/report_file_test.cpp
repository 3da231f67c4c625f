#include "core/reports/writers/report_file.h"
#include "tests/support/full_disk.h"
#include "tests/support/test_registry.h"
#include "tests/unit/reports/sample_report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace report_file_test {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Report largeReport() {
    Report report = sampleReport();
    for (int i = 0; i < 3000; ++i)
        report.tables[0].rows.push_back(
            {i, QString::number(i * 7919), {}, DecimalNumber{i, 2}, Ratio{i}, {}});
    return report;
}

} // namespace

class ReportFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEndingChoosesTheWriter() {
        const QTemporaryDir folder;
        const QHash<QString, QByteArray> beginnings{
            {u"a.csv"_s, "\xEF\xBB\xBF"}, {u"b.XLSX"_s, "PK"}, {u"报表.html"_s, "<!DOCTYPE html>"}};
        for (auto it = beginnings.begin(); it != beginnings.end(); ++it) {
            const auto written = writeReport(sampleReport(), folder.filePath(it.key()));
            QVERIFY(written);
            QVERIFY(contentOf(*written).startsWith(it.value()));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void anUnknownEndingIsAProblemAndWritesNothing() {
        const QTemporaryDir folder;
        for (const QString& name : {u"report.doc"_s, u"report"_s, u"report.pdf"_s}) {
            const auto written = writeReport(sampleReport(), folder.filePath(name));
            QVERIFY(!written);
            QCOMPARE(written.problem().code, u"report.extension"_s);
            QVERIFY(written.problem().message.contains(name));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFileThatCannotBeWrittenIsOneSentenceThatNamesIt() {
        const QTemporaryDir folder;
        for (const QString& ending : {u"csv"_s, u"xlsx"_s, u"html"_s}) {
            const QString path = folder.filePath(u"no such folder/报表."_s + ending);
            try {
                (void)writeReport(sampleReport(), path);
                QFAIL("no error");
            } catch (const Error& error) {
                QVERIFY2(error.sentence().contains(QDir::toNativeSeparators(path)),
                         qPrintable(error.sentence()));
            }
        }
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheEarlierFileAsItWas_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<quint64>("bytes");
        QTest::newRow("csv") << u"csv"_s << quint64{20000};
        QTest::newRow("html") << u"html"_s << quint64{20000};
        QTest::newRow("xlsx, its temporary files") << u"xlsx"_s << quint64{100000};
        QTest::newRow("xlsx, nothing at all") << u"xlsx"_s << quint64{100};
    }

    void aFullDiskLeavesTheEarlierFileAsItWas() {
        QFETCH(QString, ending);
        QFETCH(quint64, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report."_s + ending);
        QVERIFY(writeReport(sampleReport(), path));
        const QByteArray earlier = contentOf(path);
        bool failed = false;
        {
            const FullDisk disk(bytes);
            try {
                (void)writeReport(largeReport(), path);
            } catch (const Error& error) {
                failed = !error.sentence().isEmpty();
            }
        }
        QVERIFY(failed);
        QCOMPARE(contentOf(path), earlier);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
#endif
};

REGISTER_TEST(report_file_test, ReportFileTest)

} // namespace report_file_test

#include "report_file_test.moc"
