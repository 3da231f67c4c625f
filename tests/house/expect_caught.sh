#!/usr/bin/env bash
# expect_caught.sh WALL ROOT: the wall must report exactly the lines of the planted tree that end in "// caught" —
# a wall that lets a breach through, and one that cries at honest code, both fail here.
set -euo pipefail
export LC_ALL=C.UTF-8
wall=$1
root=$2

status=0
reported=$("$BASH" "$wall" "$root" 2>&1) || status=$?
found=$(grep -oE '^[^ :]+:[0-9]+' <<<"$reported" | sort -u || true)
planted=$(cd "$root" && grep -rnE '// caught$' . | sed -nE 's|^\./([^:]+:[0-9]+):.*|\1|p' | sort -u)

if [[ $status -ne 1 || -z $planted || $found != "$planted" ]]; then
    echo "$wall ended with $status."
    diff <(echo "$planted") <(echo "$found") | sed -n 's/^</not caught:/p; s/^>/caught without reason:/p'
    echo "$reported"
    exit 1
fi
echo "caught all $(wc -l <<<"$planted") planted breaches, nothing else"
