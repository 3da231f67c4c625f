#include "core/usecases/restore_preview.h"

#include "core/storage/draft_repository.h"
#include "core/storage/training_repository.h"
#include "core/usecases/accounts.h"
#include "core/usecases/backups.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace restore_preview_test {

/// What restoring a copy would cost, before it is done.
class RestorePreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        branch = std::make_unique<SampleBranch>();
        saveDraft("{\"topic\":\"旧\"}", 1);
        saveDraft("{\"topic\":\"也旧\"}", 2);
        copy = *backUp(ledger(), Actor::owner());
    }

    void aFreshCopyLosesNothing() {
        const RestorePreview preview = previewOf(copy);
        QVERIFY(preview.isOurPast);
        QVERIFY(preview.copy.ofThisBook);
        QCOMPARE(preview.lostCount, qint64{0});
        QCOMPARE(preview.lostDrafts, 0);
        QCOMPARE(preview.changedDrafts, 0);
        QCOMPARE(preview.copy.file.cause, BackupCause::manual);
        QCOMPARE(preview.copy.organization, u"演示局机关第一党支部"_s);
        QCOMPARE(previewSentences(preview).size(), 1);
    }

    void whatCameAfterwardsIsCountedAndNamed() {
        branch->change([this](Transaction& t) {
            training_repository::insert(t, TrainingCredit{.id = t.ids.next<TrainingCreditId>(),
                                                          .member = branch->members[4],
                                                          .datedOn = *Date::of(2020, 9, 1),
                                                          .course = u"课程"_s});
            t.connection.execute("DELETE FROM membership WHERE until_on IS NOT NULL; "
                                 "DELETE FROM member WHERE number = 'P090'");
        });
        QVERIFY(ledger().book().record(Actor::owner(), {u"member.reveal"_s, u"Show a number"_s}).empty());
        saveDraft("{\"topic\":\"改了\"}", 1);
        saveDraft("{\"topic\":\"新\"}", 3);
        const RestorePreview preview = previewOf(copy);
        QVERIFY(preview.isOurPast);
        QCOMPARE(preview.lostCount, qint64{2});
        QCOMPARE(preview.lost.size(), size_t{2});
        QCOMPARE(preview.lost.front().title, u"Show a number"_s);
        QCOMPARE(preview.lostDrafts, 1);
        QCOMPARE(preview.changedDrafts, 1);
        QHash<QString, std::pair<qint64, qint64>> counts;
        for (const CountLine& line : countLines(preview))
            counts[line.key] = {line.now.value_or(-1), line.then};
        QCOMPARE(counts[u"members"_s], (std::pair<qint64, qint64>{25, 26}));
        QCOMPARE(counts[u"training_credits"_s], (std::pair<qint64, qint64>{1, 0}));
        QCOMPARE(counts[u"terms"_s], (std::pair<qint64, qint64>{1, 1}));
        QCOMPARE(counts[u"activities"_s], (std::pair<qint64, qint64>{0, 0}));
        QCOMPARE(counts[u"drafts"_s], (std::pair<qint64, qint64>{3, 2}));
        QCOMPARE(previewSentences(preview).size(), 3);
    }

    // Restored, worked on, and now the book that was set aside is looked at: neither is the other's past.
    void aBookThatWentAnotherWayIsSaidToHave() {
        change();
        change();
        const QString path = ledger().path();
        const qint64 common = audit::head(ledger().book().connection())->id - 2;
        branch->ledger.reset();
        const auto restored = restoreBook(Actor::owner(), path, copy, branch->clock);
        QVERIFY(restored);
        branch->ledger = std::move(*Ledger::open(path, branch->clock));
        change();
        const RestorePreview preview = previewOf(restored->keptAs);
        QVERIFY(!preview.isOurPast);
        QVERIFY(preview.copy.ofThisBook);
        QCOMPARE(preview.foreignCount, qint64{2});
        QCOMPARE(preview.lostCount, qint64{2}); // the restore itself, and the change after it
        QCOMPARE(preview.lost.back().verb, u"book.restore"_s);
        QCOMPARE(preview.lost.back().id, common + 1);
        QCOMPARE(preview.copy.file.cause, BackupCause::restore);
        QVERIFY(previewSentences(preview).front().contains(u"another way"_s));
    }

    void anotherOfficesBookIsSaidToBeOne() {
        SampleBranch other;
        other.change([](Transaction& t) {
            t.connection.execute("UPDATE book SET uuid = randomblob(16); "
                                 "UPDATE organization SET name = '另一个支部' WHERE code = 'B001'");
        });
        const QString theirs = branch->folder.filePath(u"theirs.zhibu"_s);
        QVERIFY(backUp(*other.ledger, Actor::owner(), theirs));
        const RestorePreview preview = previewOf(theirs);
        QVERIFY(!preview.copy.ofThisBook);
        QVERIFY(!preview.isOurPast);
        QCOMPARE(preview.lostCount, preview.now->entries);
        QVERIFY(previewSentences(preview).front().contains(u"另一个支部"_s));
    }

    void lookingWritesToNeither() {
        change();
        const QByteArray before = ledgerDump(ledger().book().connection());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        const QStringList names = QDir(backupFolder(ledger().path())).entryList(QDir::Files);
        previewOf(copy);
        QCOMPARE(ledgerDump(ledger().book().connection()), before);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(QDir(backupFolder(ledger().path())).entryList(QDir::Files), names);
    }

    void aBookThatCannotBeReadIsRestoredWithoutComparing() {
        const QString path = ledger().path();
        branch->ledger.reset();
        QFile file(path);
        QVERIFY(file.resize(500));
        const auto preview = previewRestore(Actor::owner(), path, copy, branch->clock);
        QVERIFY(preview);
        QVERIFY(!preview->now);
        QVERIFY(!countLines(*preview).front().now);
        QCOMPARE(countLines(*preview).front().then, qint64{26});
        QCOMPARE(copyList(Actor::owner(), path, branch->clock)->size(), size_t{1});
        QVERIFY(restoreBook(Actor::owner(), path, copy, branch->clock));
        branch->ledger = std::move(*Ledger::open(path, branch->clock));
    }

    void aFileThatIsNoSoundBookIsRefused_data() {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("code");
        for (const char* damage : {"text", "truncated", "a view in a table's place", "a trigger"})
            QTest::newRow(damage) << QString::fromLatin1(damage) << u"book.unsound"_s;
        QTest::newRow("newer") << u"newer"_s << u"restore.too_new"_s;
        QTest::newRow("the book itself") << u"itself"_s << u"restore.same"_s;
    }

    void aFileThatIsNoSoundBookIsRefused() {
        QFETCH(QString, damage);
        QFETCH(QString, code);
        if (damage == u"text") write(copy, "编号,姓名\n");
        if (damage == u"truncated") QVERIFY(QFile::resize(copy, QFileInfo(copy).size() / 2));
        // Reading it would never end.
        if (damage == u"a view in a table's place")
            Connection(copy, OpenMode::readWrite)
                .execute("DROP TABLE book; CREATE VIEW book (id, uuid, home, created_at) AS WITH RECURSIVE n "
                         "(i) AS "
                         "(VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i, i, i, i FROM n");
        if (damage == u"a trigger")
            Connection(copy, OpenMode::readWrite)
                .execute("CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM audit; END");
        if (damage == u"newer") Connection(copy, OpenMode::readWrite).execute("PRAGMA user_version = 999");
        const QString source = damage == u"itself" ? ledger().path() : copy;
        const auto preview = previewRestore(Actor::owner(), ledger().path(), source, branch->clock);
        QVERIFY(!preview);
        QCOMPARE(preview.problem().code, code);
        const auto lines = copyList(Actor::owner(), ledger().path(), branch->clock);
        if (code == u"book.unsound" && damage != u"truncated") QVERIFY(!lines->front().ofThisBook);
    }

    void theListNamesMomentCauseSizeAndWhose() {
        branch->clock.set(*Date::of(2020, 11, 19));
        change();
        QVERIFY(backUpBefore(ledger(), Actor::owner(), BackupCause::exit));
        const QString stick = branch->folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(stick));
        QVERIFY(copyToFolder(ledger(), Actor::owner(), copy, stick));
        const auto lines = copyList(Actor::owner(), ledger().path(), branch->clock, {stick});
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t{3});
        QCOMPARE(lines->front().file.cause, BackupCause::exit);
        QCOMPARE(lines->front().file.moment, branch->clock.now());
        QCOMPARE(lines->front().organization, u"演示局机关第一党支部"_s);
        QVERIFY(lines->front().ofThisBook);
        QVERIFY(lines->front().file.size > 10'000);
    }

    void withAccountsOnlyTheSecretaryLooks() {
        const Credentials credentials{u"王书记"_s, u"the ginkgo in autumn"_s};
        QVERIFY(switchOnAccounts(ledger(), Actor::owner(), credentials, {1, 64 * 1024}));
        const Actor secretary = *signIn(ledger(), credentials);
        const Credentials clerk{u"李干事"_s, u"the maple in autumn"_s};
        QVERIFY(addAccount(ledger(), secretary, clerk, Actor::Role::staff, {1, 64 * 1024}));
        const Actor staff = *signIn(ledger(), clerk);
        const auto codeFor = [this](const Actor& actor) {
            const auto preview = previewRestore(actor, ledger().path(), copy, branch->clock);
            return preview ? QString() : preview.problem().code;
        };
        QCOMPARE(codeFor(Actor::owner()), u"actor.sign_in"_s);
        QCOMPARE(codeFor(staff), u"actor.refused"_s);
        QCOMPARE(codeFor(secretary), QString());
        QVERIFY(!copyList(Actor::owner(), ledger().path(), branch->clock));
        QVERIFY(copyList(staff, ledger().path(), branch->clock));
    }

private:
    Ledger& ledger() const { return *branch->ledger; }
    RestorePreview previewOf(const QString& file) const {
        const auto preview = previewRestore(Actor::owner(), ledger().path(), file, branch->clock);
        if (!preview) qFatal("%s", qPrintable(preview.problem().message));
        return *preview;
    }
    void change() const {
        branch->change([](Transaction& t) {
            t.connection.execute("UPDATE member SET remarks = remarks || 'x' WHERE number = 'P001'");
        });
    }
    void saveDraft(const QByteArray& content, quint64 seed) const {
        const DraftId id = IdFactory(seed).next<DraftId>();
        QVERIFY(ledger()
                    .book()
                    .keep([&](Transaction& t) { draft_repository::save(t, id, u"activity"_s, {}, content); })
                    .empty());
    }
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<SampleBranch> branch;
    QString copy;
};

REGISTER_TEST(restore_preview_test, RestorePreviewTest)

} // namespace restore_preview_test

#include "restore_preview_test.moc"
