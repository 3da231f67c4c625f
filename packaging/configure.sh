#!/usr/bin/env bash
# Sets up build/dev, the tree that app/run.sh and tests/run.sh share, where it is not there yet or the presets have
# changed; for everything else Ninja configures again by itself.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ ! -e build/dev/build.ninja || CMakePresets.json -nt build/dev/build.ninja ]]; then
    cmake --preset dev </dev/null
fi
