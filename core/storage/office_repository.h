#pragma once

#include "core/domain/office.h"
#include "core/storage/connection.h"

namespace zhibu::office_repository {

/// The people and the structure of the whole book: a few thousand rows, read in one go.
Office load(Connection& connection);

} // namespace zhibu::office_repository
