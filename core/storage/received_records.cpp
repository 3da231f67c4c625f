#include "core/storage/received_records.h"

#include "core/storage/activity_repository.h"
#include "core/storage/draft_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/received_collisions.h"
#include "core/storage/received_members.h"
#include "core/storage/received_rows.h"

#include <map>

using namespace Qt::StringLiterals;

namespace zhibu::received_records {

namespace {

using Source = ReceivedSource;

/// One of the tables received_… that say which sender names which row in which quarter.
template<class IdType> class Names {
public:
    struct Statements {
        const char* named;
        const char* forget;
        const char* add;
        const char* sources;
    };
    Names(Connection& given, const Statements& statements) : connection(given), sql(statements) {}

    std::vector<IdType> named(const Source& source) {
        std::vector<IdType> ids;
        Query row(connection, sql.named);
        row.bind(source.sender, source.period);
        while (row.next())
            ids.push_back(row.id<IdType>(0));
        return ids;
    }
    void replace(const Source& source, const std::vector<IdType>& ids) {
        Query(connection, sql.forget).bind(source.sender, source.period).run();
        Query add(connection, sql.add);
        for (const IdType& id : ids)
            add.bind(id, source.period, source.sender).run();
    }
    /// The greatest last.
    std::vector<Source> sources(const IdType& id) {
        std::vector<Source> list;
        Query row(connection, sql.sources);
        row.bind(id);
        while (row.next())
            list.push_back({row.text(0), row.id<OrganizationId>(1)});
        return list;
    }

private:
    Connection& connection;
    const Statements sql;
};

constexpr Names<OrganizationId>::Statements organizationNames{
    "SELECT id FROM received_organization WHERE sender = ? AND period = ?",
    "DELETE FROM received_organization WHERE sender = ? AND period = ?",
    "INSERT INTO received_organization (id, period, sender) VALUES (?, ?, ?)",
    "SELECT period, sender FROM received_organization WHERE id = ? ORDER BY period, sender"};
constexpr Names<MemberId>::Statements memberNames{
    "SELECT id FROM received_member WHERE sender = ? AND period = ?", nullptr, nullptr, // received_members.h
    "SELECT period, sender FROM received_member WHERE id = ? ORDER BY period, sender"};
constexpr Names<TrainingCreditId>::Statements creditNames{
    "SELECT id FROM received_credit WHERE sender = ? AND period = ?",
    "DELETE FROM received_credit WHERE sender = ? AND period = ?",
    "INSERT INTO received_credit (id, period, sender) VALUES (?, ?, ?)",
    "SELECT period, sender FROM received_credit WHERE id = ? ORDER BY period, sender"};

/// Records by organisation, so that one of them can be put in by itself.
class ByOrganization {
public:
    explicit ByOrganization(const PackageRecords& given) : records(given) {
        for (const Term& term : records.terms)
            holderOfTerm.emplace(term.id, term.organization);
    }

    const Organization* find(const OrganizationId& id) const {
        const auto found = std::ranges::find(records.organizations, id, &Organization::id);
        return found == records.organizations.end() ? nullptr : &*found;
    }
    template<class Visit> void forEachActivity(const OrganizationId& id, Visit visit) const {
        for (const Activity& each : records.activities) {
            if (each.organization == id) visit(each);
        }
    }
    /// Terms come before their posts and seats.
    template<class Visit> void forEachRosterRow(const OrganizationId& id, Visit visit) const {
        const auto each = [&](const auto& rows, auto owner) {
            for (const auto& row : rows) {
                if (owner(row) == id) visit(row);
            }
        };
        const auto ofTerm = [this](const auto& row) { return holderOfTerm.at(row.term); };
        each(records.states, [](const OrganizationStateRecord& row) { return row.organization; });
        each(records.leaders, [](const GroupLeader& row) { return row.group; });
        each(records.memberships, [](const Membership& row) { return row.branch; });
        each(records.terms, [](const Term& row) { return row.organization; });
        each(records.positions, ofTerm);
        each(records.emptySeats, ofTerm);
        each(records.explanations, [](const DutyExplanation& row) { return row.organization; });
    }

