#pragma once

#include "core/domain/problems.h"
#include "core/storage/query.h"

#include <QSqlDatabase>

#include <functional>
#include <stop_token>
#include <unordered_map>

struct sqlite3;

namespace zhibu {

enum class OpenMode { readWrite, readOnly };

/// The file is no SQLite database at all: somebody chose a text file or a picture.
class NotADatabase : public Error {
public:
    using Error::Error;
};

/// One SQLite connection, opened by Qt's driver with the settings of house.md, each with its reason there.
/// Belongs to the thread that made it; a worker opens its own.
class Connection {
public:
    /// Throws NotADatabase, or Error when the file cannot be opened or Qt's driver carries another SQLite
    /// than the one linked here.
    Connection(const QString& path, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void execute(const char* sql); ///< one or more statements without parameters
    void execute(const QByteArray& sql) { execute(sql.constData()); }
    qint64 scalar(const char* sql); ///< first column of the first row as a number; a literal, as for Query
    qint64 scalar(const QByteArray& sql); ///< for text made at run time
    QString scalarText(const char* sql);
    /// BEGIN IMMEDIATE, waiting for other writers as long as busy_timeout says; then Error.
    void beginWriting();
    /// BEGIN: what is read until the end of the Reading is one state of the file, and is not locked anew for
    /// every statement. Nobody can write meanwhile, so it is kept short.
    class Reading {
    public:
        explicit Reading(Connection& connection);
        ~Reading();
        Reading(const Reading&) = delete;
        Reading& operator=(const Reading&) = delete;

    private:
        Connection* begun; ///< nullptr inside a transaction, which is one state already
    };
    bool inTransaction() const;
    bool readOnly() const { return mode == OpenMode::readOnly; }
    sqlite3* handle() const { return database; }
    /// While set, a running statement is interrupted when the token is stopped; `pulse` is called now and
    /// then as it runs.
    void stopWith(std::stop_token token, std::function<void()> pulse = {});

    [[noreturn]] void fail(int code, const char* what);

private:
    friend class Query;
    void openWithDriver(const QString& path);
    void applySettings();
    sqlite3_stmt* prepare(const char* sql);
    sqlite3_stmt* takeStatement(const char* sql);
    void giveBack(const char* sql, sqlite3_stmt* statement);

    OpenMode mode;
    QString connectionName;
    QSqlDatabase driverConnection;
    sqlite3* database = nullptr;
    std::unordered_map<const char*, sqlite3_stmt*> idle;
    struct Watch {
        std::stop_token stop;
        std::function<void()> pulse;
    };
    Watch watch;
    static int whileRunning(void* watch);
};

} // namespace zhibu
