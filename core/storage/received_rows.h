#pragma once

#include "core/domain/period.h"
#include "core/domain/records.h"
#include "core/storage/book.h"

#include <set>

/// Single rows of what came in files (received_records.h). A row that was entered in this book is never
/// touched by them: `known_from` tells.
namespace zhibu {

/// Whether the sender's file may speak for the organisation: one that was entered in this book must stand, or
/// have stood, at or below the sender, and keep no records here.
bool mayHandIn(Connection& connection, const OrganizationId& organization, const OrganizationId& sender);
/// What the organisation stands below, or has stood below, as it was entered in this book: files play no part
/// in it.
std::set<OrganizationId> everAbove(Connection& connection, const OrganizationId& organization);

/// The activities the organisation held in the quarter, with everything of theirs; their ids.
std::vector<ActivityId> eraseReceivedActivities(Transaction& transaction, const OrganizationId& organization,
                                                const Period& quarter);
/// Memberships, terms with posts and seats, group leaders and explanations of the organisation; its former
/// states where it is known from files alone.
void eraseReceivedRoster(Transaction& transaction, const OrganizationId& organization);

/// Its name, place and former states are this office's own.
bool isEnteredHere(Connection& connection, const OrganizationId& organization);

/// False where the row was entered here and stays as it is.
bool putReceivedOrganization(Transaction& transaction, const Organization& organization);
bool putReceivedMember(Transaction& transaction, const Member& member);
/// The member's restrictions of rights and exemptions, unless they were entered here.
void eraseReceivedRights(Transaction& transaction, const MemberId& member);
/// These leave alone what was entered here, and what is still named by something that was.
void removeReceivedOrganization(Transaction& transaction, const OrganizationId& organization);
void removeReceivedCredit(Transaction& transaction, const TrainingCreditId& credit);
bool removeReceivedMember(Transaction& transaction, const MemberId& member);

void insertReceived(Transaction& transaction, const OrganizationStateRecord& row);
void insertReceived(Transaction& transaction, const GroupLeader& row);
void insertReceived(Transaction& transaction, const Membership& row);
void insertReceived(Transaction& transaction, const RightsRestriction& row);
void insertReceived(Transaction& transaction, const HoursExemption& row);
void insertReceived(Transaction& transaction, const TrainingCredit& row);
void insertReceived(Transaction& transaction, const Term& row);
void insertReceived(Transaction& transaction, const Position& row);
void insertReceived(Transaction& transaction, const EmptySeat& row);
void insertReceived(Transaction& transaction, const DutyExplanation& row);

} // namespace zhibu
