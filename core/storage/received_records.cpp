#include "core/storage/received_records.h"

#include "core/storage/activity_repository.h"
#include "core/storage/draft_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/received_rows.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"

#include <QCoreApplication>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace zhibu::received_records {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceivedRecords)
};

/// Who names a row: the later quarter wins, between two of one quarter the greater id.
struct Source {
    QString period;
    OrganizationId sender;
    bool operator==(const Source&) const = default;
    bool operator<(const Source& other) const {
        return std::tie(period, sender) < std::tie(other.period, other.sender);
    }
};

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
    "SELECT id FROM received_member WHERE sender = ? AND period = ?",
    "DELETE FROM received_member WHERE sender = ? AND period = ?",
    "INSERT INTO received_member (id, period, sender) VALUES (?, ?, ?)",
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
            holderOf.emplace(term.id, term.organization);
    }

    bool names(const OrganizationId& id) const { return find(id) != nullptr; }
    const Organization* find(const OrganizationId& id) const {
        const auto found = std::ranges::find(records.organizations, id, &Organization::id);
        return found == records.organizations.end() ? nullptr : &*found;
    }
    template<class Visit> void forEachActivity(const OrganizationId& id, Visit visit) const {
        for (const Activity& each : records.activities) {
            if (each.organization == id) visit(each);
        }
    }
    void insertRoster(Transaction& transaction, const OrganizationId& id) const {
        const auto put = [&](const auto& rows, auto holder) {
            for (const auto& row : rows) {
                if (holder(row) == id) insertReceived(transaction, row);
            }
        };
        const auto ofTerm = [this](const auto& row) { return holderOf.at(row.term); };
        put(records.states, [](const OrganizationStateRecord& row) { return row.organization; });
        put(records.leaders, [](const GroupLeader& row) { return row.group; });
        put(records.memberships, [](const Membership& row) { return row.branch; });
        put(records.terms, [](const Term& row) { return row.organization; });
        put(records.positions, ofTerm);
        put(records.emptySeats, ofTerm);
        put(records.explanations, [](const DutyExplanation& row) { return row.organization; });
    }

    const PackageRecords& records;

private:
    std::map<TermId, OrganizationId> holderOf;
};

/// Asked of the file's organisations alone: there may be thousands of units.
std::set<OrganizationId> handInTheirOwn(Connection& connection, const PackageRecords& records,
                                        const OrganizationId& besides) {
    std::set<OrganizationId> units;
    Query row(connection, "SELECT count(*) FROM reporting_unit WHERE organization = ?");
    for (const Organization& each : records.organizations) {
        if (each.id != besides && row.bind(each.id).onlyInteger() > 0) units.insert(each.id);
    }
    return units;
}

/// Of the file's organisations those that the sender may speak for and no unit below it hands in itself.
std::vector<OrganizationId> covered(Connection& connection, const PackageRecords& records,
                                    const OrganizationId& sender) {
    const std::set<OrganizationId> units = handInTheirOwn(connection, records, sender);
    std::map<OrganizationId, std::optional<OrganizationId>> parents;
    for (const Organization& each : records.organizations)
        parents.emplace(each.id, each.parent);
    std::vector<OrganizationId> ids;
    for (const Organization& each : records.organizations) {
        std::optional<OrganizationId> step = each.id;
        while (step && !units.contains(*step)) {
            const auto above = parents.find(*step);
            step = above == parents.end() ? std::nullopt : above->second;
        }
        if (!step && mayHandIn(connection, each.id, sender)) ids.push_back(each.id);
    }
    return ids;
}

template<class Row> auto idsOf(const std::vector<Row>& rows) {
    std::vector<decltype(Row::id)> ids;
    for (const Row& row : rows)
        ids.push_back(row.id);
    return ids;
}

