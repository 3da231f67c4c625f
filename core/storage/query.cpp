#include "core/storage/query.h"

#include "core/storage/connection.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace zhibu {

Query::Query(Connection& owner, const char* sql)
    : connection(owner), key(sql), statement(owner.takeStatement(sql)) {}

Query::Query(Connection& owner, const QByteArray& sql)
    : connection(owner), key(nullptr), statement(owner.prepare(sql.constData())) {}

Query::~Query()
{
    if (key)
        connection.giveBack(key, statement);
    else
        sqlite3_finalize(statement);
}

qint64 Query::onlyInteger()
{
    const qint64 value = next() ? integer(0) : 0;
    sqlite3_reset(statement);
    return value;
}

bool Query::next()
{
    const int outcome = sqlite3_step(statement);
    if (outcome == SQLITE_ROW) return true;
    if (outcome != SQLITE_DONE) connection.fail(outcome, sqlite3_sql(statement));
    return false;
}

void Query::run()
{
    while (next()) {
    }
    sqlite3_reset(statement);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(statement, column) == SQLITE_NULL;
}

QString Query::text(int column) const
{
    const auto* characters = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(statement, column)));
    return QString::fromUtf8(characters, sqlite3_column_bytes(statement, column));
}

QByteArrayView Query::bytes(int column) const
{
    const void* content = sqlite3_column_blob(statement, column);
    return {static_cast<const char*>(content), sqlite3_column_bytes(statement, column)};
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(statement, column);
}

Date Query::date(int column) const
{
    const std::optional<Date> value = optionalDate(column);
    if (!value) throwDamaged();
    return *value;
}

std::optional<Date> Query::optionalDate(int column) const
{
    if (isNull(column)) return std::nullopt;
    const std::optional<Date> value = Date::fromIso(QLatin1StringView(bytes(column).data(), bytes(column).size()));
    if (!value) throwDamaged();
    return value;
}

void Query::bindNull(int index)
{
    sqlite3_bind_null(statement, index);
}

void Query::bindOne(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Query::bindOne(int index, QByteArrayView blob)
{
    if (blob.isNull())
        bindNull(index);
    else
        sqlite3_bind_blob(statement, index, blob.data(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
}

void Query::bindOne(int index, qint64 value)
{
    sqlite3_bind_int64(statement, index, value);
}

void Query::bindOne(int index, Date value)
{
    const QByteArray iso = value.toIso().toLatin1();
    sqlite3_bind_text(statement, index, iso.constData(), static_cast<int>(iso.size()), SQLITE_TRANSIENT);
}

void Query::bindIdentifier(int index, const char* literal)
{
    sqlite3_bind_text(statement, index, literal, -1, SQLITE_STATIC);
}

void Query::throwDamaged() const
{
    throw Error(QCoreApplication::translate("Storage", "The book holds a value that cannot be read. Run a check, "
                                                       "and restore the last backup if it finds a fault."),
                QString::fromUtf8(sqlite3_sql(statement)));
}

} // namespace zhibu
