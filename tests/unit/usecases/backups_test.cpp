#include "core/usecases/backups.h"

#include "core/storage/book_lock.h"
#include "core/storage/draft_repository.h"
#include "core/usecases/restore_preview.h"
#include "tests/support/full_disk.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace backups_test {

/// When a copy is made and when none is needed, what happens where none can be made, and that every kind of
/// copy restores.
class BackupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { branch = std::make_unique<SampleBranch>(); }

    void theNameSaysWhenAndWhatFor() {
        QCOMPARE(names(), QStringList());
        QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::import));
        change();
        QVERIFY(backUp(ledger(), Actor::owner()));
        QCOMPARE(names(), (QStringList{u"一支部-20201118-090000-import.zhibu"_s,
                                       u"一支部-20201118-090000-manual.zhibu"_s}));
        QCOMPARE(lastBackup(ledger().path()), std::optional(branch->clock.now()));
    }

    void nothingIsCopiedTwice() {
        const auto first = backUpBefore(ledger(), Actor::owner(), BackupCause::exit);
        later();
        const auto second = backUpBefore(ledger(), Actor::owner(), BackupCause::import);
        QVERIFY(first && second);
        QCOMPARE(*second, *first);
        QCOMPARE(names().size(), 1);
        QVERIFY(!hasUncopiedChanges(ledger(), Actor::owner()));
    }

    void whateverChangesMakesTheNextCopy_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"a verb", "an event", "a new draft", "a draft in the same second",
                                 "a draft gone", "a registered seal", "the signing key"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whateverChangesMakesTheNextCopy() {
        QFETCH(QString, what);
        const DraftId known = ledger().book().ids().next<DraftId>();
        saveDraft(known, "{\"topic\":\"一\"}");
        QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::exit));
        QVERIFY(!hasUncopiedChanges(ledger(), Actor::owner()));
        if (what == u"a verb") change();
        if (what == u"an event") QVERIFY(ledger().book().record(Actor::owner(), {u"v"_s, u"t"_s}).empty());
        if (what == u"a new draft") saveDraft(ledger().book().ids().next<DraftId>(), "{}");
        if (what == u"a draft in the same second") saveDraft(known, "{\"topic\":\"二\"}");
        if (what == u"a draft gone") keep([&](Transaction& t) { draft_repository::remove(t, known); });
        if (what == u"a registered seal")
            keep([](Transaction& t) {
                t.connection.execute("INSERT INTO known_key (public_key, holder, registered_at) "
                                     "VALUES (zeroblob(32), 'x', '2020-11-18')");
            });
        if (what == u"the signing key")
            keep([](Transaction& t) {
                t.connection.execute("INSERT INTO signing_key VALUES (1, zeroblob(32), zeroblob(10))");
            });
        QVERIFY(hasUncopiedChanges(ledger(), Actor::owner()));
        later();
        QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::exit));
        QCOMPARE(names().size(), 2);
    }

    void theDailyCopyIsMadeOnceADay() {
        const auto first = backUpBefore(ledger(), Actor::owner(), BackupCause::daily);
        change();
        later();
        const auto again = backUpBefore(ledger(), Actor::owner(), BackupCause::daily);
        QVERIFY(first && again);
        QCOMPARE(*again, *first);
        branch->clock.set(*Date::of(2020, 11, 19));
        const auto next = backUpBefore(ledger(), Actor::owner(), BackupCause::daily);
        QVERIFY(next && *next != *first);
        QCOMPARE(names().size(), 2);
    }

    void aCopyThatRottedIsNotTakenForOne() {
        const auto first = backUpBefore(ledger(), Actor::owner(), BackupCause::exit);
        QFile file(*first);
        QVERIFY(file.resize(100));
        QVERIFY(hasUncopiedChanges(ledger(), Actor::owner()));
        later();
        const auto second = backUpBefore(ledger(), Actor::owner(), BackupCause::exit);
        QVERIFY(second && *second != *first);
        QVERIFY(!faultOfFile(*second));
    }

    void theOlderOnesThinOut() {
        const Date first = *Date::of(2020, 1, 1);
        for (int day = 0; day < 120; ++day) {
            branch->clock.set(*Date::fromQDate(first.toQDate().addDays(day)));
            change();
            QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::daily));
        }
        // 7 days, 7 more Sundays, and the ends of January and February, which no week keeps.
        QVERIFY2(names().size() <= 7 + 8 + 4, qPrintable(names().join(u'\n')));
        QVERIFY(names().size() >= 7 + 7 + 2);
    }

    // A file where the folder would be: so it fails for the superuser as well.
    void whereTheFolderCannotBeWrittenASentenceSaysSoAndTheNextTimeTriesAgain() {
        const QString place = backupFolder(ledger().path());
        write(place, "in the way");
        const QByteArray before = ledgerDump(ledger().book().connection());
        const auto failed = backUpBefore(ledger(), Actor::owner(), BackupCause::daily);
        QVERIFY(!failed);
        QCOMPARE(failed.problem().code, u"backup.failed"_s);
        QVERIFY2(failed.problem().message.contains(u"could not be written"_s),
                 qPrintable(failed.problem().message));
        QVERIFY(!lastBackup(ledger().path()));
        QVERIFY(hasUncopiedChanges(ledger(), Actor::owner()));
        QCOMPARE(ledgerDump(ledger().book().connection()), before);
        QVERIFY(QFile::remove(place));
        QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::daily));
        QCOMPARE(names().size(), 1);
    }

