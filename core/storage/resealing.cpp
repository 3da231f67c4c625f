#include "core/storage/resealing.h"

#include "core/storage/change_set.h"
#include "core/storage/protected_columns.h"
#include "core/storage/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zhibu::resealing {

namespace {

/// From one key to the other; where a value does not open, everything stops.
class Hand {
public:
    Hand(const Sealer& old, const Sealer& fresh) : from(old), to(fresh) {}

    QString open(QByteArrayView sealed, QByteArrayView column, QByteArrayView row) const {
        const std::optional<QString> text = from.open(sealed, column, row);
        if (!text)
            throw Error(QCoreApplication::translate(
                            "Storage", "A protected field was altered outside this program. Restore the last "
                                       "backup."),
                        QString::fromLatin1(row.toByteArray().toHex()));
        return *text;
    }
    std::optional<QByteArray> anew(QByteArrayView sealed, QByteArrayView column, QByteArrayView row) const {
        return to.seal(open(sealed, column, row), column, row);
    }

    const Sealer& from;
    const Sealer& to;
};

struct SealedRow {
    QByteArray key;
    std::optional<QByteArray> first;
    std::optional<QByteArray> second;
};

std::optional<QByteArray> bytesAt(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.bytes(column).toByteArray());
}

void resealMembers(Connection& connection, const Hand& hand) {
    std::vector<SealedRow> rows;
    {
        Query row(connection, "SELECT id, identity_sealed, phone_sealed FROM member "
                              "WHERE identity_sealed IS NOT NULL OR phone_sealed IS NOT NULL");
        while (row.next())
            rows.push_back({row.bytes(0).toByteArray(), bytesAt(row, 1), bytesAt(row, 2)});
    }
    Query update(
        connection,
        "UPDATE member SET identity_sealed = ?2, identity_index = ?3, phone_sealed = ?4 WHERE id = ?1");
    for (const SealedRow& row : rows) {
        const QString number =
            row.first ? hand.open(*row.first, protected_columns::identity, row.key) : QString();
        const auto phone =
            row.second ? hand.anew(*row.second, protected_columns::phone, row.key) : std::nullopt;
        update
            .bind(row.key, hand.to.seal(number, protected_columns::identity, row.key),
                  hand.to.blindIndex(number, protected_columns::identity), phone)
            .run();
    }
}

void resealMinutes(Connection& connection, const Hand& hand) {
    std::vector<SealedRow> rows;
    {
        Query row(connection,
                  "SELECT activity, minutes_sealed FROM activity_text WHERE minutes_sealed IS NOT NULL");
        while (row.next())
            rows.push_back({row.bytes(0).toByteArray(), bytesAt(row, 1), {}});
    }
    Query update(connection, "UPDATE activity_text SET minutes_sealed = ?2 WHERE activity = ?1");
    for (const SealedRow& row : rows)
        update.bind(row.key, hand.anew(*row.first, protected_columns::minutes, row.key)).run();
}

/// nullopt where nothing in it is sealed.
std::optional<QByteArray> resealedContent(const QByteArray& content, QByteArrayView place, QByteArrayView row,
                                          const Hand& hand) {
    if (!content.contains("_sealed\"")) return std::nullopt;
    QJsonObject object = QJsonDocument::fromJson(content).object();
    bool any = false;
    for (const QByteArrayView key : protected_columns::contentKeys) {
        const QString name = QString::fromLatin1(key) + u"_sealed"_s;
        const QString sealed = object.value(name).toString();
        if (sealed.isEmpty()) continue;
        const QByteArray column = place.toByteArray() + '.' + key.toByteArray();
        const auto fresh = hand.anew(QByteArray::fromBase64(sealed.toLatin1()), column, row);
        object.insert(name, QString::fromLatin1(fresh.value_or(QByteArray()).toBase64()));
        any = true;
    }
    if (!any) return std::nullopt;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

struct ContentRow {
    QByteArray key;
    qint64 number;
    QByteArray content;
};

void resealContents(Query rows, Query update, QByteArrayView place, const Hand& hand) {
    std::vector<ContentRow> kept;
    while (rows.next())
        kept.push_back({rows.bytes(0).toByteArray(), rows.integer(1), rows.text(2).toUtf8()});
    for (const ContentRow& row : kept) {
        if (const auto fresh = resealedContent(row.content, place, row.key, hand))
            update.bind(row.key, row.number, QString::fromUtf8(*fresh)).run();
    }
}

/// The columns as every version has had them: new ones are added behind.
bool isProtected(const QByteArray& table, const ChangedValue& value) {
    if (!value.before && !value.after) return false;
    if (table == "member") return value.column >= 7 && value.column <= 9; // identity, its index, phone
    if (table == "activity_text") return value.column == 3;               // minutes_sealed
    if (table != "activity_version" || value.column != 2) return false;   // content
    const auto sealed = [](const std::optional<QString>& text) {
        return text && text->contains(u"_sealed\"");
    };
    return sealed(value.before) || sealed(value.after);
}

bool touchesProtected(const QByteArray& changes) {
    for (const ChangedValues& row : changedValues(changes)) {
        for (const ChangedValue& value : row.values) {
            if (isProtected(row.table, value)) return true;
        }
    }
    return false;
}

} // namespace

void reseal(Connection& connection, const Sealer& from, const Sealer& to) {
    const Hand hand(from, to);
    resealMembers(connection, hand);
    resealMinutes(connection, hand);
    resealContents(
        Query(connection, "SELECT activity, number, content FROM activity_version"),
        Query(connection, "UPDATE activity_version SET content = ?3 WHERE activity = ?1 AND number = ?2"),
        protected_columns::version, hand);
    resealContents(Query(connection, "SELECT id, 0, content FROM draft"),
                   Query(connection, "UPDATE draft SET content = ?3 WHERE id = ?1 AND ?2 = 0"),
                   protected_columns::draft, hand);
    signing::reseal(connection, from, to);
}

int eraseChanges(Connection& connection) {
    std::vector<qint64> entries;
    {
        Query row(connection, "SELECT audit, changes FROM change_set WHERE changes IS NOT NULL");
        while (row.next()) {
            if (touchesProtected(row.bytes(1).toByteArray())) entries.push_back(row.integer(0));
        }
    }
    Query erase(connection, "UPDATE change_set SET changes = NULL WHERE audit = ?");
    for (const qint64 entry : entries)
        erase.bind(entry).run();
    return static_cast<int>(entries.size());
}

} // namespace zhibu::resealing
