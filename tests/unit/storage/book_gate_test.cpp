#include "core/storage/backup.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace book_gate_test {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

template<class Number> QByteArray bigEndian(Number number) {
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A journal of one page, as SQLite leaves it beside a killed program's file, that names another file as the
/// one to delete once it is rolled back.
QByteArray journalNaming(const QString& victim, const QByteArray& book) {
    constexpr qsizetype sector = 512;
    constexpr quint32 nonce = 7;
    const auto pageSize = qsizetype{qFromBigEndian<quint16>(book.constData() + 16)};
    const QByteArray page = book.left(pageSize);
    quint32 sum = nonce;
    for (qsizetype i = pageSize - 200; i > 0; i -= 200)
        sum += static_cast<quint8>(page[i]);
    QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    journal += bigEndian<quint32>(1) + bigEndian<quint32>(nonce) +
               bigEndian<quint32>(static_cast<quint32>(book.size() / pageSize)) + bigEndian<quint32>(sector) +
               bigEndian<quint32>(static_cast<quint32>(pageSize));
    journal += QByteArray(sector - journal.size(), '\0');
    journal += bigEndian<quint32>(1) + page + bigEndian<quint32>(sum);
    const QByteArray name = victim.toUtf8();
    quint32 nameSum = 0;
    for (const char c : name)
        nameSum += static_cast<quint32>(static_cast<signed char>(c));
    return journal + bigEndian<quint32>(0x40000000 / static_cast<quint32>(pageSize) + 1) + name +
           bigEndian<quint32>(static_cast<quint32>(name.size())) + bigEndian<quint32>(nameSum) +
           QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

} // namespace

class BookGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->close();
    }
    void cleanup() { book.reset(); }

    void aJournalThatNamesAnotherFileIsNotObeyed_data() {
        QTest::addColumn<bool>("writing");
        QTest::newRow("writing") << true;
        QTest::newRow("reading") << false;
    }
    void aJournalThatNamesAnotherFileIsNotObeyed() {
        QFETCH(const bool, writing);
        const QString mine = book->folder.filePath(u"mine.zhibu"_s);
        put(mine, journalNaming(book->path + u"-journal"_s, contentOf(book->path)));
        const QByteArray before = contentOf(book->path);
        put(book->path + u"-journal"_s, journalNaming(mine, before));
        const auto opened =
            Book::open(book->path, book->clock, {.mode = writing ? OpenMode::readWrite : OpenMode::readOnly});
        QVERIFY(!opened);
        QCOMPARE(opened.problem().code, u"book.journal"_s);
        QVERIFY(QFile::exists(mine));
        QCOMPARE(contentOf(book->path), before);
        QVERIFY(faultOfFile(book->path));
        rollBackUnfinished(book->path);
        QVERIFY(QFile::exists(mine));
    }

    void aLogOfAnotherProgramIsNotObeyed() {
        put(book->path + u"-wal"_s, QByteArray(64, 'w'));
        const auto opened = Book::open(book->path, book->clock);
        QVERIFY(!opened);
        QCOMPARE(opened.problem().code, u"book.journal"_s);
    }

    void anOwnUnfinishedChangeIsRolledBackAsBefore() {
        const QByteArray before = contentOf(book->path);
        QByteArray journal = journalNaming(u"x"_s, before);
        journal.chop(8); // without the mark at its end it names nothing
        put(book->path + u"-journal"_s, journal);
        QVERIFY(Book::open(book->path, book->clock));
    }

    /// What somebody else may have put into the file.
    void whatIsNotOursIsNamedAndNothingOfItRuns_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER halved AFTER INSERT ON training_credit BEGIN "
                                               "UPDATE training_credit SET credit_hundredths = 1; END")
                                 << u"halved"_s;
        QTest::newRow("view") << QByteArray("CREATE VIEW seen AS SELECT name FROM member") << u"seen"_s;
        QTest::newRow("table") << QByteArray("CREATE TABLE extra (a)") << u"extra"_s;
        QTest::newRow("column") << QByteArray("ALTER TABLE member ADD COLUMN extra TEXT DEFAULT ''")
                                << u"member"_s;
        QTest::newRow("index") << QByteArray("CREATE UNIQUE INDEX extra ON member (name)") << u"extra"_s;
        QTest::newRow("missing") << QByteArray("DROP INDEX search_document_by_entity")
                                 << u"search_document_by_entity"_s;
    }
    void whatIsNotOursIsNamedAndNothingOfItRuns() {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, named);
        Connection(book->path, OpenMode::readWrite).execute(sql);
        for (const OpenMode mode : {OpenMode::readOnly, OpenMode::readWrite}) {
            const auto opened = Book::open(book->path, book->clock, {.mode = mode});
            QVERIFY(!opened);
            QCOMPARE(opened.problem().code, u"book.schema"_s);
            QVERIFY2(opened.problem().message.contains(named), qPrintable(opened.problem().message));
        }
        QVERIFY(faultOfFile(book->path));
    }

    void checkNamesATriggerThatWasPlantedMeanwhile() {
        book->reopen();
        Connection(book->path, OpenMode::readWrite)
            .execute("CREATE TRIGGER planted AFTER INSERT ON member BEGIN DELETE FROM audit; END");
        const auto fault = (*book)->firstFault();
        QVERIFY(fault);
        QVERIFY(fault->message.contains(u"planted"_s));
    }

    void aBookAndItsCopiesAreTheOwnersAlone() {
        book->reopen();
        const QString copy = book->folder.filePath(u"copy.zhibu"_s);
        writeVerifiedCopy(book->connection(), copy);
        for (const QString& path : {book->path, copy})
            QVERIFY2(!(QFile::permissions(path) &
                       (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
                     qPrintable(path));
    }

private:
    std::unique_ptr<ScratchBook> book;
};

REGISTER_TEST(book_gate_test, BookGateTest)

} // namespace book_gate_test

#include "book_gate_test.moc"
