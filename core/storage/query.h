#pragma once

#include "core/domain/credit_hours.h"
#include "core/domain/date.h"
#include "core/domain/id.h"
#include "core/domain/terms.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace zhibu {

class Connection;

/// One run of a prepared statement, on the handle of Qt's driver. Ids are blobs, dates ISO text, vocabularies
/// their identifiers. The statement goes back to the connection's cache when this goes out of scope. Every
/// failure throws Error with a sentence. `sql` must be a string literal: its address is the cache's key.
class Query {
public:
    Query(Connection& connection, const char* sql);
    /// For text made at run time, which has no lasting address: prepared afresh, never cached.
    Query(Connection& connection, const QByteArray& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds parameters 1, 2, 3 … in order.
    template<class... Values> Query& bind(const Values&... values) {
        rewind();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    bool next(); ///< true: a row is there; past the last one it stays false until bind() or rewind()
    void run();  ///< to the end; for statements without rows. The statement may then be bound and run again.
    void rewind(); ///< before the first row, with the same values

    qint64 onlyInteger(); ///< first column of the first row, 0 when there is none

    bool isNull(int column) const;
    QString text(int column) const;
    QByteArrayView bytes(int column) const; ///< valid until the next step
    qint64 integer(int column) const;
    template<class IdType> IdType id(int column) const { return *optionalId<IdType>(column); }
    template<class IdType> std::optional<IdType> optionalId(int column) const {
        if (isNull(column)) return std::nullopt;
        const auto value = IdType::fromBytes(bytes(column));
        if (!value) throwDamaged();
        return value;
    }
    Date date(int column) const;
    std::optional<Date> optionalDate(int column) const;
    template<class Enum> std::optional<Enum> optionalTerm(int column) const {
        if (isNull(column)) return std::nullopt;
        const auto value = fromIdentifier<Enum>(text(column));
        if (!value) throwDamaged();
        return value;
    }
    template<class Enum> Enum term(int column) const {
        const auto value = optionalTerm<Enum>(column);
        if (!value) throwDamaged();
        return *value;
    }

    void bindNull(int index);
    void bindOne(int index, const QString& value);
    void bindOne(int index, QByteArrayView blob);
    void bindOne(int index, const QByteArray& blob) { bindOne(index, QByteArrayView(blob)); }
    void bindOne(int index, qint64 value);
    void bindOne(int index, int value) { bindOne(index, qint64{value}); }
    void bindOne(int index, bool value) { bindOne(index, qint64{value ? 1 : 0}); }
    void bindOne(int index, Date value);
    void bindOne(int index, CreditHours value) { bindOne(index, value.hundredths()); }
    template<class Tag> void bindOne(int index, const Id<Tag>& id) { bindOne(index, id.view()); }
    template<class Enum>
    requires std::is_enum_v<Enum>
    void bindOne(int index, Enum value) {
        bindIdentifier(index, vocabulary<Enum>()[static_cast<size_t>(value)].identifier);
    }
    template<class Value> void bindOne(int index, const std::optional<Value>& value) {
        if (value)
            bindOne(index, *value);
        else
            bindNull(index);
    }

private:
    void bindIdentifier(int index, const char* literal);
    void checkBound(int outcome) const;
    [[noreturn]] void throwDamaged() const;

    Connection& connection;
    const char* key; ///< nullptr for a statement that is not cached
    sqlite3_stmt* statement;
    bool finished = false;
};

} // namespace zhibu
