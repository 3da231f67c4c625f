#include "core/storage/book.h"
#include "core/storage/book_gate.h"
#include "core/storage/draft_repository.h"
#include "core/storage/office_repository.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Problem fault(const QString& code, const QString& sentence) {
    return {u"book"_s, code, sentence};
}

std::optional<Problem> integrityFault(Connection& connection) {
    const QString verdict = connection.scalarText("PRAGMA integrity_check(1)");
    if (verdict != u"ok"_s)
        return fault(u"integrity"_s, CheckText::tr("The file is damaged: %1").arg(verdict));
    Query broken(connection, "PRAGMA foreign_key_check");
    if (!broken.next()) return std::nullopt;
    return fault(u"foreign_key"_s,
                 CheckText::tr("A row of “%1” refers to something that is not there.").arg(broken.text(0)));
}

// Codes and numbers are unique inside one book; what came in files from below bears those of other books.
std::optional<Problem> duplicateFault(Connection& connection) {
    Query codes(connection,
                "SELECT code FROM organization WHERE known_from = '' GROUP BY code HAVING count(*) > 1");
    if (codes.next())
        return fault(u"organization.code"_s,
                     CheckText::tr("Two organisations have the code %1.").arg(codes.text(0)));
    Query numbers(connection,
                  "SELECT number FROM member WHERE known_from = '' GROUP BY number HAVING count(*) > 1");
    if (numbers.next())
        return fault(u"member.number"_s,
                     CheckText::tr("Two members have the number %1.").arg(numbers.text(0)));
    Query kinds(connection, "SELECT held_on FROM activity a WHERE NOT EXISTS "
                            "(SELECT 1 FROM activity_kind k WHERE k.activity = a.id)");
    if (kinds.next())
        return fault(u"activity.kinds"_s,
                     CheckText::tr("An activity of %1 is of no kind.").arg(kinds.text(0)));
    return std::nullopt;
}

std::optional<Problem> attachmentFault(Connection& connection) {
    Query missing(
        connection,
        "SELECT a.name FROM attachment a WHERE NOT EXISTS (SELECT 1 FROM blob b WHERE b.hash = a.hash) "
        "OR a.original IS NOT NULL AND NOT EXISTS (SELECT 1 FROM blob b WHERE b.hash = a.original)");
    if (missing.next())
        return fault(u"attachment.missing"_s,
                     CheckText::tr("The attachment “%1” is not in the book.").arg(missing.text(0)));
    const auto altered = blob_store::firstAltered(connection);
    if (!altered) return std::nullopt;
    Query named(connection, "SELECT name FROM attachment WHERE hash = ?1 OR original = ?1");
    named.bind(*altered);
    return fault(u"attachment.altered"_s,
                 CheckText::tr("The attachment “%1” was altered outside this program.")
                     .arg(named.next() ? named.text(0) : QString()));
}

/// Two units may each name a member as theirs: that is settled with them, and no fault of this book.
bool isReceived(const Office& office, const Membership& stay) {
    const Organization* branch = office.organization(stay.branch);
    return branch && branch->origin == Origin::received;
}

std::optional<Problem> overlapFault(const Office& office) {
    for (const Member& member : office.members()) {
        const std::vector<const Membership*> stays = office.membershipsOf(member.id);
        for (size_t i = 0; i < stays.size(); ++i) {
            for (size_t j = i + 1; j < stays.size(); ++j) {
                if (isReceived(office, *stays[i]) || isReceived(office, *stays[j])) continue;
                if (stays[i]->interval.overlaps(stays[j]->interval))
                    return fault(
                        u"membership.overlap"_s,
                        CheckText::tr("Member %1 belongs to two branches on one day.").arg(member.number));
            }
        }
    }
    return std::nullopt;
}

std::optional<Problem> treeFault(const Office& office) {
    for (const Organization& organization : office.organizations()) {
        const Organization* current = &organization;
        for (size_t depth = 0; current && current->parent; ++depth) {
            if (depth > office.organizations().size())
                return fault(u"organization.circle"_s,
                             CheckText::tr("Organisation %1 lies below itself.").arg(organization.code));
            current = office.organization(*current->parent);
        }
    }
    return std::nullopt;
}

std::optional<Problem> intervalFault(const Office& office) {
    for (const Membership& stay : office.memberships()) {
        const bool reversed =
            stay.interval.from && stay.interval.until && *stay.interval.until < *stay.interval.from;
        if (!reversed) continue;
        const Member* who = office.member(stay.member);
        return fault(
            u"membership.interval"_s,
            CheckText::tr("Member %1 leaves a branch before joining it.").arg(who ? who->number : QString()));
    }
    for (const Term& term : office.terms()) {
        for (const Position* position : office.positionsOf(term.id)) {
            if (position->until && *position->until < position->from)
                return fault(u"position.interval"_s,
                             CheckText::tr("A position ends before it begins (%1, %2).")
                                 .arg(position->name, position->from.toIso()));
        }
    }
    return std::nullopt;
}

std::optional<Problem> faultIn(Connection& connection, const std::vector<Migration>& migrations) {
    if (auto found = book_gate::foreignSchema(connection, migrations)) return found;
    if (auto found = integrityFault(connection)) return found;
    if (auto found = audit::firstFault(connection)) return found;
    if (auto found = duplicateFault(connection)) return found;
    if (auto found = attachmentFault(connection)) return found;
    const Office office = office_repository::load(connection);
    if (auto found = treeFault(office)) return found;
    if (auto found = overlapFault(office)) return found;
    if (auto found = intervalFault(office)) return found;
    return search_index::firstFault(connection);
}

} // namespace

std::optional<Problem> Book::firstFault() {
    try {
        return faultIn(*database, migrations);
    } catch (const Error& error) {
        // Some faults keep even the check from reading on.
        return fault(u"unreadable"_s, error.sentence());
    }
}

} // namespace zhibu
