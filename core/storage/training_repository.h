#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::training_repository {

std::vector<TrainingCredit> all(Connection& connection);
/// nullopt when there is none.
std::optional<TrainingCredit> find(Connection& connection, const TrainingCreditId& credit);
/// Dated in the year, by day.
/// From an organisation below, not entered in this book.
bool cameInAFile(Connection& connection, const TrainingCreditId& credit);
std::vector<TrainingCredit> ofYear(Connection& connection, int year);
std::vector<TrainingCredit> ofMember(Connection& connection, const MemberId& member);
void insert(Transaction& transaction, const TrainingCredit& credit);
void update(Transaction& transaction, const TrainingCredit& credit);
void remove(Transaction& transaction, const TrainingCreditId& credit);

std::vector<HoursExemption> exemptions(Connection& connection);
void insert(Transaction& transaction, const HoursExemption& exemption);
void remove(Transaction& transaction, const ExemptionId& exemption);

} // namespace zhibu::training_repository
