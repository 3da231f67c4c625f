#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::term_repository {

std::vector<Term> terms(Connection& connection);
std::vector<Position> positions(Connection& connection);
std::vector<EmptySeat> emptySeats(Connection& connection);

void insert(Transaction& transaction, const Term& term);
void update(Transaction& transaction, const Term& term);
void insert(Transaction& transaction, const Position& position);
void update(Transaction& transaction, const Position& position);
void insert(Transaction& transaction, const EmptySeat& seat);

} // namespace zhibu::term_repository
