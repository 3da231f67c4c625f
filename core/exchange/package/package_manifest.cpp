#include "core/exchange/package/package_manifest.h"

#include "core/exchange/package/json_values.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using json_values::Fields;
using json_values::put;
using json_values::putAll;

constexpr QLatin1StringView formatName("zhibu-package");
constexpr int formatVersion = 1;

QJsonObject numbers(const std::map<QString, qint64>& values) {
    QJsonObject o;
    for (const auto& [name, value] : values)
        o.insert(name, value);
    return o;
}

std::map<QString, qint64> numbersIn(const QJsonObject& object) {
    std::map<QString, qint64> values;
    for (auto each = object.begin(); each != object.end(); ++each)
        values.emplace(each.key(), each.value().toInteger());
    return values;
}

QJsonObject written(const PackageHistory& history) {
    QJsonObject o;
    put(o, u"first"_s, history.first);
    put(o, u"before"_s, history.before);
    putAll(o, u"entries"_s, history.entries,
           [](const QByteArray& hash) { return json_values::written(hash); });
    putAll(o, u"restores"_s, history.restores, [](const PackageHistory::Restore& each) {
        QJsonObject restore;
        put(restore, u"entry"_s, each.entry);
        put(restore, u"abandoned"_s, each.abandoned);
        return restore;
    });
    putAll(o, u"clock_set_back"_s, history.clockSetBack, [](qint64 entry) { return QJsonValue(entry); });
    return o;
}

PackageHistory history(const QJsonObject& object) {
    const Fields f(object);
    PackageHistory history{.first = f.number(u"first"_s), .before = f.bytes(u"before"_s)};
    for (const QString& hash : f.list(u"entries"_s))
        history.entries.push_back(QByteArray::fromHex(hash.toLatin1()));
    history.restores = f.all<PackageHistory::Restore>(u"restores"_s, [](const Fields& each) {
        return PackageHistory::Restore{each.number(u"entry"_s), each.bytes(u"abandoned"_s)};
    });
    for (const QJsonValue& entry : object.value(u"clock_set_back"_s).toArray())
        history.clockSetBack.push_back(entry.toInteger());
    return history;
}

/// Numbers of entries stay far from where adding to them would overflow.
bool isCountable(const PackageHistory& history) {
    const auto isEntry = [](qint64 entry) { return entry >= 1 && entry <= mostEntries; };
    return isEntry(history.first) && std::ranges::all_of(history.clockSetBack, isEntry) &&
           std::ranges::all_of(history.restores, isEntry, &PackageHistory::Restore::entry);
}

QJsonObject hashes(const std::map<QString, QByteArray>& files) {
    QJsonObject o;
    for (const auto& [name, hash] : files)
        o.insert(name, json_values::written(hash));
    return o;
}

void putSender(QJsonObject& o, const PackageManifest& m) {
    QJsonObject sender;
    put(sender, u"id"_s, m.organization);
    put(sender, u"code"_s, m.code);
    put(sender, u"name"_s, m.name);
    put(sender, u"kind"_s, m.kind);
    o.insert(u"organization"_s, sender);
}

} // namespace

QByteArray manifestJson(const PackageManifest& m) {
    QJsonObject o{{u"format"_s, QString(formatName)}, {u"version"_s, formatVersion}};
    put(o, u"package"_s, m.package);
    putSender(o, m);
    put(o, u"period"_s, m.period.toString());
    put(o, u"revision"_s, m.revision);
    put(o, u"previous"_s, m.previous);
    put(o, u"content"_s, m.content);
    o.insert(u"counts"_s, numbers(m.counts));
    o.insert(u"totals"_s, numbers(m.totals));
    o.insert(u"files"_s, hashes(m.files));
    put(o, u"catalogue"_s, m.catalogue);
    put(o, u"schema"_s, m.schema);
    put(o, u"recipient_code"_s, m.recipientCode);
    put(o, u"recipient_name"_s, m.recipientName);
    put(o, u"made_at"_s, m.madeAt);
    put(o, u"made_by"_s, m.madeBy);
    o.insert(u"audit"_s, written(m.history));
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

std::optional<PackageManifest> manifestFrom(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Fields f(object);
    const Fields sender = f.below(u"organization"_s);
    const auto package = f.optionalId<PackageId>(u"package"_s);
    const auto organization = sender.optionalId<OrganizationId>(u"id"_s);
    const auto period = Period::parse(f.text(u"period"_s));
    const qint64 revision = f.number(u"revision"_s);
    if (f.text(u"format"_s) != formatName || f.count(u"version"_s) != formatVersion || !package ||
        !organization || !period || period->kind() != PeriodKind::quarter || !isRevision(revision))
        return std::nullopt;
    PackageManifest m{.package = *package, .organization = *organization, .period = *period};
    m.code = sender.text(u"code"_s);
    m.name = sender.text(u"name"_s);
    m.kind = sender.term<OrganizationKind>(u"kind"_s);
    m.revision = static_cast<int>(revision);
    m.previous = f.bytes(u"previous"_s);
    m.content = f.bytes(u"content"_s);
    m.counts = numbersIn(object.value(u"counts"_s).toObject());
    m.totals = numbersIn(object.value(u"totals"_s).toObject());
    const QJsonObject files = object.value(u"files"_s).toObject();
    for (auto each = files.begin(); each != files.end(); ++each)
        m.files.emplace(each.key(), QByteArray::fromHex(each.value().toString().toLatin1()));
    m.catalogue = f.text(u"catalogue"_s);
    m.schema = f.count(u"schema"_s);
    m.recipientCode = f.text(u"recipient_code"_s);
    m.recipientName = f.text(u"recipient_name"_s);
    m.madeAt = f.moment(u"made_at"_s);
    m.madeBy = f.text(u"made_by"_s);
    m.history = history(object.value(u"audit"_s).toObject());
    if (!isCountable(m.history)) return std::nullopt;
    return m;
}

QByteArray historyJson(const PackageHistory& given) {
    return QJsonDocument(written(given)).toJson(QJsonDocument::Compact);
}

PackageHistory historyFrom(const QByteArray& json) {
    PackageHistory read = history(QJsonDocument::fromJson(json).object());
    return isCountable(read) ? read : PackageHistory{}; // kept by a version that did not ask
}

} // namespace zhibu
