#!/usr/bin/env bash
# names.sh ROOT: no two headers define a type of the same name in the same namespace. The linker would take one of the
# two for both, without a word, and a vector of the one would be filled as if it held the other.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$1"

# A planted tree need not have all three folders.
found=$({ find core ui app -name '*.h' -print0 2>/dev/null || true; } | xargs -0 -r awk '
    FNR == 1 { space = "" }
    /^namespace [a-z_:]+ \{/ { space = $2 }
    /^(struct|class|enum class|enum) [A-Z][A-Za-z0-9]*( final)?( :.*)? \{/ {
        name = ($1 == "enum" && $2 == "class") ? $3 : $2
        key = space "::" name
        if (key in seen && seen[key] != FILENAME)
            print FILENAME ":" FNR ": " key " is defined in " seen[key] " as well"
        else
            seen[key] = FILENAME
    }')
if [[ -n $found ]]; then
    echo "$found"
    exit 1
fi
echo "none found"
