#pragma once

#include "core/domain/credit_hours.h"
#include "core/domain/date.h"
#include "core/domain/id.h"
#include "core/domain/terms.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

/// Values to canonical JSON and back. What is empty is left out.
namespace zhibu::json_values {

inline QJsonValue written(const QString& text) {
    return text;
}
inline QJsonValue written(Date day) {
    return day.toIso();
}
inline QJsonValue written(const QDateTime& moment) {
    return moment.toString(Qt::ISODate);
}
inline QJsonValue written(qint64 number) {
    return number;
}
inline QJsonValue written(int number) {
    return number;
}
inline QJsonValue written(bool yes) {
    return yes;
}
inline QJsonValue written(CreditHours hours) {
    return hours.hundredths();
}
inline QJsonValue written(const QStringList& list) {
    return QJsonArray::fromStringList(list);
}
inline QJsonValue written(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}
template<class Tag> QJsonValue written(const Id<Tag>& id) {
    return id.toString();
}
template<class Enum>
requires std::is_enum_v<Enum> QJsonValue written(Enum value) {
    return identifier(value);
}
template<class Enum, size_t Count> QJsonValue written(const EnumSet<Enum, Count>& set) {
    QStringList names;
    for (const Enum value : set.values())
        names += identifier(value);
    return written(names);
}

/// Leaves out what is empty: "", [], false, nullopt. Numbers and ids are always there.
template<class Value> void put(QJsonObject& object, const QString& key, const Value& value) {
    if constexpr (requires { value.isEmpty(); }) {
        if (value.isEmpty()) return;
    } else if constexpr (requires { value.empty(); }) {
        if (value.empty()) return;
    } else if constexpr (std::is_same_v<Value, bool>) {
        if (!value) return;
    }
    object.insert(key, written(value));
}
template<class Value> void put(QJsonObject& object, const QString& key, const std::optional<Value>& value) {
    if (value) object.insert(key, written(*value));
}
template<class Row, class Write>
void putAll(QJsonObject& object, const QString& key, const std::vector<Row>& rows, Write write) {
    QJsonArray list;
    for (const Row& row : rows)
        list.append(write(row));
    if (!list.isEmpty()) object.insert(key, list);
}

/// One object being read. What is missing or no such value reads as a default, which is not written as it was
/// read: whoever reads compares.
class Fields {
public:
    explicit Fields(QJsonObject given) : object(std::move(given)) {}

    QString text(const QString& key) const { return object.value(key).toString(); }
    QStringList list(const QString& key) const {
        QStringList words;
        for (const QJsonValue& each : object.value(key).toArray())
            words += each.toString();
        return words;
    }
    qint64 number(const QString& key) const { return object.value(key).toInteger(); }
    int count(const QString& key) const { return object.value(key).toInt(); }
    std::optional<int> optionalCount(const QString& key) const {
        return object.contains(key) ? std::optional(count(key)) : std::nullopt;
    }
    std::optional<CreditHours> optionalHours(const QString& key) const {
        if (!object.contains(key) || number(key) < 0) return std::nullopt;
        return CreditHours::ofHundredths(number(key));
    }
    bool flag(const QString& key) const { return object.value(key).toBool(); }
    std::optional<bool> optionalFlag(const QString& key) const {
        return object.contains(key) ? std::optional(flag(key)) : std::nullopt;
    }
    QByteArray bytes(const QString& key) const { return QByteArray::fromHex(text(key).toLatin1()); }
    QDateTime moment(const QString& key) const { return QDateTime::fromString(text(key), Qt::ISODate); }
    std::optional<Date> optionalDate(const QString& key) const { return Date::fromIso(text(key)); }
    Date date(const QString& key) const { return optionalDate(key).value_or(*Date::of(1900, 1, 1)); }
    template<class IdType> std::optional<IdType> optionalId(const QString& key) const {
        return IdType::fromBytes(bytes(key));
    }
    template<class IdType> IdType id(const QString& key) const {
        return optionalId<IdType>(key).value_or(IdType(typename IdType::Bytes{}));
    }
    template<class Enum> std::optional<Enum> optionalTerm(const QString& key) const {
        return fromIdentifier<Enum>(text(key));
    }
    template<class Enum> Enum term(const QString& key) const {
        return optionalTerm<Enum>(key).value_or(Enum{});
    }
    template<class Enum, class Set> Set set(const QString& key) const {
        Set values;
        for (const QString& word : list(key)) {
            if (const auto value = fromIdentifier<Enum>(word)) values.insert(*value);
        }
        return values;
    }
    Fields below(const QString& key) const { return Fields(object.value(key).toObject()); }
    template<class Row, class Read> std::vector<Row> all(const QString& key, Read read) const {
        std::vector<Row> rows;
        for (const QJsonValue& each : object.value(key).toArray())
            rows.push_back(read(Fields(each.toObject())));
        return rows;
    }

private:
    QJsonObject object;
};

} // namespace zhibu::json_values