template<class IdType>
std::vector<IdType> together(std::vector<IdType> left, const std::vector<IdType>& right) {
    left.insert(left.end(), right.begin(), right.end());
    std::ranges::sort(left);
    left.erase(std::unique(left.begin(), left.end()), left.end());
    return left;
}

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

    Problems run(const Period& quarter) {
        connection.execute("PRAGMA defer_foreign_keys = ON");
        const auto wereOrganizations = organizations.named(source);
        const auto wereMembers = members.named(source);
        const auto wereCredits = credits.named(source);
        std::vector<OrganizationId> areOrganizations;
        if (fresh) areOrganizations = covered(connection, fresh->records, source.sender);
        const auto areMembers = fresh ? idsOf(fresh->records.members) : std::vector<MemberId>();
        const auto areCredits = fresh ? idsOf(fresh->records.credits) : std::vector<TrainingCreditId>();
        organizations.replace(source, areOrganizations);
        members.replace(source, areMembers);
        credits.replace(source, areCredits);

        // Members come first: while rows wait for one, SQLite looks through every table that names members
        // whenever one is put in.
        const auto touchedMembers = together(wereMembers, areMembers);
        for (const MemberId& id : touchedMembers)
            putMember(id);
        const auto touchedOrganizations = together(wereOrganizations, areOrganizations);
        for (const OrganizationId& id : touchedOrganizations)
            eraseFrom(id, quarter);
        for (const OrganizationId& id : touchedOrganizations) {
            if (auto taken = putInto(id)) return {*taken};
        }
        for (const MemberId& id : touchedMembers)
            removeIfUnnamed(id);
        for (const TrainingCreditId& id : together(wereCredits, areCredits))
            settleCredit(id);
        for (const OrganizationId& id : touchedOrganizations) {
            if (organizations.sources(id).empty()) removeReceivedOrganization(transaction, id);
        }
        putAttachments();
        return {};
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

    void eraseFrom(const OrganizationId& id, const Period& quarter) {
        for (const ActivityId& activity : eraseReceivedActivities(transaction, id, quarter))
            touched.push_back({"activity", activity.toByteArray(), RowChange::deleted});
        eraseReceivedRoster(transaction, id);
    }

    std::optional<Problem> putInto(const OrganizationId& id) {
        const std::vector<Source> sources = organizations.sources(id);
        if (sources.empty()) return std::nullopt;
        if (const ByOrganization* latest = recordsOf(sources.back())) {
            if (const Organization* organization = latest->find(id)) {
                if (putReceivedOrganization(transaction, *organization))
                    touched.push_back({"organization", id.toByteArray(), RowChange::updated});
            }
            latest->insertRoster(transaction, id);
        }
        // The quarter's records come from the greatest of those who name the organisation for it.
        const auto ofQuarter =
            std::ranges::find(sources.rbegin(), sources.rend(), source.period, &Source::period);
        if (ofQuarter == sources.rend()) return std::nullopt;
        return putActivities(*recordsOf(*ofQuarter), id);
    }

    std::optional<Problem> putActivities(const ByOrganization& from, const OrganizationId& id) {
        std::optional<Problem> taken;
        from.forEachActivity(id, [&](const Activity& activity) {
            if (taken) return;
            if (isTaken(connection, activity.id)) {
                taken = Problem{u"file"_s, u"package.taken"_s,
                                Text::tr("The record of %1 bears the number of a record of another "
                                         "organisation. Ask the sender how it came about.")
                                    .arg(activity.heldOn.toIso())};
                return;
            }
            activity_repository::insert(transaction, activity);
            touched.push_back({"activity", activity.id.toByteArray(), RowChange::inserted});
        });
        return taken;
    }

    void removeIfUnnamed(const MemberId& id) {
        if (members.sources(id).empty() && removeReceivedMember(transaction, id))
            touched.push_back({"member", id.toByteArray(), RowChange::deleted});
    }

    void putMember(const MemberId& id) {
        const std::vector<Source> sources = members.sources(id);
        const ByOrganization* latest = sources.empty() ? nullptr : recordsOf(sources.back());
        if (!latest) return;
        const auto& rows = latest->records.members;
        const auto found = std::ranges::lower_bound(rows, id, {}, &Member::id);
        if (found == rows.end() || found->id != id) return;
        if (putReceivedMember(transaction, *found, latest->records.restrictions, latest->records.exemptions))
            touched.push_back({"member", id.toByteArray(), RowChange::updated});
    }

    void settleCredit(const TrainingCreditId& id) {
        training_repository::remove(transaction, id);
        const std::vector<Source> sources = credits.sources(id);
        const ByOrganization* latest = sources.empty() ? nullptr : recordsOf(sources.back());
        if (!latest) return;
        const auto& rows = latest->records.credits;
        const auto found = std::ranges::lower_bound(rows, id, {}, &TrainingCredit::id);
        if (found != rows.end() && found->id == id) training_repository::insert(transaction, *found);
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

Result<std::vector<ChangedRow>> replace(Transaction& transaction, const OrganizationId& sender,
                                        const Period& quarter, const PackageRecords* fresh,
                                        const Standing& standing) {
    Replacement replacement(transaction, {quarter.toString(), sender}, fresh, standing);
    if (Problems problems = replacement.run(quarter); !problems.empty()) return problems;
    return std::move(replacement.touched);
}

} // namespace zhibu::received_records
