#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using zhibu::testing::CliRun;
using zhibu::testing::runCli;

/// The handbook, the minutes of a period and the check before an inspection, written without a window.
class PapersTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;

    QString path(const QString& name) const { return folder.filePath(name); }
    CliRun report(const QStringList& arguments) const {
        return runCli(QStringList{u"--book"_s, path(u"example.zhibu"_s), u"report"_s} + arguments);
    }
    QByteArray beginning(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(runCli({u"demo"_s, folder.path()}).exitCode, 0); }

    void theHandbookIsWrittenAsPdfAndDocx() {
        for (const auto& [name, begins] :
             {std::pair(u"a.pdf"_s, "%PDF"), std::pair(u"a.docx"_s, "PK\x03\x04")}) {
            const CliRun done =
                report({u"ledger"_s, u"--org"_s, u"B00102"_s, u"--year"_s, u"2020"_s, u"-o"_s, path(name)});
            QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
            QCOMPARE(beginning(name), QByteArray(begins));
        }
    }

    void theMinutesOfAMonthAreWritten() {
        const CliRun done = report(
            {u"minutes"_s, u"--org"_s, u"B00102"_s, u"--period"_s, u"2020-03"_s, u"-o"_s, path(u"m.pdf"_s)});
        QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
        QCOMPARE(beginning(u"m.pdf"_s), QByteArray("%PDF"));
    }

    void theCheckNamesWhatEachRecordLacks() {
        const CliRun done = report(
            {u"inspection"_s, u"--org"_s, u"B00102"_s, u"--year"_s, u"2020"_s, u"--format"_s, u"json"_s});
        QCOMPARE(done.exitCode, 0);
        const QJsonArray records = QJsonDocument::fromJson(done.output).array();
        QVERIFY(!records.isEmpty());
        const QJsonValue first = records.first();
        QVERIFY(first[u"held_on"_s].toString().startsWith(u"2020-"));
        QVERIFY(!first[u"missing"_s].toArray().isEmpty());
        QVERIFY(!first[u"missing"_s][0][u"message"_s].toString().isEmpty());
        QCOMPARE(report({u"inspection"_s, u"--year"_s, u"2020"_s, u"-o"_s, path(u"check.xlsx"_s)}).exitCode,
                 0);
        QVERIFY(QFileInfo(path(u"check.xlsx"_s)).size() > 1000);
    }

    void whatCannotBeDoneIsRefusedWithASentenceAndWithoutAFile() {
        const QStringList wrong[]{
            {u"ledger"_s, u"--year"_s, u"2020"_s, u"-o"_s, path(u"x.txt"_s)},
            {u"ledger"_s, u"--period"_s, u"20201"_s, u"-o"_s, path(u"x.pdf"_s)},
            {u"ledger"_s, u"--org"_s, u"nobody"_s, u"-o"_s, path(u"x.pdf"_s)},
            {u"minutes"_s, u"--org"_s, u"B00102"_s, u"--period"_s, u"1950"_s, u"-o"_s, path(u"x.pdf"_s)}};
        for (const QStringList& arguments : wrong) {
            const CliRun done = report(arguments);
            QCOMPARE(done.exitCode, 1);
            QVERIFY2(done.messages.trimmed().size() > 10, qPrintable(arguments.join(u' ')));
            QVERIFY(!QFileInfo::exists(path(u"x.pdf"_s)) && !QFileInfo::exists(path(u"x.txt"_s)));
        }
    }
};

REGISTER_TEST(papers_test, PapersTest)
#include "papers_test.moc"
