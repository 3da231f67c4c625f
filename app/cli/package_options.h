#pragma once

#include "app/cli/command.h"

namespace zhibu::cli {

/// A file from outside, within a size that is sensible.
Result<QByteArray> fileBytes(const QString& path);

/// package verify, import, list, accept, return, choose, receipt, register, … : the office above.
void addReceivingCommands(CommandLine& line, CLI::App* package);

} // namespace zhibu::cli
