#pragma once

#include "core/usecases/hours_statements.h"

namespace zhibu {

/// Everybody's statements into one file by its ending: .pdf, .xlsx or .zbhours. Told in members; where it is
/// stopped no file is written. Throws Error.
void writeStatementFiles(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                         const QString& path, const ProgressSink& progress, const std::stop_token& stop);

} // namespace zhibu
