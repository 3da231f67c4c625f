#include "tests/bench/bare_receiver.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace zhibu::bench {

namespace {

struct Read {
    QByteArray bytes;
    Package package;
};

Read verified(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(u"The file cannot be read."_s, path);
    QByteArray bytes = file.readAll();
    const auto read = readSigned(bytes);
    auto package = read ? openPackage(*read) : Result<Package>(read.problems());
    if (!package) throw Error(package.problem().message, path);
    return {std::move(bytes), std::move(*package)};
}

} // namespace

BareReceiver::BareReceiver(const QString& bareBook, const QString& book)
    : connection(bareBook, OpenMode::readWrite)
    , finished(book, OpenMode::readOnly)
    , nextDocument(connection.scalar("SELECT max(id) FROM search_document")) {}

void BareReceiver::prepare(const QStringList& paths) {
    documents.clear();
    Query row(finished,
              "SELECT d.kind, s.body, s.names FROM search_document d JOIN search s ON s.rowid = d.id "
              "WHERE d.entity = ?");
    const auto fetch = [&](const auto& rows) {
        for (const auto& each : rows) {
            row.bind(each.id);
            if (row.next()) documents.insert(each.id.toByteArray(), {row.text(0), row.text(1), row.text(2)});
            row.run();
        }
    };
    for (const QString& path : paths) {
        const PackageRecords records = verified(path).package.records;
        fetch(records.organizations);
        fetch(records.members);
        fetch(records.activities);
    }
}

void BareReceiver::take(const QString& path) {
    const auto [bytes, package] = verified(path);
    connection.beginWriting();
    insertRoster(package.records);
    insertActivities(package.records);
    insertNames(package);
    insertFile(package, bytes);
    insertWords(package.records);
    connection.execute("COMMIT");
}

void BareReceiver::insertRoster(const PackageRecords& records) {
    Query organization(connection,
                       "INSERT INTO organization (id, name, code, kind, parent, origin, known_from) "
                       "VALUES (?, ?, ?, ?, ?, 'received', 'package') ON CONFLICT DO NOTHING");
    for (const Organization& o : records.organizations)
        organization.bind(o.id, o.name, o.code, o.kind, o.parent).run();
    Query member(connection,
                 "INSERT INTO member (id, number, name, sex, joined_on, full_member_on, known_from) "
                 "VALUES (?, ?, ?, ?, ?, ?, 'package')");
    for (const Member& m : records.members)
        member.bind(m.id, m.number, m.name, m.sex, m.joinedOn, m.fullMemberOn).run();
    Query membership(connection,
                     "INSERT INTO membership (id, member, branch, party_group) VALUES (?, ?, ?, ?)");
    for (const Membership& m : records.memberships)
        membership.bind(m.id, m.member, m.branch, m.group).run();
    Query term(connection,
               "INSERT INTO term (id, organization, number, elected_on, length_years, approved_seats) "
               "VALUES (?, ?, ?, ?, ?, ?)");
    for (const Term& t : records.terms)
        term.bind(t.id, t.organization, t.number, t.electedOn, t.lengthYears, t.approvedSeats).run();
    Query position(connection,
                   "INSERT INTO position (id, term, name, member, from_on) VALUES (?, ?, ?, ?, ?)");
    for (const Position& p : records.positions)
        position.bind(p.id, p.term, p.name, p.member, p.from).run();
    Query credit(connection, "INSERT INTO training_credit (id, member, dated_on, course, form, "
                             "credit_hundredths) VALUES (?, ?, ?, ?, ?, ?)");
    for (const TrainingCredit& c : records.credits)
        credit.bind(c.id, c.member, c.datedOn, c.course, c.form, c.creditHours).run();
}

