#include "tests/cli/cli_run.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using zhibu::testing::CliRun;
using zhibu::testing::runCli;

namespace duties_test {

/// What an office changes about its duties, why a result is what it is, and the owed list in every form.
class DutiesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;

    QString path(const QString& name) const { return folder.filePath(name); }
    CliRun run(const QStringList& arguments) const {
        return runCli(QStringList{u"--book"_s, path(u"example.zhibu"_s)} + arguments);
    }
    QJsonArray objects(const QStringList& arguments) const {
        const CliRun done = run(arguments);
        if (done.exitCode != 0) qWarning().noquote() << done.messages;
        return QJsonDocument::fromJson(done.output).array();
    }
    QJsonArray themeDays(const QString& asOf) const {
        QJsonArray found;
        for (const QJsonValue& value :
             objects({u"duties"_s, u"--as-of"_s, asOf, u"--org"_s, u"B00101"_s, u"--format"_s, u"json"_s})) {
            if (value[u"duty"_s] == u"theme_day.monthly"_s) found.append(value);
        }
        return found;
    }
    QByteArray content(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(runCli({u"demo"_s, folder.path()}).exitCode, 0); }

    void aChangeHoldsFromItsYearOnAndIsToldBesideTheFigure() {
        const QJsonArray before = themeDays(u"2019-12-31"_s);
        QCOMPARE(run({u"duties"_s, u"set"_s, u"theme_day.monthly"_s, u"--since"_s, u"2020"_s, u"--required"_s,
                      u"2"_s, u"--reason"_s, u"通知"_s})
                     .exitCode,
                 0);
        QCOMPARE(themeDays(u"2019-12-31"_s), before);
        const QJsonObject changed = themeDays(u"2020-11-18"_s).first().toObject();
        QCOMPARE(changed[u"required"_s].toInt(), 2);
        QCOMPARE(changed[u"set_since"_s].toInt(), 2020);
        const QJsonArray changes = objects({u"duties"_s, u"changes"_s, u"--format"_s, u"json"_s});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first()[u"reason"_s].toString(), u"通知"_s);
        QCOMPARE(run({u"duties"_s, u"withdraw"_s, u"theme_day.monthly"_s, u"--since"_s, u"2020"_s}).exitCode,
                 0);
        QVERIFY(objects({u"duties"_s, u"changes"_s, u"--format"_s, u"json"_s}).isEmpty());
    }

    void aDutyOfOnesOwnIsAddedAsked() {
        QCOMPARE(run({u"duties"_s, u"add"_s, u"own.volunteering"_s, u"--title"_s, u"每季度志愿服务"_s,
                      u"--kinds"_s, u"志愿服务"_s, u"--period"_s, u"quarter"_s, u"--since"_s, u"2020"_s})
                     .exitCode,
                 0);
        int asked = 0;
        for (const QJsonValue& value : objects({u"duties"_s, u"--as-of"_s, u"2020-11-18"_s, u"--org"_s,
                                                u"B00101"_s, u"--format"_s, u"json"_s}))
            asked += value[u"duty"_s] == u"own.volunteering"_s ? 1 : 0;
        QCOMPARE(asked, 4);
        QCOMPARE(run({u"duties"_s, u"withdraw"_s, u"own.volunteering"_s, u"--since"_s, u"2020"_s}).exitCode,
                 0);
    }

    void whatCannotBeIsRefusedWithASentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown duty") << QStringList{u"set"_s, u"no.such"_s, u"--off"_s} << u"no.such"_s;
        QTest::newRow("nothing said")
            << QStringList{u"set"_s, u"theme_day.monthly"_s} << u"theme_day.monthly"_s;
        QTest::newRow("no such number")
            << QStringList{u"set"_s, u"theme_day.monthly"_s, u"--due"_s, u"03-31"_s} << u"theme_day"_s;
        QTest::newRow("no such day") << QStringList{u"set"_s, u"life_meeting.annual"_s, u"--due"_s,
                                                    u"02-29"_s}
                                     << u"02-29"_s;
        QTest::newRow("no such kind")
            << QStringList{u"add"_s, u"a.b"_s, u"--title"_s, u"t"_s, u"--kinds"_s, u"聚餐"_s} << u"聚餐"_s;
        QTest::newRow("contradiction")
            << QStringList{u"add"_s, u"a.b"_s, u"--title"_s, u"t"_s, u"--kinds"_s, u"study"_s, u"--by-year"_s}
            << u"by_year"_s;
    }

    void whatCannotBeIsRefusedWithASentence() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const CliRun refused = run(QStringList{u"duties"_s} + arguments);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.messages.contains(named), qPrintable(refused.messages));
        QVERIFY(objects({u"duties"_s, u"changes"_s, u"--format"_s, u"json"_s}).isEmpty());
    }

    void explainListsAsManyAsWereCounted() {
        const QJsonArray list = objects({u"duties"_s, u"--as-of"_s, u"2020-11-18"_s, u"--org"_s, u"B00101"_s,
                                         u"--explain"_s, u"--format"_s, u"json"_s});
        QVERIFY(list.size() > 50);
        bool anyReason = false;
        for (const QJsonValue& value : list) {
            if (!value[u"duty"_s].toString().endsWith(u".monthly"_s)) continue;
            QCOMPARE(value[u"counted"_s].toArray().size(), value[u"actual"_s].toInt());
            for (const QJsonValue& missed : value[u"not_counted"_s].toArray())
                anyReason = anyReason || !missed[u"note"_s].toString().isEmpty();
            if (value[u"status"_s] == u"overdue"_s) QVERIFY(!value[u"remedy"_s].toString().isEmpty());
        }
        QVERIFY(anyReason);
    }

    void theOwedListComesInEveryForm() {
        const QStringList asked{u"owed"_s, u"--as-of"_s, u"2020-11-18"_s, u"--org"_s, u"B00101"_s};
        const QJsonArray all = objects(asked + QStringList{u"--format"_s, u"json"_s});
        const QJsonArray overdue = objects(asked + QStringList{u"--overdue"_s, u"--format"_s, u"json"_s});
        QVERIFY(!overdue.isEmpty() && overdue.size() < all.size());
        for (const QString& ending : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"html"_s, u"ics"_s}) {
            const CliRun written = run(asked + QStringList{u"-o"_s, path(u"owed."_s + ending)});
            QVERIFY2(written.exitCode == 0, qPrintable(written.messages));
        }
        QVERIFY(content(u"owed.pdf"_s).startsWith("%PDF"));
        QVERIFY(content(u"owed.xlsx"_s).startsWith("PK"));
        QCOMPARE(content(u"owed.ics"_s).count("BEGIN:VEVENT"),
                 std::ranges::count_if(all, [](const auto& v) { return !v[u"due"_s].isNull(); }));
        QVERIFY(content(u"owed.csv"_s).contains("B00101") || content(u"owed.csv"_s).contains("第1党支部"));
        QCOMPARE(run(asked + QStringList{u"-o"_s, path(u"owed.doc"_s)}).exitCode, 1);
    }
};

REGISTER_TEST(duties_test, DutiesTest)

} // namespace duties_test

#include "duties_test.moc"
