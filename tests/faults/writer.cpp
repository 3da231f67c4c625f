#include "core/storage/backup.h"
#include "core/storage/book.h"
#include "core/storage/book_lock.h"
#include "core/storage/member_repository.h"
#include "core/usecases/receiving.h"

#include <QDir>
#include <QThread>

#include <cstdio>

// Works on a book until it is done or killed, and says on standard output what has been acknowledged:
//   save BOOK COUNT PREFIX     adds members PREFIX-0 …, saying each number once it is saved
//   lie BOOK COUNT PREFIX      the same, but says so before saving (what the judge must catch)
//   backup BOOK COUNT TARGET   writes TARGET that often, saying each
//   migrate BOOK               opens the book with one step more than is shipped
//   create FOLDER COUNT        makes books 0 … in the folder, saying each
//   hold BOOK                  takes the lock of its window, says so, and waits
//   receive BOOK FOLDER        receives the folder's files, saying the name of each once it is in
//   receive-lie BOOK FOLDER    the same, but says so while it is still being received

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace {

const SystemClock systemClock;

void say(const QString& line) {
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

std::unique_ptr<Book> opened(const QString& path, const BookOptions& options = {}) {
    auto book = Book::open(path, systemClock, options);
    if (!book) throw Error(book.problem().message);
    return std::move(*book);
}

void save(const QString& path, int count, const QString& prefix, bool sayBefore) {
    const auto book = opened(path);
    for (int i = 0; i < count; ++i) {
        const QString number = u"%1-%2"_s.arg(prefix).arg(i);
        if (sayBefore) say(number);
        const Problems problems =
            book->change(Actor::owner(), {u"member.add"_s, u"Add "_s + number}, [&](Transaction& t) {
                member_repository::insert(
                    t, {.id = t.ids.next<MemberId>(), .number = number, .name = u"张三"_s});
                return Problems();
            });
        if (!problems.empty()) throw Error(problems.front().message);
        if (!sayBefore) say(number);
    }
}

void backUp(const QString& path, int count, const QString& target) {
    const auto book = opened(path);
    for (int i = 0; i < count; ++i) {
        writeVerifiedCopy(book->connection(), target);
        say(QString::number(i));
    }
}

void upgrade(const QString& path) {
    std::vector<Migration> migrations = shippedMigrations();
    migrations.push_back({latestVersion(migrations) + 1, u"next"_s,
                          "ALTER TABLE member ADD COLUMN native_place TEXT NOT NULL DEFAULT '';"
                          "UPDATE member SET native_place = name;"
                          "CREATE TABLE filler (content BLOB);"
                          "INSERT INTO filler WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 "
                          "FROM n WHERE i < 2000) "
                          "SELECT randomblob(3000) FROM n;"});
    opened(path, {.migrations = migrations});
    say(u"upgraded"_s);
}

void create(const QString& folder, int count) {
    for (int i = 0; i < count; ++i) {
        const QString path = u"%1/%2.zhibu"_s.arg(folder).arg(i);
        const auto book = Book::create(path, IdFactory().next<OrganizationId>(), systemClock);
        if (!book) throw Error(book.problem().message);
        say(path);
    }
}

void hold(const QString& path) {
    const auto lock = BookLock::acquire(path);
    if (!lock) throw Error(lock.problem().message);
    say(u"held"_s);
    QThread::sleep(600);
}

void receive(const QString& path, const QString& folder, bool sayBefore) {
    const FixedClock clock(*Date::of(2020, 11, 18));
    const auto ledger = Ledger::open(path, clock);
    if (!ledger) throw Error(ledger.problem().message);
    const QStringList names = QDir(folder).entryList({u"*.zbpkg"_s}, QDir::Files, QDir::Name);
    if (sayBefore) say(names.front());
    const auto received =
        receiveFiles(**ledger, Actor::owner(), {folder}, {}, [&](qint64 done, qint64 total) {
            if (!sayBefore) say(names[done - 1]);
            if (sayBefore && done < total) say(names[done]);
        });
    if (!received) throw Error(received.problem().message);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    try {
        if (what == u"save" || what == u"lie")
            save(words.value(2), words.value(3).toInt(), words.value(4), what == u"lie");
        if (what == u"backup") backUp(words.value(2), words.value(3).toInt(), words.value(4));
        if (what == u"migrate") upgrade(words.value(2));
        if (what == u"create") create(words.value(2), words.value(3).toInt());
        if (what == u"hold") hold(words.value(2));
        if (what == u"receive" || what == u"receive-lie")
            receive(words.value(2), words.value(3), what == u"receive-lie");
    } catch (const Error& error) {
        std::fprintf(stderr, "%s [%s]\n", qPrintable(error.sentence()), qPrintable(error.detail()));
        return 1;
    }
    return 0;
}
