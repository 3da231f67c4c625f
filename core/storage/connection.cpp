#include "core/storage/connection.h"

#include "core/storage/migration.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QVariant>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString nextConnectionName() {
    static std::atomic<int> counter = 0;
    return u"zhibu-%1"_s.arg(++counter);
}

QString sentenceFor(int code) {
    // A book that opened for writing and no longer lets itself be written to.
    if (code == SQLITE_READONLY_DBMOVED)
        return ConnectionText::tr("The file of this book was moved, renamed or deleted while the book was "
                                  "open; nothing was changed.");
    if (code == SQLITE_READONLY_DIRECTORY)
        return ConnectionText::tr("The folder of this book cannot be written to; nothing was changed.");
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ConnectionText::tr(
            "Another program is writing to this book. Wait a moment and try again; nothing was changed.");
    case SQLITE_FULL:
        return ConnectionText::tr("The disk is full. Free some space and try again; nothing was changed.");
    case SQLITE_READONLY:
        return ConnectionText::tr("This book is open for reading only; nothing was changed.");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return ConnectionText::tr("This file is not a sound book. Restore the last backup.");
    case SQLITE_CANTOPEN:
        return ConnectionText::tr("The book cannot be opened. Check that the file exists and may be read.");
    case SQLITE_IOERR:
        return ConnectionText::tr(
            "The disk reported an error. Nothing was changed; check the disk and try again.");
    case SQLITE_INTERRUPT: return ConnectionText::tr("Cancelled; nothing was changed.");
    default: return ConnectionText::tr("The book could not be read or written; nothing was changed.");
    }
}

} // namespace

Connection::Connection(const QString& path, OpenMode openMode)
    : mode(openMode), connectionName(nextConnectionName()) {
    try {
        openWithDriver(path);
        applySettings();
    } catch (...) {
        driverConnection = {};
        QSqlDatabase::removeDatabase(connectionName);
        throw;
    }
}

Connection::~Connection() {
    for (const auto& [sql, statement] : idle)
        sqlite3_finalize(statement);
    driverConnection.close();
    driverConnection = {};
    QSqlDatabase::removeDatabase(connectionName);
}

void Connection::openWithDriver(const QString& path) {
    driverConnection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    driverConnection.setDatabaseName(path);
    driverConnection.setConnectOptions(mode == OpenMode::readOnly
                                           ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                           : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!driverConnection.open())
        throw Error(sentenceFor(SQLITE_CANTOPEN), driverConnection.lastError().text());
    const QVariant driverHandle = driverConnection.driver()->handle();
    if (!driverHandle.isValid() || qstrcmp(driverHandle.typeName(), "sqlite3*") != 0)
        throw Error(ConnectionText::tr("Qt's SQLite driver is missing. Install it and start again."));
    database = *static_cast<sqlite3* const*>(driverHandle.data());
    // A bundled Qt may carry a SQLite of its own; using two on one file would damage it.
    if (scalarText("SELECT sqlite_source_id()") != QString::fromLatin1(sqlite3_sourceid()))
        throw Error(ConnectionText::tr(
            "Qt's driver uses another SQLite than this program. Install the distribution's Qt."));
}

void Connection::applySettings() {
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(database, 1);
    execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
            "PRAGMA busy_timeout = 5000; PRAGMA synchronous = EXTRA; PRAGMA cache_spill = OFF;"
            "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
    // Only in a file of ours or an empty one: a stranger's database is not changed by looking at it.
    const bool ours =
        scalar("PRAGMA application_id") == bookApplicationId || scalar("PRAGMA page_count") == 0;
    if (mode == OpenMode::readWrite && ours) execute("PRAGMA journal_mode = DELETE");
}

void Connection::execute(const char* sql) {
    const int outcome = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    if (outcome != SQLITE_OK) fail(outcome, sql);
}

qint64 Connection::scalar(const char* sql) {
    Query query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

qint64 Connection::scalar(const QByteArray& sql) {
    return Query(*this, sql).onlyInteger();
}

QString Connection::scalarText(const char* sql) {
    Query query(*this, sql);
    return query.next() ? query.text(0) : QString();
}

// SQLite's own waiting sleeps ever longer, so that programs which write again at once starve the others.
// Asking anew every other millisecond gives each its turn.
void Connection::beginWriting() {
    constexpr int patience = 5000; // milliseconds, as busy_timeout
    const QDeadlineTimer deadline(patience);
    sqlite3_busy_timeout(database, 0);
    int outcome = SQLITE_OK;
    while (((outcome = sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr)) & 0xFF) ==
               SQLITE_BUSY &&
           !deadline.hasExpired())
        QThread::usleep(500 + QRandomGenerator::global()->bounded(2000u));
    sqlite3_busy_timeout(database, patience);
    if (outcome != SQLITE_OK) fail(outcome, "BEGIN IMMEDIATE");
}

Connection::Reading::Reading(Connection& connection)
    : begun(connection.inTransaction() ? nullptr : &connection) {
    if (begun) begun->execute("BEGIN");
}

Connection::Reading::~Reading() {
    // Nothing was written, so there is nothing to fail.
    if (begun) sqlite3_exec(begun->database, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(database) == 0;
}

int Connection::whileRunning(void* given) {
    const auto* watched = static_cast<const Watch*>(given);
    if (watched->stop.stop_requested()) return 1;
    if (watched->pulse) watched->pulse();
    return 0;
}

void Connection::stopWith(std::stop_token token, std::function<void()> pulse) {
    watch = {std::move(token), std::move(pulse)};
    if (watch.stop.stop_possible() || watch.pulse)
        sqlite3_progress_handler(database, 10'000, whileRunning, &watch);
    else
        sqlite3_progress_handler(database, 0, nullptr, nullptr);
}

void Connection::fail(int code, const char* what) {
    const QString detail = u"%1 (%2) in %3"_s.arg(QString::fromUtf8(sqlite3_errmsg(database)))
                               .arg(code)
                               .arg(QString::fromUtf8(what).left(200));
    if ((code & 0xFF) == SQLITE_NOTADB) throw NotADatabase(sentenceFor(code), detail);
    throw Error(sentenceFor(code), detail);
}

sqlite3_stmt* Connection::takeStatement(const char* sql) {
    const auto found = idle.find(sql);
    if (found != idle.end()) {
        sqlite3_stmt* statement = found->second;
        idle.erase(found);
        return statement;
    }
    return prepare(sql);
}

sqlite3_stmt* Connection::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    const int outcome = sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (outcome != SQLITE_OK) fail(outcome, sql);
    return statement;
}

void Connection::giveBack(const char* sql, sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (!idle.emplace(sql, statement).second) sqlite3_finalize(statement);
}

} // namespace zhibu
