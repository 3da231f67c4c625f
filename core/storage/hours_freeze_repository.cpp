#include "core/storage/hours_freeze_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhibu::hours_freeze_repository {

namespace {

using Figures = std::map<MemberId, HoursFreeze::Figure>;

QString written(const Figures& figures) {
    QJsonObject object;
    for (const auto& [member, figure] : figures)
        object.insert(member.toString(), QJsonArray{figure.hours, figure.required});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Figures figuresIn(const QString& text) {
    Figures figures;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto member = MemberId::fromBytes(QByteArray::fromHex(entry.key().toLatin1()));
        const QJsonArray numbers = entry.value().toArray();
        if (member) figures.insert({*member, {numbers.at(0).toInteger(), numbers.at(1).toInteger()}});
    }
    return figures;
}

} // namespace

std::vector<HoursFreeze> all(Connection& connection, int year) {
    std::vector<HoursFreeze> list;
    Query row(connection, "SELECT id, organization, year, frozen_on, figures FROM hours_freeze "
                          "WHERE ?1 = 0 OR year = ?1 ORDER BY year, id");
    row.bind(year);
    while (row.next())
        list.push_back({row.id<FreezeId>(0), row.id<OrganizationId>(1), static_cast<int>(row.integer(2)),
                        row.date(3), figuresIn(row.text(4))});
    return list;
}

void insert(Transaction& transaction, const HoursFreeze& freeze) {
    Query(transaction.connection,
          "INSERT INTO hours_freeze (id, organization, year, frozen_on, figures) VALUES (?, ?, ?, ?, ?)")
        .bind(freeze.id, freeze.organization, freeze.year, freeze.frozenOn, written(freeze.figures))
        .run();
}

void remove(Transaction& transaction, const FreezeId& freeze) {
    Query(transaction.connection, "DELETE FROM frozen_change WHERE freeze = ?").bind(freeze).run();
    Query(transaction.connection, "DELETE FROM hours_freeze WHERE id = ?").bind(freeze).run();
}

std::vector<FrozenChange> changes(Connection& connection, const FreezeId& freeze) {
    std::vector<FrozenChange> list;
    Query row(connection,
              "SELECT id, freeze, changed_on, what, reason FROM frozen_change WHERE freeze = ? ORDER BY id");
    row.bind(freeze);
    while (row.next())
        list.push_back(
            {row.id<FrozenChangeId>(0), row.id<FreezeId>(1), row.date(2), row.text(3), row.text(4)});
    return list;
}

void insert(Transaction& transaction, const FrozenChange& change) {
    Query(transaction.connection,
          "INSERT INTO frozen_change (id, freeze, changed_on, what, reason) VALUES (?, ?, ?, ?, ?)")
        .bind(change.id, change.freeze, change.changedOn, change.what, change.reason)
        .run();
}

} // namespace zhibu::hours_freeze_repository
