#include "core/storage/office_repository.h"

#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"

namespace zhibu::office_repository {

Office load(Connection& connection) {
    return Office({organization_repository::all(connection), member_repository::all(connection),
                   member_repository::memberships(connection), member_repository::restrictions(connection),
                   term_repository::terms(connection), term_repository::positions(connection),
                   term_repository::emptySeats(connection), organization_repository::states(connection),
                   organization_repository::leaders(connection)});
}

} // namespace zhibu::office_repository
