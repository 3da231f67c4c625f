#pragma once

#include "core/domain/clock.h"
#include "core/domain/problems.h"

namespace zhibu::gui {

/// Writes the made-up office, as it stands today, afresh into a folder of its own below `parent` and returns
/// the book's path.
Result<QString> writeExampleBook(const QString& parent, const Clock& clock);

} // namespace zhibu::gui
