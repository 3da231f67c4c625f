#pragma once

#include "core/domain/problems.h"
#include "core/domain/terms.h"
#include "core/duties/duty.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace zhibu::duties {

/// Takes the fields of one JSON object one by one and remembers everything that is wrong with them, and which
/// of them nobody asked for.
class JsonFields {
public:
    JsonFields(QJsonObject fields, QString fileName, QString dutyName, Problems& problems);

    enum class Need { required, optional };
    /// What is missing or wrong comes back as the fallback, with a problem noted.
    QString text(const QString& name, Need need);
    int number(const QString& name, int fallback, int least);
    bool flag(const QString& name, bool fallback);
    MonthDay monthDay(const QString& name, MonthDay fallback);
    QStringList texts(const QString& name, Need need);
    /// One of the named choices.
    template<class Enum> Enum choice(const QString& name, const QMap<QString, Enum>& choices, Need need);
    /// A list of identifiers of a vocabulary (terms.h).
    template<class Set, class Enum> Set identifiers(const QString& name, Need need);
    JsonFields object(const QString& name);

    bool has(const QString& name) const { return values.contains(name); }
    void complain(const QString& field, const QString& code, const QString& sentence);
    void refuseUnknown();

private:
    /// Undefined where it is missing, which is a problem when it is required.
    QJsonValue take(const QString& name, Need need);
    void wrongType(const QString& name, const QString& expected);

    QJsonObject values;
    QString file;
    QString duty;
    QString prefix;
    QSet<QString> taken;
    Problems* problems;
};

template<class Enum>
Enum JsonFields::choice(const QString& name, const QMap<QString, Enum>& choices, Need need) {
    const QString word = text(name, need);
    if (!word.isEmpty() && !choices.contains(word)) {
        complain(name, QStringLiteral("duty.unknown_value"),
                 QCoreApplication::translate("Duties", "“%1” is not known; known are %2.")
                     .arg(word, choices.keys().join(QStringLiteral(", "))));
    }
    return choices.value(word, Enum{});
}

template<class Set, class Enum> Set JsonFields::identifiers(const QString& name, Need need) {
    Set set;
    for (const QString& word : texts(name, need)) {
        if (const std::optional<Enum> known = fromIdentifier<Enum>(word))
            set.insert(*known);
        else
            complain(name, QStringLiteral("duty.unknown_value"),
                     QCoreApplication::translate("Duties", "“%1” is not known.").arg(word));
    }
    return set;
}

} // namespace zhibu::duties