    const PackageRecords& records;

private:
    std::map<TermId, OrganizationId> holderOfTerm;
};

/// Whether the organisation hands in its own files for the quarter.
bool isAsked(Connection& connection, const OrganizationId& id, const Period& quarter) {
    return Query(connection, "SELECT count(*) FROM reporting_unit WHERE organization = ? AND since <= ? AND "
                             "(until IS NULL OR until > ?)")
               .bind(id, quarter.last(), quarter.first())
               .onlyInteger() > 0;
}

/// Of the file's organisations those that the sender may speak for: nobody on the way down to one of them
/// hands in for itself, and all of them are the sender's.
std::vector<OrganizationId> covered(Connection& connection, const PackageRecords& records,
                                    const OrganizationId& sender, const Period& quarter) {
    std::map<OrganizationId, std::optional<OrganizationId>> parents; // of those the sender may speak for
    for (const Organization& each : records.organizations) {
        const bool own = each.id == sender || !isAsked(connection, each.id, quarter);
        if (own && mayHandIn(connection, each.id, sender)) parents.emplace(each.id, each.parent);
    }
    std::vector<OrganizationId> ids;
    for (const Organization& each : records.organizations) {
        std::optional<OrganizationId> step = each.id;
        auto found = parents.find(*step);
        while (found != parents.end() && found->second) {
            step = found->second;
            found = parents.find(*step);
        }
        if (found != parents.end()) ids.push_back(each.id);
    }
    return ids;
}

template<class Row> auto idsOf(const std::vector<Row>& rows) {
    std::vector<decltype(Row::id)> ids;
    ids.reserve(rows.size());
    for (const Row& row : rows)
        ids.push_back(row.id);
    return ids;
}

template<class IdType>
std::set<IdType> together(const std::vector<IdType>& left, const std::vector<IdType>& right) {
    std::set<IdType> ids(left.begin(), left.end());
    ids.insert(right.begin(), right.end());
    return ids;
}

/// What one source says of one owner.
template<class IdType> struct Piece {
    Source source;
    IdType owner;
    bool latest = false; ///< no later source names the owner: its roster holds
    bool anew = false;   ///< the quarter's records were taken out
    /// Whose rows are put in first keep their numbers: the greatest source's.
    bool operator<(const Piece& other) const {
        return source == other.source ? owner < other.owner : other.source < source;
    }
};

/// One replacement, from the file that stood to the one that stands.
class Replacement {
public:
    Replacement(Transaction& given, const Source& from, const PackageRecords* records,
                const Standing& standing)
        : transaction(given)
        , connection(given.connection)
        , source(from)
        , elsewhere(standing)
        , organizations(connection, organizationNames)
        , members(connection, memberNames)
        , credits(connection, creditNames) {
        if (records) fresh.emplace(*records);
    }

    void run() {
        connection.execute("PRAGMA defer_foreign_keys = ON");
        const auto wereOrganizations = organizations.named(source);
        const auto wereMembers = members.named(source);
        const auto wereCredits = credits.named(source);
        std::vector<OrganizationId> areOrganizations;
        if (fresh)
            areOrganizations =
                covered(connection, fresh->records, source.sender, *Period::parse(source.period));
        const auto areMembers = fresh ? idsOf(fresh->records.members) : std::vector<MemberId>();
        std::set<MemberId> shared = received_members::sharedWith(connection, source.sender);
        const auto areCredits = fresh ? idsOf(fresh->records.credits) : std::vector<TrainingCreditId>();
        organizations.replace(source, areOrganizations);
        received_members::replace(transaction, source, staysAmong(areOrganizations));
        credits.replace(source, areCredits);

        // Members come first: while rows wait for one, SQLite looks through every table that names members
        // whenever one is put in.
        shared.merge(received_members::sharedWith(connection, source.sender));
        auto touchedMembers = together(wereMembers, areMembers);
        touchedMembers.insert(shared.begin(), shared.end());
        putAnew(touchedMembers, members);
        const auto touchedOrganizations = together(wereOrganizations, areOrganizations);
        putAnew(touchedOrganizations, organizations);
        auto touchedCredits = together(wereCredits, areCredits);
        touchedCredits.merge(creditsOfShared(shared));
        for (const TrainingCreditId& id : touchedCredits)
            settleCredit(id);
        for (const MemberId& id : touchedMembers)
            removeIfUnnamed(id);
        for (const OrganizationId& id : touchedOrganizations) {
            if (!organizations.sources(id).empty()) continue;
            removeReceivedOrganization(transaction, id);
            touched.push_back({"organization", id.toByteArray(), RowChange::deleted});
        }
        putAttachments();
    }

    std::vector<ChangedRow> touched;

private:
    /// Records of a file: this one, or another that stands, read when it is first asked for.
    const ByOrganization* recordsOf(const Source& wanted) {
        if (wanted == source) return fresh ? &*fresh : nullptr;
        const auto known = others.find(wanted);
        if (known != others.end()) return known->second.second.get();
        auto records = std::make_unique<PackageRecords>(elsewhere(wanted.sender, wanted.period));
        auto view = std::make_unique<ByOrganization>(*records);
        const auto at = others.emplace(wanted, std::pair(std::move(records), std::move(view))).first;
        return at->second.second.get();
    }

