#include "core/usecases/backup_files.h"

#include "core/storage/book_contents.h"
#include "core/usecases/backups.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace backup_files_test {

/// How copies are called, and that only copies of the very book are ever removed.
class BackupFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        branch = std::make_unique<SampleBranch>();
        folder = QDir(backupFolder(branch->ledger->path()));
        QVERIFY(folder.mkpath(u"."_s));
    }

    void aNameSaysMomentAndCause_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("moment");
        const QString moment = u"2020-11-18T09:05:07"_s;
        QTest::newRow("daily") << u"backups/一支部-20201118-090507-daily.zhibu"_s << u"daily"_s << moment;
        QTest::newRow("exit") << u"backups/一支部-20201118-090507-exit.zhibu"_s << u"exit"_s << moment;
        QTest::newRow("import") << u"backups/一支部-20201118-090507-import.zhibu"_s << u"import"_s << moment;
        QTest::newRow("receive") << u"backups/一支部-20201118-090507-receive.zhibu"_s << u"receive"_s
                                 << moment;
        QTest::newRow("manual") << u"backups/一支部-20201118-090507-manual.zhibu"_s << u"manual"_s << moment;
        QTest::newRow("as older versions called it")
            << u"backups/一支部-20201118-090507.zhibu"_s << QString() << moment;
        QTest::newRow("set aside by a restore")
            << u"一支部.zhibu.before-restore-20201118-090507"_s << u"restore"_s << moment;
        QTest::newRow("before an upgrade, once more")
            << u"一支部.zhibu.before-6-20201118-090507"_s << u"upgrade"_s << moment;
        QTest::newRow("before an upgrade") << u"一支部.zhibu.before-6"_s << u"upgrade"_s << QString();
        QTest::newRow("before a large change")
            << u"一支部.zhibu.before-large-change"_s << u"large_change"_s << QString();
    }

    void aNameSaysMomentAndCause() {
        QFETCH(QString, name);
        QFETCH(QString, cause);
        QFETCH(QString, moment);
        const auto file = backupFileOf(branch->folder.filePath(name), branch->ledger->path());
        QVERIFY(file);
        QCOMPARE(identifier(file->cause), cause);
        if (!moment.isEmpty()) QCOMPARE(file->moment.toString(Qt::ISODate), moment);
    }

    void anythingElseIsNotOurs_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"一支部.zhibu", "一支部-20201118-090507-other.zhibu", "一支部-20201318-090507.zhibu",
              "一支部-2-20201118-090507.zhibu", "二支部-20201118-090507.zhibu",
              "一支部-20201118-090507.zhibu.bak", "一支部-20201118-090507-daily-exit.zhibu",
              "my一支部-20201118-090507.zhibu", "一支部-合同.zhibu", "一支部.zhibu.before-lunch",
              "一支部.zhibu.before-restore-20201318-090507", "二支部.zhibu.before-6"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void anythingElseIsNotOurs() {
        QFETCH(QString, name);
        QVERIFY(!backupFileOf(folder.filePath(name), branch->ledger->path()));
    }

    void ofManyCopiesThoseNotWorthKeepingGoAndTheNewestStays() {
        for (int day = 1; day <= 60; ++day)
            copyMadeBefore(day);
        const int removed = thinOut(path(), id(), branch->clock.now());
        const auto left = backupFilesIn(folder.path(), path());
        QCOMPARE(static_cast<size_t>(removed) + left.size(), size_t{60});
        QVERIFY(removed > 40);
        QCOMPARE(left.front().moment, branch->clock.now().addDays(-1));
        QCOMPARE(thinOut(path(), id(), branch->clock.now()), 0);
    }

    void filesThatAreNotOursStayHoweverTheyAreCalled() {
        copyMadeBefore(1);
        const QStringList strange{u"一支部-20100101-000000.zhibu"_s, u"一支部-20100102-000000-daily.zhibu"_s,
                                  u"照片.zhibu"_s, u"一支部-旧.zhibu"_s};
        for (const QString& name : strange)
            write(folder.filePath(name), "somebody's own");
        // Another office's book of the same name, on the same stick.
        SampleBranch other;
        const QString theirs = folder.filePath(u"一支部-20100103-000000-daily.zhibu"_s);
        other.change([](Transaction& t) { t.connection.execute("UPDATE book SET uuid = randomblob(16)"); });
        QVERIFY(backUp(*other.ledger, Actor::owner(), theirs));
        // And ours of the same age, which goes.
        const QString ours = folder.filePath(u"一支部-20100104-000000-daily.zhibu"_s);
        QVERIFY(QFile::copy(branch->ledger->path(), ours));
        QVERIFY(
            QFile::copy(branch->ledger->path(), folder.filePath(u"一支部-20100105-000000-daily.zhibu"_s)));
        QCOMPARE(thinOut(path(), id(), branch->clock.now()), 1);
        QVERIFY(!QFile::exists(ours));
        QVERIFY(QFile::exists(theirs));
        for (const QString& name : strange)
            QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
    }

    void anotherOfficesCopiesOfTheNameDoNotPushOursOut() {
        SampleBranch other;
        other.change([](Transaction& t) { t.connection.execute("UPDATE book SET uuid = randomblob(16)"); });
        const QString ours = folder.filePath(u"一支部-20100104-000000-daily.zhibu"_s);
        QVERIFY(QFile::copy(path(), ours));
        QVERIFY(
            backUp(*other.ledger, Actor::owner(), folder.filePath(u"一支部-20100105-000000-daily.zhibu"_s)));
        QCOMPARE(thinOut(path(), id(), branch->clock.now()), 0);
        QVERIFY(QFile::exists(ours));
    }

    void whatWasSetAsideStaysNinetyDays() {
        const auto aside = [this](int days) {
            const QString name = path() + u".before-restore-"_s +
                                 branch->clock.now().addDays(-days).toString(u"yyyyMMdd-HHmmss"_s);
            return QFile::copy(path(), name) ? name : QString();
        };
        QStringList young;
        for (const int days : {20, 21, 22, 80, 88, 89})
            young += aside(days);
        // Of August there are younger ones, of July there is only this.
        const QStringList old{aside(92), aside(93)};
        const QString only = aside(115);
        QCOMPARE(thinOut(path(), id(), branch->clock.now()), 2);
        for (const QString& name : young + QStringList{only})
            QVERIFY2(QFile::exists(name), qPrintable(name));
        for (const QString& name : old)
            QVERIFY2(!QFile::exists(name), qPrintable(name));
    }

    void whatAKilledCopyLeftGoesAfterADay() {
        const QString unfinished = folder.filePath(u"一支部-20201117-090000-daily.zhibu.writing-12"_s);
        const QString pages = folder.filePath(u"一支部-20201117-090000-daily.zhibu.pages.writing-12"_s);
        const QString foreign = folder.filePath(u"别的.zhibu.writing-12"_s);
        for (const QString& name : {unfinished, pages, foreign})
            write(name, "half");
        thinOut(path(), id(), QDateTime::currentDateTime().addSecs(3600));
        QVERIFY(QFile::exists(unfinished));
        thinOut(path(), id(), QDateTime::currentDateTime().addDays(2));
        QVERIFY(!QFile::exists(unfinished));
        QVERIFY(!QFile::exists(pages));
        QVERIFY(QFile::exists(foreign));
    }

    void twoCopiesOfOneSecondDoNotTakeEachOthersPlace() {
        const QString first = freeBackupPath(folder.path(), path(), branch->clock.now(), BackupCause::exit);
        write(first, "x");
        const QString second = freeBackupPath(folder.path(), path(), branch->clock.now(), BackupCause::exit);
        QVERIFY(first != second);
        QCOMPARE(backupFileOf(second, path())->moment, branch->clock.now().addSecs(1));
    }

private:
    QString path() const { return branch->ledger->path(); }
    QByteArray id() const { return ownerOf(branch->ledger->book().connection()).uuid; }
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void copyMadeBefore(int days) const {
        const QString name =
            freeBackupPath(folder.path(), path(), branch->clock.now().addDays(-days), BackupCause::daily);
        QVERIFY(QFile::copy(path(), name));
    }

    std::unique_ptr<SampleBranch> branch;
    QDir folder;
};

REGISTER_TEST(backup_files_test, BackupFilesTest)

} // namespace backup_files_test

#include "backup_files_test.moc"
