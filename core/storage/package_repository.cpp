#include "core/storage/package_repository.h"

using namespace Qt::StringLiterals;

namespace zhibu::package_repository {

namespace {

QString written(const QDateTime& moment) {
    return moment.toString(Qt::ISODate);
}

std::optional<QString> written(const std::optional<QDateTime>& moment) {
    return moment ? std::optional(written(*moment)) : std::nullopt;
}

/// Empty bytes are bytes, not an absence of them.
QByteArrayView there(const QByteArray& bytes) {
    return bytes.isEmpty() ? QByteArrayView("", qsizetype{0}) : QByteArrayView(bytes);
}

QDateTime packageRepositoryMomentAt(const Query& row, int column) {
    return QDateTime::fromString(row.text(column), Qt::ISODate);
}

std::optional<QDateTime> optionalMoment(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(packageRepositoryMomentAt(row, column));
}

Period periodAt(const Query& row, int column) {
    const auto period = Period::parse(row.text(column));
    if (!period)
        throw Error(QCoreApplication::translate("Storage", "The book is damaged. Restore the last backup."));
    return *period;
}

InboxFile inboxFileAt(const Query& row) {
    return {row.bytes(0).toByteArray(),
            row.id<PackageId>(1),
            row.id<OrganizationId>(2),
            row.text(3),
            row.text(4),
            periodAt(row, 5),
            static_cast<int>(row.integer(6)),
            row.bytes(7).toByteArray(),
            row.bytes(8).toByteArray(),
            row.bytes(9).toByteArray(),
            packageRepositoryMomentAt(row, 10),
            row.date(11),
            packageRepositoryMomentAt(row, 13),
            row.text(12).toUtf8()};
}

std::vector<InboxFile> inboxFilesOf(Query& row) {
    std::vector<InboxFile> files;
    while (row.next())
        files.push_back(inboxFileAt(row));
    return files;
}

InboxDecision decisionAt(const Query& row) {
    return {row.bytes(0).toByteArray(), row.integer(1) != 0, optionalMoment(row, 2), optionalMoment(row, 3),
            row.text(4)};
}

std::optional<QByteArray> onlyBytes(Connection& connection, const char* sql, const QByteArray& key) {
    Query row(connection, sql);
    row.bind(key);
    return row.next() ? std::optional(row.bytes(0).toByteArray()) : std::nullopt;
}

constexpr std::pair<AnswerOutcome, QLatin1StringView> outcomeNames[] = {
    {AnswerOutcome::received, QLatin1StringView("received")},
    {AnswerOutcome::accepted, QLatin1StringView("accepted")},
    {AnswerOutcome::returned, QLatin1StringView("returned")}};

AnswerOutcome outcomeOf(const QString& name) {
    for (const auto& [outcome, known] : outcomeNames) {
        if (known == name) return outcome;
    }
    return AnswerOutcome::received;
}

} // namespace

QString identifier(AnswerOutcome outcome) {
    return outcomeNames[static_cast<size_t>(outcome)].second;
}

std::vector<SentPackage> sent(Connection& connection) {
    std::vector<SentPackage> list;
    Query row(connection, "SELECT file, package, period, revision, previous, content, made_at, made_by, "
                          "recipient, last_entry FROM sent_package ORDER BY period, revision, made_at");
    while (row.next()) {
        list.push_back({row.bytes(0).toByteArray(), row.id<PackageId>(1), periodAt(row, 2),
                        static_cast<int>(row.integer(3)), row.bytes(4).toByteArray(),
                        row.bytes(5).toByteArray(), packageRepositoryMomentAt(row, 6), row.text(7),
                        row.text(8), row.integer(9)});
    }
    return list;
}

QByteArray sentBytes(Connection& connection, const QByteArray& file) {
    return onlyBytes(connection, "SELECT bytes FROM sent_package WHERE file = ?", file)
        .value_or(QByteArray());
}

QByteArray sentOpened(Connection& connection, const QByteArray& file) {
    return onlyBytes(connection, "SELECT coalesce(opened, bytes) FROM sent_package WHERE file = ?", file)
        .value_or(QByteArray());
}

void insert(Transaction& transaction, const SentPackage& p, const QByteArray& bytes,
            const std::optional<QByteArray>& opened) {
    Query(transaction.connection,
          "INSERT INTO sent_package (file, package, period, revision, previous, content, made_at, made_by, "
          "recipient, last_entry, bytes, opened) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT DO NOTHING")
        .bind(p.file, p.package, p.period.toString(), p.revision, there(p.previous), p.content,
              written(p.madeAt), p.madeBy, p.recipient, p.lastEntry, there(bytes), opened)
        .run();
}

std::vector<PackageAnswer> answers(Connection& connection) {
    std::vector<PackageAnswer> list;
    Query row(connection, "SELECT answer, file, period, revision, outcome, made_at, imported_at, bytes "
                          "FROM package_answer ORDER BY made_at, answer");
    while (row.next()) {
        list.push_back({row.bytes(0).toByteArray(), row.bytes(1).toByteArray(), periodAt(row, 2),
                        static_cast<int>(row.integer(3)), outcomeOf(row.text(4)),
                        packageRepositoryMomentAt(row, 5), packageRepositoryMomentAt(row, 6),
                        row.bytes(7).toByteArray()});
    }
    return list;
}

void insert(Transaction& transaction, const PackageAnswer& a) {
    Query(transaction.connection,
          "INSERT INTO package_answer (answer, file, period, revision, outcome, made_at, imported_at, bytes) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(a.answer, a.file, a.period.toString(), a.revision, identifier(a.outcome), written(a.madeAt),
              written(a.importedAt), there(a.bytes))
        .run();
}

void insert(Transaction& transaction, const InboxFile& f, const QByteArray& bytes,
            const std::optional<QByteArray>& opened) {
    Query(transaction.connection,
          "INSERT INTO inbox_file (file, package, organization, code, name, period, revision, previous, "
          "content, public_key, made_at, received_on, history, arrived_at) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(f.file, f.package, f.organization, f.code, f.name, f.period.toString(), f.revision,
              there(f.previous), f.content, f.publicKey, written(f.madeAt), f.receivedOn,
              QString::fromUtf8(f.history), written(f.arrivedAt))
        .run();
    Query(transaction.connection, "INSERT INTO inbox_content (file, bytes, opened) VALUES (?, ?, ?)")
        .bind(f.file, bytes, opened)
        .run();
}

bool holds(Connection& connection, const QByteArray& file) {
    return Query(connection, "SELECT count(*) FROM inbox_file WHERE file = ?").bind(file).onlyInteger() > 0;
}

std::optional<InboxFile> inboxFile(Connection& connection, const QByteArray& file) {
    Query row(
        connection,
        "SELECT file, package, organization, code, name, period, revision, previous, "
        "content, public_key, made_at, received_on, history, arrived_at FROM inbox_file WHERE file = ?");
    row.bind(file);
    return row.next() ? std::optional(inboxFileAt(row)) : std::nullopt;
}

std::vector<InboxFile> inbox(Connection& connection) {
    Query row(connection, "SELECT file, package, organization, code, name, period, revision, previous, "
                          "content, public_key, made_at, received_on, history, arrived_at FROM inbox_file "
                          "ORDER BY organization, period, revision, file");
    return inboxFilesOf(row);
}

std::vector<InboxFile> inboxOf(Connection& connection, const OrganizationId& sender) {
    Query row(connection, "SELECT file, package, organization, code, name, period, revision, previous, "
                          "content, public_key, made_at, received_on, history, arrived_at FROM inbox_file "
                          "WHERE organization = ? ORDER BY period, revision, file");
    row.bind(sender);
    return inboxFilesOf(row);
}

std::vector<InboxFile> inboxOf(Connection& connection, const OrganizationId& sender, const Period& period) {
    Query row(connection, "SELECT file, package, organization, code, name, period, revision, previous, "
                          "content, public_key, made_at, received_on, history, arrived_at FROM inbox_file "
                          "WHERE organization = ? AND period = ? ORDER BY revision, file");
    row.bind(sender, period.toString());
    return inboxFilesOf(row);
}

std::vector<InboxFile> inboxOf(Connection& connection, const Period& period) {
    Query row(connection, "SELECT file, package, organization, code, name, period, revision, previous, "
                          "content, public_key, made_at, received_on, history, arrived_at FROM inbox_file "
                          "WHERE period = ? ORDER BY organization, revision, file");
    row.bind(period.toString());
    return inboxFilesOf(row);
}

std::vector<std::pair<OrganizationId, Period>> sealedWith(Connection& connection,
                                                          const QByteArray& publicKey) {
    std::vector<std::pair<OrganizationId, Period>> list;
    Query row(connection, "SELECT DISTINCT organization, period FROM inbox_file WHERE public_key = ? "
                          "ORDER BY organization, period");
    row.bind(publicKey);
    while (row.next())
        list.emplace_back(row.id<OrganizationId>(0), periodAt(row, 1));
    return list;
}

std::optional<QByteArray> inboxBytes(Connection& connection, const QByteArray& file) {
    return onlyBytes(connection, "SELECT bytes FROM inbox_content WHERE file = ?", file);
}

std::optional<QByteArray> inboxOpened(Connection& connection, const QByteArray& file) {
    return onlyBytes(connection, "SELECT opened FROM inbox_content WHERE file = ? AND opened IS NOT NULL",
                     file);
}

std::optional<InboxDecision> decision(Connection& connection, const QByteArray& file) {
    Query row(connection,
              "SELECT file, chosen, accepted_at, returned_at, reasons FROM inbox_decision WHERE file = ?");
    row.bind(file);
    return row.next() ? std::optional(decisionAt(row)) : std::nullopt;
}

std::vector<InboxDecision> decisions(Connection& connection) {
    std::vector<InboxDecision> list;
    Query row(connection,
              "SELECT file, chosen, accepted_at, returned_at, reasons FROM inbox_decision ORDER BY file");
    while (row.next())
        list.push_back(decisionAt(row));
    return list;
}

void save(Transaction& transaction, const InboxDecision& d) {
    Query(
        transaction.connection,
        "INSERT INTO inbox_decision (file, chosen, accepted_at, returned_at, reasons) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (file) DO UPDATE SET chosen = excluded.chosen, accepted_at = excluded.accepted_at, "
        "returned_at = excluded.returned_at, reasons = excluded.reasons")
        .bind(d.file, d.chosen, written(d.acceptedAt), written(d.returnedAt), d.reasons)
        .run();
}

std::vector<Stands> allStanding(Connection& connection) {
    std::vector<Stands> list;
    Query row(connection,
              "SELECT organization, period, file FROM inbox_standing ORDER BY organization, period");
    while (row.next())
        list.push_back({row.id<OrganizationId>(0), periodAt(row, 1), row.bytes(2).toByteArray()});
    return list;
}

std::optional<QByteArray> standing(Connection& connection, const OrganizationId& sender,
                                   const QString& period) {
    Query row(connection, "SELECT file FROM inbox_standing WHERE organization = ? AND period = ?");
    row.bind(sender, period);
    return row.next() ? std::optional(row.bytes(0).toByteArray()) : std::nullopt;
}

void setStanding(Transaction& transaction, const OrganizationId& sender, const Period& period,
                 const std::optional<QByteArray>& file) {
    Query(transaction.connection, "DELETE FROM inbox_standing WHERE organization = ? AND period = ?")
        .bind(sender, period.toString())
        .run();
    if (!file) return;
    Query(transaction.connection, "INSERT INTO inbox_standing (organization, period, file) VALUES (?, ?, ?)")
        .bind(sender, period.toString(), *file)
        .run();
}

std::vector<ReportingUnit> units(Connection& connection) {
    std::vector<ReportingUnit> list;
    Query row(connection, "SELECT organization, since, until FROM reporting_unit ORDER BY organization");
    while (row.next())
        list.push_back({row.id<OrganizationId>(0), row.date(1), row.optionalDate(2)});
    return list;
}

std::optional<ReportingUnit> unit(Connection& connection, const OrganizationId& organization) {
    Query row(connection, "SELECT since, until FROM reporting_unit WHERE organization = ?");
    row.bind(organization);
    if (!row.next()) return std::nullopt;
    return ReportingUnit{organization, row.date(0), row.optionalDate(1)};
}

void save(Transaction& transaction, const ReportingUnit& unit) {
    Query(transaction.connection,
          "INSERT INTO reporting_unit (organization, since, until) VALUES (?, ?, ?) "
          "ON CONFLICT (organization) DO UPDATE SET since = excluded.since, until = excluded.until")
        .bind(unit.organization, unit.since, unit.until)
        .run();
}

bool hasOwnRecords(Connection& connection, const OrganizationId& organization) {
    return Query(connection, "SELECT EXISTS (SELECT 1 FROM activity WHERE organization = ?1) OR "
                             "EXISTS (SELECT 1 FROM membership WHERE branch = ?1) OR "
                             "EXISTS (SELECT 1 FROM term WHERE organization = ?1)")
               .bind(organization)
               .onlyInteger() != 0;
}

void removePlaceholder(Transaction& transaction, const OrganizationId& organization) {
    Query(transaction.connection, "DELETE FROM organization_state WHERE organization = ?")
        .bind(organization)
        .run();
    Query(transaction.connection, "DELETE FROM organization WHERE id = ?").bind(organization).run();
}

std::optional<qint64> setting(Connection& connection, const QString& name) {
    Query row(connection, "SELECT value FROM reporting_setting WHERE name = ?");
    row.bind(name);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void setSetting(Transaction& transaction, const QString& name, qint64 value) {
    Query(transaction.connection, "INSERT INTO reporting_setting (name, value) VALUES (?, ?) "
                                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(name, value)
        .run();
}

std::vector<Overlap> overlaps(Connection& connection, const Period& quarter) {
    std::vector<Overlap> list;
    Query row(
        connection,
        "SELECT a.member, a.branch, b.branch FROM membership a JOIN membership b ON b.member = a.member "
        "AND b.id > a.id AND b.branch <> a.branch "
        "WHERE max(coalesce(a.from_on, ''), coalesce(b.from_on, ''), ?1) <= ?2 "
        "AND coalesce(a.until_on, '9') > max(coalesce(b.from_on, ''), ?1) "
        "AND coalesce(b.until_on, '9') > max(coalesce(a.from_on, ''), ?1) "
        "AND (a.branch IN (SELECT id FROM organization WHERE origin = 'received') OR "
        "b.branch IN (SELECT id FROM organization WHERE origin = 'received')) "
        "ORDER BY a.member, a.branch, b.branch");
    row.bind(quarter.first(), quarter.last());
    while (row.next())
        list.push_back({row.id<MemberId>(0), row.id<OrganizationId>(1), row.id<OrganizationId>(2)});
    return list;
}

} // namespace zhibu::package_repository
