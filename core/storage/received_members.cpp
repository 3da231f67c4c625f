#include "core/storage/received_members.h"

#include <map>

namespace zhibu::received_members {

namespace {

struct Word {
    ReceivedSource source;
    Stay stay = Stay::none;
};

struct Claim {
    OrganizationId sender;
    QString since; ///< the first quarter of the unbroken row
};

/// By quarter and sender.
std::vector<Word> wordsOn(Connection& connection, const MemberId& member) {
    std::vector<Word> words;
    Query row(connection,
              "SELECT period, sender, stay FROM received_member WHERE id = ? ORDER BY period, sender");
    row.bind(member);
    while (row.next())
        words.push_back({{row.text(0), row.id<OrganizationId>(1)}, static_cast<Stay>(row.integer(2))});
    return words;
}

bool isOnlyOnes(const std::vector<Word>& words) {
    return std::ranges::all_of(
        words, [&](const Word& each) { return each.source.sender == words.front().source.sender; });
}

QString latestStanding(Connection& connection, const OrganizationId& sender, const QString& until) {
    Query row(connection, "SELECT max(period) FROM inbox_standing WHERE organization = ? AND period <= ?");
    row.bind(sender, until);
    return row.next() && !row.isNull(0) ? row.text(0) : QString();
}

/// Who says, as of the quarter, that the member is in a branch of its own: its newest file by then does.
std::vector<Claim> claimsAt(Connection& connection, const std::vector<Word>& words, const QString& quarter) {
    std::map<OrganizationId, std::vector<Word>> bySender;
    for (const Word& each : words) {
        if (each.source.period <= quarter) bySender[each.source.sender].push_back(each);
    }
    std::vector<Claim> claims;
    for (const auto& [sender, said] : bySender) {
        if (said.back().stay != Stay::lastDay ||
            said.back().source.period != latestStanding(connection, sender, quarter))
            continue;
        auto first = said.rbegin();
        while (std::next(first) != said.rend() && std::next(first)->stay == Stay::lastDay)
            ++first;
        claims.push_back({sender, first->source.period});
    }
    return claims;
}

const Claim& longest(const std::vector<Claim>& claims) {
    return *std::ranges::min_element(claims, {},
                                     [](const Claim& each) { return std::tie(each.since, each.sender); });
}

ReceivedSource speakerAmong(Connection& connection, const std::vector<Word>& words) {
    if (isOnlyOnes(words)) return words.back().source;
    const auto claims = claimsAt(connection, words, words.back().source.period);
    const auto rank = [](const Word& each) { return std::pair(each.stay != Stay::none, each.source); };
    if (claims.empty()) return std::ranges::max_element(words, {}, rank)->source;
    const OrganizationId sender = longest(claims).sender;
    ReceivedSource newest{{}, sender};
    for (const Word& each : words) {
        if (each.source.sender == sender) newest = each.source;
    }
    return newest;
}

} // namespace

Stays staysIn(const std::vector<Member>& members, const std::vector<Membership>& memberships,
              const std::set<OrganizationId>& ownBranches, const Period& quarter) {
    Stays stays;
    for (const Member& each : members)
        stays.emplace(each.id, Stay::none);
    const DateInterval days{quarter.first(), quarter.last().addDays(1)};
    for (const Membership& each : memberships) {
        if (!ownBranches.contains(each.branch) || !each.interval.overlaps(days)) continue;
        const Stay stay = each.interval.contains(quarter.last()) ? Stay::lastDay : Stay::part;
        if (const auto found = stays.find(each.member); found != stays.end())
            found->second = std::max(found->second, stay);
    }
    return stays;
}

void replace(Transaction& transaction, const ReceivedSource& source, const Stays& stays) {
    Query(transaction.connection, "DELETE FROM received_member WHERE sender = ? AND period = ?")
        .bind(source.sender, source.period)
        .run();
    Query add(transaction.connection,
              "INSERT INTO received_member (id, period, sender, stay) VALUES (?, ?, ?, ?)");
    for (const auto& [member, stay] : stays)
        add.bind(member, source.period, source.sender, static_cast<int>(stay)).run();
}

std::vector<ReceivedSource> sources(Connection& connection, const MemberId& member) {
    std::vector<ReceivedSource> list;
    for (const Word& each : wordsOn(connection, member))
        list.push_back(each.source);
    return list;
}

std::set<MemberId> sharedWith(Connection& connection, const OrganizationId& sender) {
    std::set<MemberId> ids;
    Query row(connection, "SELECT DISTINCT r.id FROM received_member r WHERE r.sender = ?1 AND EXISTS "
                          "(SELECT 1 FROM received_member o WHERE o.id = r.id AND o.sender <> ?1)");
    row.bind(sender);
    while (row.next())
        ids.insert(row.id<MemberId>(0));
    return ids;
}

std::set<MemberId> contested(Connection& connection, const std::set<MemberId>& members) {
    std::set<MemberId> found;
    for (const MemberId& member : members) {
        const auto words = wordsOn(connection, member);
        const bool several = std::ranges::any_of(words, [&](const Word& each) {
            return claimsAt(connection, words, each.source.period).size() > 1;
        });
        if (several) found.insert(member);
    }
    return found;
}

std::set<TrainingCreditId> creditsLeftOut(Connection& connection, const std::set<MemberId>& members) {
    std::set<OrganizationId> senders;
    for (const MemberId& member : members) {
        for (const Word& each : wordsOn(connection, member))
            senders.insert(each.source.sender);
    }
    std::set<TrainingCreditId> ids;
    for (const OrganizationId& sender : senders) {
        Query row(connection, "SELECT id FROM received_credit r WHERE sender = ? AND NOT EXISTS "
                              "(SELECT 1 FROM training_credit c WHERE c.id = r.id)");
        row.bind(sender);
        while (row.next())
            ids.insert(row.id<TrainingCreditId>(0));
    }
    return ids;
}

std::optional<ReceivedSource> speaker(Connection& connection, const MemberId& member) {
    const auto words = wordsOn(connection, member);
    return words.empty() ? std::nullopt : std::optional(speakerAmong(connection, words));
}

Voice voiceOf(Connection& connection, const MemberId& member, const ReceivedSource& source) {
    const auto words = wordsOn(connection, member);
    const auto own = std::ranges::find(words, source, &Word::source);
    if (own == words.end() || own->stay == Stay::none) return Voice::none;
    if (isOnlyOnes(words)) return Voice::whole;
    const auto claims = claimsAt(connection, words, source.period);
    if (claims.empty() || longest(claims).sender == source.sender) return Voice::whole;
    return own->stay == Stay::part ? Voice::inItsStays : Voice::none;
}

std::vector<Contest> contests(Connection& connection) {
    std::map<ReceivedSource, Contest> found;
    const auto at = [&found](const ReceivedSource& source) -> Contest& {
        return found.try_emplace(source, Contest{source}).first->second;
    };
    Query shared(connection, "SELECT id FROM received_member GROUP BY id HAVING count(DISTINCT sender) > 1");
    std::vector<MemberId> members;
    while (shared.next())
        members.push_back(shared.id<MemberId>(0));
    for (const MemberId& member : members) {
        const auto words = wordsOn(connection, member);
        const auto claims = claimsAt(connection, words, words.back().source.period);
        if (claims.size() < 2) continue;
        const OrganizationId holder = longest(claims).sender;
        for (const Claim& each : claims) {
            if (each.sender != holder)
                ++at({latestStanding(connection, each.sender, words.back().source.period), each.sender})
                      .members;
        }
    }
    Query credits(connection, "SELECT period, sender, count(*) FROM received_credit r WHERE NOT EXISTS "
                              "(SELECT 1 FROM training_credit c WHERE c.id = r.id) GROUP BY period, sender");
    while (credits.next())
        at({credits.text(0), credits.id<OrganizationId>(1)}).credits = static_cast<int>(credits.integer(2));
    std::vector<Contest> list;
    for (auto& [source, contest] : found)
        list.push_back(std::move(contest));
    std::ranges::sort(list, {},
                      [](const Contest& each) { return std::pair(each.source.sender, each.source.period); });
    return list;
}

} // namespace zhibu::received_members
