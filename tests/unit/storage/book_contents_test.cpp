#include "core/storage/book_contents.h"

#include "core/storage/backup.h"
#include "core/storage/draft_repository.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace book_contents_test {

/// Whose a book is, how much is in it, and whether two hold the same.
class BookContentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
    }

    void aBookIsCounted() {
        saveDraft(1, "{}");
        const BookContents contents = contentsOf(book->connection());
        QCOMPARE(contents.version, latestVersion(shippedMigrations()));
        QCOMPARE(contents.uuid.size(), 16);
        QCOMPARE(contents.organization,
                 book->connection().scalarText(
                     "SELECT name FROM organization WHERE id = (SELECT home FROM book)"));
        QCOMPARE(contents.members, book->connection().scalar("SELECT count(*) FROM member"));
        QCOMPARE(contents.activities, qint64{2});
        QCOMPARE(contents.drafts, qint64{1});
        QCOMPARE(contents.terms, qint64{1});
        QCOMPARE(contents.trainingCredits, qint64{1});
        QCOMPARE(contents.entries, audit::head(book->connection())->id);
        book->change(u"Trash"_s, [](Transaction& t) {
            t.connection.execute(
                "UPDATE activity SET state = 'trashed' WHERE id = (SELECT min(id) FROM activity)");
        });
        QCOMPARE(contentsOf(book->connection()).activities, qint64{1});
    }

    void aCopyHasTheStampOfItsBookUntilOneOfThemChanges() {
        const QString copy = book->file(u"copy.zhibu");
        writeVerifiedCopy(book->connection(), copy);
        QCOMPARE(stampOfFile(copy), contentStamp(book->connection()));
        book->change(u"Later"_s,
                     [](Transaction& t) { t.connection.execute("UPDATE member SET remarks = 'later'"); });
        QVERIFY(stampOfFile(copy) != contentStamp(book->connection()));
    }

    void whatIsNoBookHasNoOwnerAndNoStamp() {
        for (const QByteArray& content : {QByteArray(), QByteArray("编号,姓名\n")}) {
            QFile file(book->file(u"strange.zhibu"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            QVERIFY(!ownerOfFile(file.fileName()));
            QCOMPARE(stampOfFile(file.fileName()), QByteArray());
        }
        QVERIFY(!ownerOfFile(book->file(u"missing.zhibu")));
        QVERIFY(!QFile::exists(book->file(u"missing.zhibu")));
    }

    void draftsAreComparedOneByOne() {
        saveDraft(1, "{\"a\":1}");
        saveDraft(2, "{\"a\":2}");
        const QString copy = book->file(u"copy.zhibu");
        writeVerifiedCopy(book->connection(), copy);
        saveDraft(2, "{\"a\":3}");
        saveDraft(3, "{}");
        Connection then(copy, OpenMode::readOnly);
        const DraftDifference difference = compareDrafts(book->connection(), then);
        QCOMPARE(difference.missing, 1);
        QCOMPARE(difference.different, 1);
    }

    void twoChainsPartWhereTheirEntriesDiffer() {
        const QString copy = book->file(u"copy.zhibu");
        writeVerifiedCopy(book->connection(), copy);
        const qint64 common = audit::head(book->connection())->id;
        auto opened = Book::open(copy, book->clock);
        const std::unique_ptr<Book> other = std::move(*opened);
        for (int i = 0; i < 5; ++i)
            QVERIFY((*book)->record(Actor::owner(), {u"v"_s, u"ours %1"_s.arg(i)}).empty());
        QCOMPARE(audit::commonHead(book->connection(), other->connection()), common);
        for (int i = 0; i < 9; ++i)
            QVERIFY(other->record(Actor::owner(), {u"v"_s, u"theirs %1"_s.arg(i)}).empty());
        QCOMPARE(audit::commonHead(book->connection(), other->connection()), common);
        QCOMPARE(audit::commonHead(other->connection(), book->connection()), common);
        QCOMPARE(audit::commonHead(book->connection(), book->connection()), common + 5);
        const std::vector<AuditEntry> newest = audit::newest(book->connection(), common, 2);
        QCOMPARE(newest.size(), size_t{2});
        QCOMPARE(newest.front().title, u"ours 4"_s);
    }

private:
    void saveDraft(quint64 seed, const QByteArray& content) {
        const DraftId id = IdFactory(seed).next<DraftId>();
        (*book)->keep([&](Transaction& t) { draft_repository::save(t, id, u"activity"_s, {}, content); });
    }

    std::unique_ptr<ScratchBook> book;
};

REGISTER_TEST(book_contents_test, BookContentsTest)

} // namespace book_contents_test

#include "book_contents_test.moc"
