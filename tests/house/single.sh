#!/usr/bin/env bash
# single.sh ROOT: every file compiles by itself, with warnings that files compiled together cannot be asked for
# (shadowed names), so that each includes what it uses.
set -euo pipefail
cd "$1"
cmake --preset single </dev/null
cmake --build --preset single </dev/null
