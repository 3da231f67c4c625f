#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu::testing;

namespace package_year_test {

namespace {

QJsonArray arrayOf(const CliRun& run) {
    return QJsonDocument::fromJson(run.output).array();
}

} // namespace

/// An office with branches below it does a year by command line.
class PackageYearTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("ZHIBU_YEAR_BRANCHES", &given);
        count = given ? wanted : 6;
        above({u"init"_s, u"--name"_s, u"演示机关工委"_s, u"--kind"_s, u"work_committee"_s, u"--code"_s,
               u"W"_s});
        above({u"package"_s, u"deadlines"_s, u"--days"_s, u"15"_s, u"--grace"_s, u"2"_s});
        above({u"package"_s, u"key"_s, u"-o"_s, file(u"W.zbkey"_s)});
        officeSeal = QString::fromUtf8(aboveRun({u"package"_s, u"key"_s}).output).trimmed();
        for (int i = 1; i <= count; ++i)
            setUp(code(i));
    }

    void theFirstQuarterIsHandedInByAllAndOneIsLate() {
        for (int i = 1; i <= count; ++i) {
            hold(i, 1);
            handIn(i, 1, i == 2 ? u"2020-04-25"_s : u"2020-04-10"_s);
        }
        QCOMPARE(stateOf(1, 1), u"reported"_s);
        QCOMPARE(stateOf(2, 1), u"late"_s);
        QCOMPARE(stateOf(2, 2), u"missing"_s);
    }

    void inTheSecondOneIsMissingAndOneIsReturnedAndCorrected() {
        for (int i = 1; i <= count; ++i) {
            hold(i, 2);
            if (i != 4) handIn(i, 2, u"2020-07-10"_s);
        }
        QCOMPARE(stateOf(4, 2), u"missing"_s);
        const CliRun missing = aboveRun({u"package"_s, u"missing"_s, u"--period"_s, u"2020Q2"_s, u"--as-of"_s,
                                         u"2020-08-01"_s, u"-o"_s, file(u"未报.csv"_s)});
        QCOMPARE(missing.exitCode, 0);
        QFile list(file(u"未报.csv"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray words = list.readAll();
        QVERIFY(words.contains("B004") && !words.contains("B001"));

        const QString sent = package(3, 2);
        above({u"package"_s, u"return"_s, sent, u"--reason"_s, u"2020-05-10=名单不全"_s});
        QCOMPARE(stateOf(3, 2), u"returned"_s);
        answer(3, sent);
        below(
            3,
            {u"import"_s, u"members"_s,
             write(u"更正.csv"_s,
                   u"党员编号,姓名,所在党支部,入党日期,转正日期\nP009,补登,B003,2010-07-01,2011-07-01\n"_s)});
        handIn(3, 2, u"2020-07-16"_s);
        QCOMPARE(stateOf(3, 2), u"reported"_s);
        QCOMPARE(rowOf(3, 2).value(u"revision"_s).toInt(), 2);
        above({u"package"_s, u"accept"_s, package(1, 2)});
        answer(1, package(1, 2));
        const CliRun again =
            belowRun(1, {u"package"_s, u"export"_s, u"--period"_s, u"2020Q2"_s, u"-o"_s, file(u"x.zbpkg"_s)});
        QCOMPARE(again.exitCode, 1);
    }

    void inTheThirdAKeyChangesAndABookIsRestored() {
        QVERIFY(QFile::copy(book(code(5)), file(u"copy.zhibu"_s)));
        for (int i = 1; i <= count; ++i)
            hold(i, 3);
        const QString slip = file(u"new.zbkey"_s);
        below(1, {u"package"_s, u"key"_s, u"--renew"_s, u"-o"_s, slip});
        for (int i = 1; i <= count; ++i)
            handIn(i, 3, u"2020-10-10"_s);
        QCOMPARE(stateOf(1, 3), u"held"_s);
        above({u"package"_s, u"register"_s, slip}); // the old key hands over: no paper is needed
        QCOMPARE(stateOf(1, 3), u"reported"_s);

        above({u"package"_s, u"receipt"_s, package(5, 3), u"-o"_s, file(u"5.zbreceipt"_s)});
        below(5, {u"restore"_s, file(u"copy.zhibu"_s)});
        QCOMPARE(
            belowRun(5, {u"package"_s, u"export"_s, u"--period"_s, u"2020Q3"_s, u"-o"_s, file(u"x.zbpkg"_s)})
                .exitCode,
            1);
        below(5, {u"package"_s, u"answer"_s, file(u"5.zbreceipt"_s)});
        handIn(5, 3, u"2020-10-14"_s);
        QCOMPARE(rowOf(5, 3).value(u"revision"_s).toInt(), 2);
        const QByteArray flags = aboveRun({u"package"_s, u"flags"_s, u"--format"_s, u"json"_s}).output;
        QVERIFY(flags.contains("restored") && !flags.contains("broken"));
    }

    void inTheFourthABranchIsDissolvedAndAnotherTakesItsPlace() {
        above(
            {u"import"_s, u"organizations"_s,
             write(
                 u"撤销.csv"_s,
                 u"组织名称,组织代码,组织类别,上级组织代码,撤销日期\n演示B006党支部,B006,党支部,W,2020-10-01\n"_s)});
        above({u"package"_s, u"release"_s, u"B006"_s, u"--on"_s, u"2020-10-01"_s});
        const int fresh = count + 1;
        setUp(code(fresh), u"2020-10-01"_s);
        for (int i = 1; i <= fresh; ++i) {
            if (i == 6) continue;
            hold(i, 4);
            handIn(i, 4, u"2021-01-10"_s);
        }
        QCOMPARE(stateOf(6, 4), u"not_asked"_s);
        QCOMPARE(stateOf(6, 3), u"reported"_s);
        QCOMPARE(stateOf(fresh, 3), u"not_asked"_s);
        QCOMPARE(stateOf(fresh, 4), u"reported"_s);
    }

    void theYearAddsUpAndTheBookIsSound() {
        QCOMPARE(aboveRun({u"check"_s}).exitCode, 0);
        const CliRun run = aboveRun({u"report"_s, u"quarterly"_s, u"--year"_s, u"2020"_s, u"--quarter"_s,
                                     u"1"_s, u"--as-of"_s, u"2021-02-01"_s, u"--format"_s, u"json"_s});
        const QJsonObject totals = QJsonDocument::fromJson(run.output).object().value(u"totals"_s).toObject();
        QCOMPARE(totals.value(u"counts"_s).toObject().value(u"theme_day"_s).toInt(), 3 * count);
        QCOMPARE(totals.value(u"expected"_s).toInt(), 3 * 5 * count);
        const CliRun extract = aboveRun({u"package"_s, u"extract"_s, u"-o"_s, file(u"x.sqlite"_s)});
        QCOMPARE(extract.exitCode, 0);
        QVERIFY(QFile::exists(file(u"x.sqlite"_s)));
        // Everything once more, in another book and another order: the same list.
        QCOMPARE(aboveRun({u"package"_s, u"import"_s, folder.path()}).exitCode, 0);
    }

private:
    static QString code(int number) { return u"B%1"_s.arg(number, 3, 10, QLatin1Char('0')); }
    QString file(const QString& name) const { return folder.filePath(name); }
    QString book(const QString& name) const { return file(name + u".zhibu"_s); }
    QString write(const QString& name, const QString& text) const {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0) qFatal("cannot write");
        return out.fileName();
    }
    QString package(int branch, int quarter) const {
        return file(u"%1-Q%2.zbpkg"_s.arg(code(branch)).arg(quarter));
    }

    CliRun aboveRun(const QStringList& arguments) const {
        return runCli(QStringList{u"--book"_s, book(u"W"_s)} + arguments);
    }
    CliRun belowRun(int branch, const QStringList& arguments) const {
        return runCli(QStringList{u"--book"_s, book(code(branch))} + arguments);
    }
    static void mustRun(const CliRun& run) {
        if (run.exitCode != 0) qFatal("%s", qPrintable(run.messages));
    }
    void above(const QStringList& arguments) const { mustRun(aboveRun(arguments)); }
    void below(int branch, const QStringList& arguments) const { mustRun(belowRun(branch, arguments)); }

    void setUp(const QString& branch, const QString& since = u"2020-01-01"_s) const {
        const QString path = book(branch);
        mustRun(
            runCli({u"--book"_s, path, u"init"_s, u"--name"_s, u"演示%1党支部"_s.arg(branch), u"--kind"_s,
                    u"branch"_s, u"--code"_s, branch, u"--established"_s, u"2015-01-01"_s, u"--above-name"_s,
                    u"演示机关工委"_s, u"--above-code"_s, u"W"_s, u"--above-kind"_s, u"work_committee"_s}));
        QString roster = u"党员编号,姓名,所在党支部,入党日期,转正日期\n"_s;
        for (int i = 1; i <= 5; ++i)
            roster += u"P00%1,%2员%1,%2,2005-07-01,2006-07-01\n"_s.arg(i).arg(branch);
        mustRun(runCli(
            {u"--book"_s, path, u"import"_s, u"members"_s, write(branch + u"-members.csv"_s, roster)}));
        const QString slip = file(branch + u".zbkey"_s);
        const CliRun key = runCli({u"--book"_s, path, u"package"_s, u"key"_s, u"-o"_s, slip});
        mustRun(key);
        mustRun(runCli({u"--book"_s, path, u"package"_s, u"office"_s, file(u"W.zbkey"_s), u"--fingerprint"_s,
                        officeSeal}));
        above({u"package"_s, u"register"_s, slip, u"--fingerprint"_s, QString::fromUtf8(key.output).trimmed(),
               u"--since"_s, since});
    }
    /// Three theme days a quarter, everybody there.
    void hold(int branch, int quarter) const {
        QString rows = u"组织代码,活动类型,日期,主题,出席,学时,录入日期\n"_s;
        for (int month = quarter * 3 - 2; month <= quarter * 3; ++month) {
            const QString day = u"2020-%1-10"_s.arg(month, 2, 10, QLatin1Char('0'));
            rows += u"%1,主题党日,%2,学习,全体,2,%2\n"_s.arg(code(branch), day);
        }
        below(branch, {u"import"_s, u"activities"_s, write(u"activities.csv"_s, rows)});
    }
    void handIn(int branch, int quarter, const QString& on) const {
        below(branch, {u"package"_s, u"export"_s, u"--period"_s, u"2020Q%1"_s.arg(quarter), u"-o"_s,
                       package(branch, quarter)});
        above({u"package"_s, u"import"_s, package(branch, quarter), u"--received-on"_s, on});
    }
    void answer(int branch, const QString& sent) const {
        const QString receipt = file(u"answer.zbreceipt"_s);
        above({u"package"_s, u"receipt"_s, sent, u"-o"_s, receipt});
        below(branch, {u"package"_s, u"answer"_s, receipt});
    }
    QJsonObject rowOf(int branch, int quarter) const {
        const CliRun run = aboveRun({u"package"_s, u"rate"_s, u"--year"_s, u"2020"_s, u"--as-of"_s,
                                     u"2021-03-01"_s, u"--format"_s, u"json"_s});
        for (const QJsonValue& each : arrayOf(run)) {
            const QJsonObject row = each.toObject();
            if (row.value(u"code"_s) == code(branch) && row.value(u"period"_s) == u"2020Q%1"_s.arg(quarter))
                return row;
        }
        return {};
    }
    QString stateOf(int branch, int quarter) const {
        return rowOf(branch, quarter).value(u"state"_s).toString();
    }

    QTemporaryDir folder;
    QString officeSeal;
    int count = 6;
};

REGISTER_TEST(package_year_test, PackageYearTest)

} // namespace package_year_test

#include "package_year_test.moc"