#ifdef Q_OS_UNIX
    void aFullDiskCostsTheCopyAndNothingElse() {
        std::optional<Result<QString>> failed;
        {
            const FullDisk disk(100'000); // less than the book holds
            failed = backUpBefore(ledger(), Actor::owner(), BackupCause::exit);
        }
        QVERIFY(!*failed);
        QCOMPARE(failed->problem().code, u"backup.failed"_s);
        QCOMPARE(QDir(backupFolder(ledger().path())).entryList(QDir::Files), QStringList());
        QVERIFY(!ledger().book().firstFault());
        QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::exit));
    }
#endif

    void aStoppedCopyLeavesNothingAndIsNotDone() {
        std::stop_source source;
        QVERIFY(source.request_stop());
        const auto stopped =
            backUpBefore(ledger(), Actor::owner(), BackupCause::exit, {.stop = source.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.problem().code, u"backup.stopped"_s);
        QCOMPARE(QDir(backupFolder(ledger().path())).entryList(QDir::Files), QStringList());
    }

    void howFarItIsIsTold() {
        std::vector<qint64> told;
        const CopyRun run{.progress = [&told](qint64 done, qint64 total) {
            QCOMPARE(total, qint64{1000});
            told.push_back(done);
        }};
        QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::exit, run));
        QVERIFY(told.size() >= 2);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.back(), qint64{1000});
    }

    void theSecondFolderGetsTheSameCopyChecked() {
        const QString second = branch->folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(second));
        const auto copy = backUpBefore(ledger(), Actor::owner(), BackupCause::daily);
        const auto there = copyToFolder(ledger(), Actor::owner(), *copy, second);
        QVERIFY(there);
        QVERIFY(there->startsWith(second));
        QVERIFY(!faultOfFile(*there));
        QCOMPARE(stampOfFile(*there), stampOfFile(*copy));
        // Once more, and nothing is written.
        QCOMPARE(*copyToFolder(ledger(), Actor::owner(), *copy, second), *there);
        QCOMPARE(QDir(second).entryList(QDir::Files).size(), 1);
    }

    void aDiskThatIsNotThereIsSaidAndNotMade() {
        const auto copy = backUpBefore(ledger(), Actor::owner(), BackupCause::daily);
        const QString missing = branch->folder.filePath(u"unplugged"_s);
        const auto failed = copyToFolder(ledger(), Actor::owner(), *copy, missing);
        QVERIFY(!failed);
        QCOMPARE(failed.problem().code, u"second.missing"_s);
        QVERIFY(failed.problem().message.contains(u"unplugged"_s));
        QVERIFY(!QDir(missing).exists());
        QCOMPARE(copyToFolder(ledger(), Actor::owner(), *copy, backupFolder(ledger().path())).problem().code,
                 u"second.same"_s);
    }

    void everyKindOfCopyRestores_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"manual", "daily", "exit", "import", "receive", "chosen", "second",
                                 "restore", "as older versions called it"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void everyKindOfCopyRestores() {
        QFETCH(QString, kind);
        const QByteArray then = ledgerDump(ledger().book().connection());
        const QString copy = copyOfKind(kind);
        QVERIFY(!copy.isEmpty());
        change();
        const QByteArray now = ledgerDump(ledger().book().connection());
        const QByteArray head = audit::head(ledger().book().connection())->hash.toHex();
        const QString path = ledger().path();
        branch->ledger.reset();
        const auto restored = restoreBook(Actor::owner(), path, copy, branch->clock);
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.problem().message));
        branch->ledger = std::move(*Ledger::open(path, branch->clock));
        QCOMPARE(dumpDifference(then, ledgerDump(ledger().book().connection())), QByteArray());
        QVERIFY(!ledger().book().firstFault());
        const auto entry = audit::head(ledger().book().connection());
        QCOMPARE(entry->verb, u"book.restore"_s);
        QCOMPARE(entry->note, u"abandoned head "_s + QString::fromLatin1(head));
        Connection kept(restored->keptAs, OpenMode::readOnly);
        QCOMPARE(ledgerDump(kept), now);
    }

    void twoRestoresOfOneSecondKeepBothBooks() {
        const QString copy = copyOfKind(u"exit"_s);
        const QString path = ledger().path();
        change();
        branch->ledger.reset();
        const auto first = restoreBook(Actor::owner(), path, copy, branch->clock);
        const auto second = restoreBook(Actor::owner(), path, copy, branch->clock);
        QVERIFY(first && second);
        QVERIFY(first->keptAs != second->keptAs);
        QVERIFY(!faultOfFile(first->keptAs));
        branch->ledger = std::move(*Ledger::open(path, branch->clock));
    }

    void aBookThatAWindowHasOpenIsNotReplaced() {
        const QString copy = copyOfKind(u"exit"_s);
        change();
        const QByteArray before = ledgerDump(ledger().book().connection());
        const auto window = BookLock::acquire(ledger().path());
        const auto refusal = restoreBook(Actor::owner(), ledger().path(), copy, branch->clock);
        QVERIFY(!refusal);
        QCOMPARE(refusal.problem().code, u"book.in_use"_s);
        QVERIFY(refusal.problem().message.contains(u"Close it there"_s));
        branch->reopen();
        QCOMPARE(ledgerDump(ledger().book().connection()), before);
    }

    void aCopyOfANewerVersionIsRefusedBeforeAnythingIsChanged() {
        const QString copy = copyOfKind(u"exit"_s);
        Connection(copy, OpenMode::readWrite).execute("PRAGMA user_version = 999");
        const QString path = ledger().path();
        branch->ledger.reset();
        const auto refusal = restoreBook(Actor::owner(), path, copy, branch->clock);
        QCOMPARE(refusal.problem().code, u"restore.too_new"_s);
        branch->ledger = std::move(*Ledger::open(path, branch->clock));
        QVERIFY(!ledger().readOnly());
    }

