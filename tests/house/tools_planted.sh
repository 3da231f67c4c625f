#!/usr/bin/env bash
# tools_planted.sh ROOT: the formatter and clang-tidy, run as the walls run them, do find a fault.
set -euo pipefail
root=$(realpath "$1")
house=$root/tests/house
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

# expect TEXT COMMAND…: it ends with a failure and says so.
expect() {
    local text=$1 reported status=0
    shift
    reported=$("$BASH" "$@" 2>&1) || status=$?
    if [[ $status -eq 0 || $reported != *$text* ]]; then
        printf '%s ended with %s and did not say %s:\n%s\n' "$*" "$status" "$text" "$reported"
        exit 1
    fi
}

# A copy, so that the repository around the planted tree does not choose the files.
cp -r "$house/planted/format" "$build/format"
cp "$root/.clang-format" "$build/format"
expect 'clang-format-violations' "$house/format.sh" "$build/format"

cat >"$build/compile_commands.json" <<JSON
[
{
  "directory": "$build",
  "command": "/usr/bin/c++ -std=c++20 -c $house/planted/tidy/moved.cpp",
  "file": "$house/planted/tidy/moved.cpp"
}
]
JSON
expect 'bugprone-use-after-move' "$house/tidy.sh" "$root" "$build" "$house/planted/tidy/moved.cpp"
echo "both tools caught what was planted"
