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

namespace papers_test {

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

    void theRosterOfADayIsWrittenAndComesBackThroughTheImport() {
        const CliRun done = report({u"roster"_s, u"--org"_s, u"B00102"_s, u"--on"_s, u"2020-11-18"_s, u"-o"_s,
                                    path(u"roster.csv"_s)});
        QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
        QFile file(path(u"roster.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"党员编号"_s) && !text.contains(u"公民身份证号码"_s));
        const CliRun again = runCli({u"--book"_s, path(u"example.zhibu"_s), u"import"_s, u"members"_s,
                                     path(u"roster.csv"_s), u"--dry-run"_s});
        QVERIFY2(again.exitCode == 0, qPrintable(again.messages));
        QVERIFY2(again.messages.contains(u"New 0,"_s) && again.messages.contains(u"doubtful 0, rejected 0"_s),
                 qPrintable(again.messages));
    }

    void aPaperOfAnElectionNeedsAWorksheet() {
        const CliRun none = report(
            {u"election"_s, u"--org"_s, u"B00102"_s, u"--paper"_s, u"ballot"_s, u"-o"_s, path(u"b.docx"_s)});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.messages.contains(u"worksheet"_s));
        QCOMPARE(report({u"election"_s, u"--paper"_s, u"poem"_s, u"-o"_s, path(u"b.docx"_s)}).exitCode, 2);
    }

    void aBookIsMadeFromASlipOfTheOfficeAbove() {
        QFile slip(path(u"b.zbslip"_s));
        QVERIFY(slip.open(QIODevice::WriteOnly));
        slip.write(
            "zhibu-slip 1\nid=0190a3f2c4d57e8f90a1b2c3d4e5f607\nname=\xE4\xB8\x80\xE6\x94\xAF\xE9\x83\xA8\n"
            "code=B01\nkind=branch\nabove_name=C\nabove_code=C01\nabove_kind=organ_committee\n");
        slip.close();
        const QString book = path(u"slip.zhibu"_s);
        QCOMPARE(runCli({u"--book"_s, book, u"init"_s, u"--slip"_s, slip.fileName()}).exitCode, 0);
        const CliRun listed = runCli({u"--book"_s, book, u"organizations"_s, u"--format"_s, u"json"_s});
        QVERIFY(listed.output.contains("\"B01\""));
        QCOMPARE(runCli({u"--book"_s, path(u"n.zhibu"_s), u"init"_s, u"--name"_s, u"x"_s}).exitCode, 2);
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

} // namespace papers_test

#include "papers_test.moc"