    received_members::Stays staysAmong(const std::vector<OrganizationId>& own) const {
        if (!fresh) return {};
        return received_members::staysIn(fresh->records.members, fresh->records.memberships,
                                         {own.begin(), own.end()}, *Period::parse(source.period));
    }

    /// Credits whose standing may have changed with whose word holds about a member: those that were left
    /// out, and those of members that several claim.
    std::set<TrainingCreditId> creditsOfShared(const std::set<MemberId>& shared) {
        std::set<TrainingCreditId> ids = received_members::creditsLeftOut(connection, shared);
        for (const MemberId& member : received_members::contested(connection, shared)) {
            for (const Source& each : received_members::sources(connection, member)) {
                const ByOrganization* records = recordsOf(each);
                if (!records) continue;
                for (const TrainingCredit& credit : records->records.credits) {
                    if (credit.member == member) ids.insert(credit.id);
                }
            }
        }
        return ids;
    }

    /// Puts in what stands for the owners. Where rows of several bear one number, all of those owners are put
    /// in together, whole and in one order, so that it plays no part which file came first.
    template<class IdType> void putAnew(const std::set<IdType>& owners, Names<IdType>& names) {
        std::set<IdType> reach = owners;
        for (;;) {
            const std::set<IdType> colliding = received_collisions::around(connection, reach);
            reach.insert(colliding.begin(), colliding.end());
            std::set<Piece<IdType>> pieces;
            for (const IdType& id : reach) {
                const std::vector<Source> sources = names.sources(id);
                if (sources.empty() && !owners.contains(id)) continue; // its rows were entered here
                if (colliding.contains(id)) received_collisions::forgetOwner(transaction, id);
                erase(id, sources, colliding.contains(id));
                addPieces(pieces, id, sources, colliding.contains(id));
            }
            for (const Piece<IdType>& piece : pieces)
                put(piece);
            if (std::ranges::includes(colliding, received_collisions::around(connection, reach))) return;
        }
    }

    /// Of each quarter the greatest source; of an owner in nobody's way this quarter's and the latest.
    template<class IdType>
    void addPieces(std::set<Piece<IdType>>& pieces, const IdType& owner, const std::vector<Source>& sources,
                   bool whole) const {
        for (size_t i = 0; i < sources.size(); ++i) {
            const bool latest = i + 1 == sources.size();
            const bool greatest = latest || sources[i + 1].period != sources[i].period;
            const bool anew = greatest && (whole || sources[i].period == source.period);
            if (latest || anew) pieces.insert({sources[i], owner, latest, anew});
        }
    }

    /// Of a member the words of one file only.
    void addPieces(std::set<Piece<MemberId>>& pieces, const MemberId& owner, const std::vector<Source>&,
                   bool) const {
        if (const auto speaker = received_members::speaker(connection, owner))
            pieces.insert({*speaker, owner, true});
    }

    void erase(const OrganizationId& id, const std::vector<Source>& sources, bool whole) {
        std::set<QString> quarters{source.period};
        for (const Source& each : sources) {
            if (whole) quarters.insert(each.period);
        }
        for (const QString& quarter : quarters) {
            for (const ActivityId& activity :
                 eraseReceivedActivities(transaction, id, *Period::parse(quarter)))
                touched.push_back({"activity", activity.toByteArray(), RowChange::deleted});
        }
        eraseReceivedRoster(transaction, id);
    }

    void put(const Piece<OrganizationId>& piece) {
        const ByOrganization* records = recordsOf(piece.source);
        if (!records) return;
        if (piece.latest) {
            const Organization* organization = records->find(piece.owner);
            if (organization && putReceivedOrganization(transaction, *organization))
                touched.push_back({"organization", piece.owner.toByteArray(), RowChange::updated});
            putRoster(*records, piece);
        }
        if (piece.anew) putActivities(*records, piece);
    }

    void putRoster(const ByOrganization& from, const Piece<OrganizationId>& piece) {
        std::set<TermId> lost; // their posts and seats go with them
        const bool isOurs = isEnteredHere(connection, piece.owner);
        from.forEachRosterRow(piece.owner, [&]<class Row>(const Row& row) {
            if (std::is_same_v<Row, OrganizationStateRecord> && isOurs) return;
            if constexpr (requires { row.term; }) {
                if (lost.contains(row.term)) return;
            }
            if (!received_collisions::isLeftOut(transaction, row, piece.owner.view(), piece.source))
                insertReceived(transaction, row);
            else if constexpr (std::is_same_v<Row, Term>)
                lost.insert(row.id);
        });
    }

