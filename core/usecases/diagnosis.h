#pragma once

#include "core/domain/clock.h"
#include "core/domain/problems.h"

namespace zhibu {

/// For whoever helps when something goes wrong: versions, the system, sizes and numbers of rows, and the
/// codes of what is wrong with the book. No name, number, path or word of a record. Plain text, so that one
/// can read it before handing it on. `bookPath` "": of the program alone.
QByteArray diagnosis(const QString& bookPath, const Clock& clock);

} // namespace zhibu
