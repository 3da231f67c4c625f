#pragma once

#include <QString>

namespace zhibu::cli {

/// Writes the example's import files into the folder and makes example.zhibu from them there. Returns an exit
/// code.
int runDemo(const QString& folder);

} // namespace zhibu::cli
