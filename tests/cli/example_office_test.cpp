#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu::testing;

namespace example_office_test {

namespace {

QJsonValue parsed(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue expected(const QString& date, const QString& name) {
    QFile file(dataFile(u"example/expected/%1/%2.json"_s.arg(date, name)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return parsed(file.readAll());
}

// The expected files hold no reasons, and not the duties the example's files cannot feed.
QJsonArray comparable(const QJsonValue& results) {
    QJsonArray list;
    for (const QJsonValue& value : results.toArray()) {
        QJsonObject object = value.toObject();
        if (object[u"duty"_s] == u"structure.head"_s || object[u"duty"_s] == u"responsibility_list.annual"_s)
            continue;
        object.remove(u"reason"_s);
        list.append(object);
    }
    return list;
}

QString firstDifference(const QJsonArray& ours, const QJsonArray& theirs) {
    for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
        if (ours.at(i) != theirs.at(i))
            return u"at %1: %2 instead of %3"_s.arg(i).arg(
                QString::fromUtf8(QJsonDocument(ours.at(i).toObject()).toJson(QJsonDocument::Compact)),
                QString::fromUtf8(QJsonDocument(theirs.at(i).toObject()).toJson(QJsonDocument::Compact)));
    }
    return {};
}

void dates() {
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("quarter");
    QTest::newRow("29 February 2020") << u"2020-02-29"_s << u"1"_s;
    QTest::newRow("18 November 2020") << u"2020-11-18"_s << u"4"_s;
}

} // namespace

/// The whole path on the command line: five files in, what is owed, the hours and the quarterly report out.
class ExampleOfficeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    QString book = folder.filePath(u"office.zhibu"_s);

    QStringList withBook(const QStringList& arguments) const {
        return QStringList{u"--book"_s, book} + arguments;
    }
    QByteArray fingerprint() const {
        QFile file(book);
        if (!file.open(QIODevice::ReadOnly)) return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }

private Q_SLOTS:
    void initTestCase() {
        const CliRun made = runCli(withBook({u"init"_s, u"--name"_s, u"演示市级机关工委"_s, u"--kind"_s,
                                             u"work_committee"_s, u"--code"_s, u"W"_s}));
        QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
        for (const QString& kind :
             {u"organizations"_s, u"members"_s, u"terms"_s, u"activities"_s, u"training"_s}) {
            const CliRun run =
                runCli(withBook({u"import"_s, kind, dataFile(u"example/"_s + kind + u".csv"_s)}));
            QVERIFY2(run.exitCode == 0, qPrintable(run.messages + QString::fromUtf8(run.output.left(3000))));
        }
    }

    void dutiesEqualTheExpectedFiles_data() { dates(); }
    void dutiesEqualTheExpectedFiles() {
        QFETCH(const QString, date);
        const CliRun run =
            runCli(withBook({u"duties"_s, u"--as-of"_s, date, u"--below"_s, u"--format"_s, u"json"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        const QJsonArray theirs = comparable(expected(date, u"duties"_s));
        QVERIFY(theirs.size() > 500);
        const QString difference = firstDifference(comparable(parsed(run.output)), theirs);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void hoursEqualTheExpectedFiles_data() { dates(); }
    void hoursEqualTheExpectedFiles() {
        QFETCH(const QString, date);
        const CliRun run = runCli(withBook({u"hours"_s, u"--year"_s, u"2020"_s, u"--as-of"_s, date,
                                            u"--below"_s, u"--format"_s, u"json"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        const QJsonArray theirs = expected(date, u"hours"_s).toArray();
        QVERIFY(theirs.size() > 100);
        const QString difference = firstDifference(parsed(run.output).toArray(), theirs);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void theQuarterlyReportEqualsTheExpectedFiles_data() { dates(); }
    void theQuarterlyReportEqualsTheExpectedFiles() {
        QFETCH(const QString, date);
        QFETCH(const QString, quarter);
        const CliRun run =
            runCli(withBook({u"report"_s, u"quarterly"_s, u"--year"_s, u"2020"_s, u"--quarter"_s, quarter,
                             u"--as-of"_s, date, u"--format"_s, u"json"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        const QJsonObject ours = parsed(run.output).toObject();
        const QJsonObject theirs = expected(date, u"report"_s).toObject();
        const QString difference =
            firstDifference(ours[u"organizations"_s].toArray(), theirs[u"organizations"_s].toArray());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(ours, theirs);
    }

    void theSameImportTwiceChangesNothing() {
        const QByteArray before = fingerprint();
        for (const QString& kind :
             {u"organizations"_s, u"members"_s, u"terms"_s, u"activities"_s, u"training"_s}) {
            const CliRun run =
                runCli(withBook({u"import"_s, kind, dataFile(u"example/"_s + kind + u".csv"_s)}));
            QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
            QVERIFY2(run.messages.contains(u"New 0, changed 0,"_s), qPrintable(kind + run.messages));
        }
        QCOMPARE(fingerprint(), before);
    }

    void theBookIsSound() {
        const CliRun run = runCli(withBook({u"check"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    }

    void listsComeOutInEveryFormat() {
        const CliRun organizations = runCli(withBook({u"organizations"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(parsed(organizations.output).toArray().size(), 32);
        const CliRun members = runCli(withBook(
            {u"members"_s, u"--org"_s, u"B00302"_s, u"--on"_s, u"2020-11-18"_s, u"--format"_s, u"csv"_s}));
        QVERIFY2(members.output.startsWith("\xEF\xBB\xBFnumber,name,"), members.output.left(80).constData());
        const CliRun activities = runCli(
            withBook({u"activities"_s, u"--org"_s, u"B00302"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s,
                      u"2020-01-31"_s, u"--kind"_s, u"主题党日"_s, u"--format"_s, u"json"_s}));
        const QJsonArray list = parsed(activities.output).toArray();
        QVERIFY(!list.isEmpty());
        for (const QJsonValue& activity : list)
            QVERIFY(activity[u"kinds"_s].toArray().contains(u"theme_day"_s));
        const CliRun found =
            runCli(withBook({u"activities"_s, u"--search"_s, u"廉政"_s, u"--format"_s, u"json"_s}));
        QVERIFY(!parsed(found.output).toArray().isEmpty());
    }

    void everyKindOfReportFileIsWritten() {
        for (const QString& extension : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"html"_s}) {
            const QString path = folder.filePath(u"report."_s + extension);
            const CliRun run =
                runCli(withBook({u"report"_s, u"quarterly"_s, u"--year"_s, u"2020"_s, u"--quarter"_s, u"4"_s,
                                 u"--as-of"_s, u"2020-11-18"_s, u"-o"_s, path}));
            QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
            QVERIFY2(QFile(path).size() > 2000, qPrintable(path));
        }
    }

    void aBackupIsRestoredAndTheRestoreIsRecorded() {
        const QString copy = folder.filePath(u"copy.zhibu"_s);
        QCOMPARE(runCli(withBook({u"backup"_s, u"-o"_s, copy})).exitCode, 0);
        const CliRun restored = runCli(withBook({u"restore"_s, copy}));
        QVERIFY2(restored.exitCode == 0, qPrintable(restored.messages));
        QVERIFY2(restored.messages.contains(u"before-restore"_s), qPrintable(restored.messages));
        QCOMPARE(runCli(withBook({u"check"_s})).exitCode, 0);
    }

    void aTrialRunChangesNothing() {
        const QByteArray before = fingerprint();
        QFile file(folder.filePath(u"new.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("党员编号,姓名,所在党支部\nX1,测试员,B00000\n");
        file.close();
        const CliRun run = runCli(withBook({u"import"_s, u"members"_s, file.fileName(), u"--dry-run"_s}));
        QVERIFY2(run.messages.contains(u"New 1,"_s), qPrintable(run.messages));
        QCOMPARE(fingerprint(), before);
    }

    void wrongUsageIsTwoAndARefusalIsOne() {
        QCOMPARE(runCli({u"no-such-command"_s}).exitCode, 2);
        QCOMPARE(runCli(withBook({u"report"_s, u"quarterly"_s, u"--quarter"_s, u"5"_s})).exitCode, 2);
        QCOMPARE(
            runCli(withBook({u"init"_s, u"--name"_s, u"x"_s, u"--kind"_s, u"branch"_s, u"--code"_s, u"X"_s}))
                .exitCode,
            1);
        QCOMPARE(runCli(withBook({u"duties"_s, u"--as-of"_s, u"2020-02-30"_s})).exitCode, 1);
        QCOMPARE(runCli({u"--book"_s, folder.filePath(u"none.zhibu"_s), u"check"_s}).exitCode, 1);
        QCOMPARE(runCli(withBook({u"members"_s, u"--org"_s, u"NONE"_s})).exitCode, 1);
    }

    void everyCommandShowsAnExampleInItsHelp() {
        for (const QString& command :
             {u"init"_s, u"import"_s, u"organizations"_s, u"members"_s, u"activities"_s, u"duties"_s,
              u"hours"_s, u"report"_s, u"backup"_s, u"restore"_s, u"check"_s, u"demo"_s}) {
            const CliRun run = runCli({command, u"--help"_s});
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(run.output.contains("Example:\n  zhibu-cli "), run.output.constData());
        }
    }
};

REGISTER_TEST(example_office_test, ExampleOfficeTest)

} // namespace example_office_test

#include "example_office_test.moc"
