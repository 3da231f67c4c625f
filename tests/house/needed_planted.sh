#!/usr/bin/env bash
# needed_planted.sh PROGRAM-WITH-WIDGETS: the window program itself is what must be refused.
set -euo pipefail
status=0
reported=$("$BASH" "$(dirname "$0")/needed.sh" "$1") || status=$?
if [[ $status -ne 1 || $reported != *libQt6Widgets* ]]; then
    echo "needed.sh ended with $status on a program with widgets: $reported"
    exit 1
fi
echo "a program with widgets is refused"
