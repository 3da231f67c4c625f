#include "core/storage/query.h"

#include "core/storage/connection.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace zhibu {

Query::Query(Connection& owner, const char* sql)
    : connection(owner), key(sql), statement(owner.takeStatement(sql)) {}

Query::Query(Connection& owner, const QByteArray& sql)
    : connection(owner), key(nullptr), statement(owner.prepare(sql.constData())) {}

Query::~Query() {
    if (key)
        connection.giveBack(key, statement);
    else
        sqlite3_finalize(statement);
}

qint64 Query::onlyInteger() {
    const qint64 value = next() ? integer(0) : 0;
    rewind();
    return value;
}

bool Query::next() {
    // Another step past the end would run the statement a second time.
    if (finished) return false;
    const int outcome = sqlite3_step(statement);
    if (outcome == SQLITE_ROW) return true;
    finished = true;
    if (outcome != SQLITE_DONE) connection.fail(outcome, sqlite3_sql(statement));
    return false;
}

void Query::run() {
    while (next()) {
    }
    rewind();
}

void Query::rewind() {
    sqlite3_reset(statement);
    finished = false;
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(statement, column) == SQLITE_NULL;
}

QString Query::text(int column) const {
    const auto* characters =
        static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(statement, column)));
    return QString::fromUtf8(characters, sqlite3_column_bytes(statement, column));
}

QByteArrayView Query::bytes(int column) const {
    const void* content = sqlite3_column_blob(statement, column);
    return {static_cast<const char*>(content), sqlite3_column_bytes(statement, column)};
}

qint64 Query::integer(int column) const {
    return sqlite3_column_int64(statement, column);
}

Date Query::date(int column) const {
    const std::optional<Date> value = optionalDate(column);
    if (!value) throwDamaged();
    return *value;
}

std::optional<Date> Query::optionalDate(int column) const {
    if (isNull(column)) return std::nullopt;
    const std::optional<Date> value =
        Date::fromIso(QLatin1StringView(bytes(column).data(), bytes(column).size()));
    if (!value) throwDamaged();
    return value;
}

void Query::bindNull(int index) {
    checkBound(sqlite3_bind_null(statement, index));
}

void Query::bindOne(int index, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    checkBound(sqlite3_bind_text64(statement, index, utf8.constData(),
                                   static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Query::bindOne(int index, QByteArrayView blob) {
    if (blob.isNull())
        bindNull(index);
    else
        checkBound(sqlite3_bind_blob64(statement, index, blob.data(),
                                       static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

void Query::bindOne(int index, qint64 value) {
    checkBound(sqlite3_bind_int64(statement, index, value));
}

void Query::bindOne(int index, Date value) {
    const QByteArray iso = value.toIso().toLatin1();
    checkBound(
        sqlite3_bind_text(statement, index, iso.constData(), static_cast<int>(iso.size()), SQLITE_TRANSIENT));
}

void Query::bindIdentifier(int index, const char* literal) {
    checkBound(sqlite3_bind_text(statement, index, literal, -1, SQLITE_STATIC));
}

void Query::checkBound(int outcome) const {
    if (outcome != SQLITE_OK) connection.fail(outcome, sqlite3_sql(statement));
}

void Query::throwDamaged() const {
    throw Error(QCoreApplication::translate("Storage",
                                            "The book holds a value that cannot be read. Run a check, "
                                            "and restore the last backup if it finds a fault."),
                QString::fromUtf8(sqlite3_sql(statement)));
}

} // namespace zhibu