void BareReceiver::insertActivities(const PackageRecords& records) {
    Query activity(connection,
                   "INSERT INTO activity (id, organization, held_on, starts_at, place, host, topic, "
                   "credit_hundredths, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Query kind(connection, "INSERT INTO activity_kind (activity, kind) VALUES (?, ?)");
    Query text(connection, "INSERT INTO activity_text (activity, agenda, minutes) VALUES (?, ?, ?)");
    Query attendance(connection,
                     "INSERT INTO attendance (activity, member, role, state, reason) VALUES (?, ?, ?, ?, ?)");
    for (const Activity& a : records.activities) {
        activity
            .bind(a.id, a.organization, a.heldOn, a.startsAt, a.place, a.host.member, a.topic, a.creditHours,
                  a.recordedAt.toString(Qt::ISODate))
            .run();
        for (const ActivityKind each : a.kinds.values())
            kind.bind(a.id, each).run();
        text.bind(a.id, a.agenda.join(u'\n'), a.minutes).run();
        for (const Attendance& entry : a.attendance)
            attendance.bind(a.id, entry.member, entry.role, entry.state, entry.reason).run();
    }
}

void BareReceiver::insertNames(const Package& package) {
    const auto insert = [&](const char* sql, const auto& rows) {
        Query add(connection, sql);
        for (const auto& row : rows)
            add.bind(row.id, package.manifest.period.toString(), package.manifest.organization).run();
    };
    insert("INSERT INTO received_organization (id, period, sender) VALUES (?, ?, ?)",
           package.records.organizations);
    insert("INSERT INTO received_member (id, period, sender) VALUES (?, ?, ?)", package.records.members);
    insert("INSERT INTO received_credit (id, period, sender) VALUES (?, ?, ?)", package.records.credits);
}

void BareReceiver::insertFile(const Package& package, const QByteArray& bytes) {
    const PackageManifest& m = package.manifest;
    Query(connection, "INSERT INTO inbox_file (file, package, organization, code, name, period, revision, "
                      "previous, content, public_key, made_at, received_on, history) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, x'', ?, ?, ?, '2020-11-18', ?)")
        .bind(package.file, m.package, m.organization, m.code, m.name, m.period.toString(), m.revision,
              m.content, package.publicKey, m.madeAt.toString(Qt::ISODate),
              QString::fromUtf8(historyJson(m.history)))
        .run();
    Query(connection, "INSERT INTO inbox_content (file, bytes) VALUES (?, ?)")
        .bind(package.file, bytes)
        .run();
    Query(connection, "INSERT INTO inbox_standing (organization, period, file) VALUES (?, ?, ?)")
        .bind(m.organization, m.period.toString(), package.file)
        .run();
}

void BareReceiver::insertWords(const PackageRecords& records) {
    for (size_t i = 1; i < records.organizations.size();
         ++i) // the unit's own are there since it was registered
        insertWords(records.organizations[i].id.view());
    for (const Member& member : records.members)
        insertWords(member.id.view());
    for (const Activity& activity : records.activities)
        insertWords(activity.id.view());
}

void BareReceiver::insertWords(QByteArrayView entity) {
    const auto found = documents.constFind(entity.toByteArray());
    if (found == documents.constEnd()) return;
    Query(connection, "INSERT INTO search_document (id, entity, kind) VALUES (?, ?, ?)")
        .bind(++nextDocument, entity, found->kind)
        .run();
    Query(connection, "INSERT INTO search (rowid, body, names) VALUES (?, ?, ?)")
        .bind(nextDocument, found->body, found->names)
        .run();
}

void requireSameRows(Connection& book, const QString& bareBook) {
    Connection bare(bareBook, OpenMode::readOnly);
    for (const char* table :
         {"organization", "member", "membership", "term", "position", "training_credit", "activity",
          "activity_kind", "activity_text", "attendance", "received_organization", "received_member",
          "received_credit", "inbox_file", "inbox_content", "inbox_standing", "search_document", "search"}) {
        const QByteArray count = QByteArray("SELECT count(*) FROM ") + table;
        if (book.scalar(count) != bare.scalar(count))
            throw Error(u"The bare inserts left other rows in "_s + QString::fromLatin1(table));
    }
}

} // namespace zhibu::bench
