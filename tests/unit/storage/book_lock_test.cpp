#include "core/storage/book_lock.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace book_lock_test {

class BookLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstWindowHoldsItAndTheSecondIsToldWho() {
        const auto first = BookLock::acquire(book.path);
        QVERIFY(bool(first));
        const auto second = BookLock::acquire(book.path);
        QVERIFY(!second);
        QCOMPARE(second.problem().code, u"book.in_use"_s);
        QVERIFY(second.problem().message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.problem().message.contains(QSysInfo::machineHostName()));
    }

    void whenTheFirstWindowClosesTheNextMayWrite() {
        {
            const auto first = BookLock::acquire(book.path);
            QVERIFY(bool(first));
        }
        QVERIFY(!QFile::exists(book.path + u".lock"_s));
        QVERIFY(bool(BookLock::acquire(book.path)));
    }

    void aLockMovedElsewhereIsStillHeld() {
        auto first = BookLock::acquire(book.path);
        const BookLock moved = std::move(*first);
        QVERIFY(!BookLock::acquire(book.path));
    }

    void oneBookHasOneLockByWhateverNameItIsOpened() {
        QVERIFY(QFile::link(book.path, book.file(u"alias.zhibu")));
        const auto first = BookLock::acquire(book.path);
        QVERIFY(!BookLock::acquire(book.file(u"alias.zhibu")));
    }

    void anotherBookIsAnotherLock() {
        const auto first = BookLock::acquire(book.path);
        QVERIFY(bool(BookLock::acquire(book.file(u"other.zhibu"))));
    }

    void anOldLockOfALivingWindowIsNotStale() {
        const auto first = BookLock::acquire(book.path);
        QFile file(book.path + u".lock"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
        QVERIFY(!BookLock::acquire(book.path));
    }

    void whereNoLockCanBeWrittenASentenceSaysSo() {
        const auto lock = BookLock::acquire(book.file(u"no/such/book.zhibu"));
        QVERIFY(!lock);
        QCOMPARE(lock.problem().code, u"book.no_lock"_s);
    }

private:
    ScratchBook book;
};

REGISTER_TEST(book_lock_test, BookLockTest)

} // namespace book_lock_test

#include "book_lock_test.moc"
