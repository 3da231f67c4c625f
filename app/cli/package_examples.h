#pragma once

namespace CLI {
class App;
}

namespace zhibu::cli {

/// Gives each command of the group an example of its own; without one it would show that of the group.
void addPackageExamples(CLI::App& package);

} // namespace zhibu::cli