private:
    Ledger& ledger() const {
        return *branch->ledger;
    }
    void change() const {
        branch->change([](Transaction& t) {
            t.connection.execute("UPDATE member SET remarks = remarks || 'x' WHERE number = 'P001'");
        });
    }
    void later() const {
        branch->clock.set(branch->clock.today(), branch->clock.now().time().addSecs(600));
    }
    void keep(const std::function<void(Transaction&)>& write) const {
        QVERIFY(ledger().book().keep(write).empty());
    }
    void saveDraft(const DraftId& id, const QByteArray& content) const {
        keep([&](Transaction& t) { draft_repository::save(t, id, u"activity"_s, {}, content); });
    }
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QStringList names() const {
        return QDir(backupFolder(ledger().path())).entryList(QDir::Files, QDir::Name);
    }

    QString copyOfKind(const QString& kind) {
        const Actor owner = Actor::owner();
        for (const BackupCause cause :
             {BackupCause::daily, BackupCause::exit, BackupCause::import, BackupCause::receive}) {
            if (kind == identifier(cause)) return *backUpBefore(ledger(), owner, cause);
        }
        if (kind == u"chosen") return *backUp(ledger(), owner, branch->folder.filePath(u"自选 名字.zhibu"_s));
        const QString manual = *backUp(ledger(), owner);
        if (kind == u"manual") return manual;
        if (kind == u"second") {
            const QString folder = branch->folder.filePath(u"stick"_s);
            return QDir().mkpath(folder) ? *copyToFolder(ledger(), owner, manual, folder) : QString();
        }
        if (kind == u"restore") {
            const QString path = ledger().path();
            branch->ledger.reset();
            const auto restored = restoreBook(owner, path, manual, branch->clock);
            branch->ledger = std::move(*Ledger::open(path, branch->clock));
            return restored->keptAs;
        }
        const QString old = QFileInfo(manual).path() + u"/一支部-20200101-000000.zhibu"_s;
        return QFile::rename(manual, old) ? old : QString();
    }

    std::unique_ptr<SampleBranch> branch;
};

REGISTER_TEST(backups_test, BackupsTest)

} // namespace backups_test

#include "backups_test.moc"
