#pragma once

#include "core/domain/progress.h"
#include "core/storage/connection.h"

namespace zhibu {

/// Writes the book as it stands at one moment into a new file, page by page. The book is locked only while a
/// few pages are read, so that whoever writes to it meanwhile never waits; then the copying begins anew.
/// Throws Error, also when it was stopped; what is at `path` is then of no use.
void takeSnapshot(Connection& book, const QString& path, const ProgressSink& progress,
                  const std::stop_token& stop);

} // namespace zhibu
