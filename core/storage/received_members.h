#pragma once

#include "core/domain/period.h"
#include "core/storage/received_collisions.h"

/// Whose word holds about a member that files from below name. A unit speaks for those who are in branches of
/// its own; of two that both may, the branch that has had the member longer without a break, until its own
/// file says that the stay ended: so nobody takes another's member over by naming it later. What follows
/// depends on the files that stand alone.
namespace zhibu::received_members {

/// In the sender's own branches, by its own file.
enum class Stay { none, part, lastDay }; ///< of the quarter
using Stays = std::map<MemberId, Stay>;
Stays staysIn(const std::vector<Member>& members, const std::vector<Membership>& memberships,
              const std::set<OrganizationId>& ownBranches, const Period& quarter);

void replace(Transaction& transaction, const ReceivedSource& source, const Stays& stays);
std::vector<ReceivedSource> sources(Connection& connection, const MemberId& member);
/// Members that the sender and another one name.
std::set<MemberId> sharedWith(Connection& connection, const OrganizationId& sender);

/// Those of them that more than one claims for the end of some quarter.
std::set<MemberId> contested(Connection& connection, const std::set<MemberId>& members);
/// Credits that lie in no ledger row, of the senders that name one of the members.
std::set<TrainingCreditId> creditsLeftOut(Connection& connection, const std::set<MemberId>& members);

/// Whose words stand in the member's row; nullopt: no file names it.
std::optional<ReceivedSource> speaker(Connection& connection, const MemberId& member);
/// What the file may say of the member's quarter.
enum class Voice { none, inItsStays, whole };
Voice voiceOf(Connection& connection, const MemberId& member, const ReceivedSource& source);

/// A file that claims members of whom another unit's word holds, or hours of people it may not speak for.
struct Contest {
    ReceivedSource source;
    int members = 0;
    int credits = 0;
};
std::vector<Contest> contests(Connection& connection); ///< by sender and quarter

} // namespace zhibu::received_members
