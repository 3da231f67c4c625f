#!/usr/bin/env bash
# Builds everything and runs the quick tests: what must hold before a change goes in.
#
#   tests/run.sh                 quick tests           tests/run.sh -R exchange    those whose name matches
#   tests/run.sh --long          the long ones, run by hand: kills, disk faults, fuzzing, large books
#
# Every other argument goes to ctest, whose summary is the last thing printed.
set -euo pipefail
cd "$(dirname "$0")/.."

label=quick
if [[ ${1:-} == --long ]]; then
    label=long
    shift
fi

bash packaging/install-deps.sh --tests
bash packaging/configure.sh
cmake --build --preset dev -- -k 5 </dev/null
exec ctest --test-dir build/dev -L "^$label\$" --no-tests=error --output-on-failure -j2 "$@" </dev/null
