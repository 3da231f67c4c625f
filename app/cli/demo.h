#pragma once

#include <QString>

#include <string>

namespace zhibu::cli {

/// Writes the example's import files into the folder and makes example.zhibu from them there, as the office
/// stands on that day; "" is the day it is written for. Returns an exit code.
int runDemo(const QString& folder, const std::string& asOf);

} // namespace zhibu::cli