    void putActivities(const ByOrganization& from, const Piece<OrganizationId>& piece) {
        const auto leftOut = [&](const auto& row) {
            return received_collisions::isLeftOut(transaction, row, piece.owner.view(), piece.source);
        };
        from.forEachActivity(piece.owner, [&](Activity activity) {
            if (leftOut(activity)) return;
            std::erase_if(activity.attachments, leftOut);
            activity_repository::insert(transaction, activity);
            touched.push_back({"activity", activity.id.toByteArray(), RowChange::inserted});
        });
    }

    void removeIfUnnamed(const MemberId& id) {
        if (members.sources(id).empty() && removeReceivedMember(transaction, id))
            touched.push_back({"member", id.toByteArray(), RowChange::deleted});
    }

    void erase(const MemberId& id, const std::vector<Source>&, bool) { eraseReceivedRights(transaction, id); }

    void put(const Piece<MemberId>& piece) {
        const ByOrganization* latest = piece.latest ? recordsOf(piece.source) : nullptr;
        if (!latest) return;
        const auto& rows = latest->records.members;
        const auto found = std::ranges::lower_bound(rows, piece.owner, {}, &Member::id);
        if (found == rows.end() || found->id != piece.owner) return;
        if (!putReceivedMember(transaction, *found)) return;
        touched.push_back({"member", piece.owner.toByteArray(), RowChange::updated});
        const auto putRights = [&](const auto& all) {
            for (const auto& row : all) {
                if (row.member == piece.owner &&
                    !received_collisions::isLeftOut(transaction, row, piece.owner.view(), piece.source))
                    insertReceived(transaction, row);
            }
        };
        putRights(latest->records.restrictions);
        putRights(latest->records.exemptions);
    }

    const TrainingCredit* creditOf(const Source& from, const TrainingCreditId& id) {
        const ByOrganization* records = recordsOf(from);
        if (!records) return nullptr;
        const auto& rows = records->records.credits;
        const auto found = std::ranges::lower_bound(rows, id, {}, &TrainingCredit::id);
        return found == rows.end() || found->id != id ? nullptr : &*found;
    }

    /// Whether the file may say it of the member: by a stay in a branch of its own.
    bool maySay(const Source& from, const TrainingCredit& credit) {
        const auto voice = received_members::voiceOf(connection, credit.member, from);
        if (voice != received_members::Voice::inItsStays) return voice == received_members::Voice::whole;
        const auto own = organizations.named(from);
        const auto& stays = recordsOf(from)->records.memberships;
        return std::ranges::any_of(stays, [&](const Membership& each) {
            return each.member == credit.member && each.interval.contains(credit.datedOn) &&
                   std::ranges::find(own, each.branch) != own.end();
        });
    }

    /// Two units may name one credit of a member who moved; of another member's it is a collision.
    void settleCredit(const TrainingCreditId& id) {
        received_collisions::forget(transaction, "training_credit", id.view());
        removeReceivedCredit(transaction, id);
        const std::vector<Source> sources = credits.sources(id);
        for (auto from = sources.rbegin(); from != sources.rend(); ++from) {
            const TrainingCredit* credit = creditOf(*from, id);
            if (!credit || !maySay(*from, *credit)) continue;
            const QByteArrayView owner = credit->member.view();
            const auto holder = received_collisions::holderOf(connection, *credit);
            if (!holder)
                insertReceived(transaction, *credit);
            else if (*holder != owner)
                received_collisions::isLeftOut(transaction, *credit, owner, *from);
        }
    }

    void putAttachments() {
        if (!fresh) return;
        for (const auto& [hash, bytes] : fresh->records.attachments)
            blob_store::put(transaction, bytes);
    }

    Transaction& transaction;
    Connection& connection;
    Source source;
    const Standing& elsewhere;
    std::optional<ByOrganization> fresh;
    std::map<Source, std::pair<std::unique_ptr<PackageRecords>, std::unique_ptr<ByOrganization>>> others;
    Names<OrganizationId> organizations;
    Names<MemberId> members;
    Names<TrainingCreditId> credits;
};

} // namespace

std::vector<ChangedRow> replace(Transaction& transaction, const OrganizationId& sender, const Period& quarter,
                                const PackageRecords* fresh, const Standing& standing) {
    Replacement replacement(transaction, {quarter.toString(), sender}, fresh, standing);
    replacement.run();
    return std::move(replacement.touched);
}

std::vector<std::pair<OrganizationId, Period>> sourcesOf(Connection& connection,
                                                         const OrganizationId& organization) {
    std::vector<std::pair<OrganizationId, Period>> list;
    for (const Source& each : Names<OrganizationId>(connection, organizationNames).sources(organization))
        list.emplace_back(each.sender, *Period::parse(each.period));
    return list;
}

} // namespace zhibu::received_records
