# shellcheck shell=bash disable=SC2034
# Read by every wall. A wall takes the root of a source tree, prints each breach as "file:line: what is wrong"
# and ends with 1 if there was one, so that it can be tried on a tree where breaches were planted.
set -euo pipefail
export LC_ALL=C.UTF-8
house=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "${1:?usage: $0 ROOT}"
if [[ ! -d core && ! -d ui && ! -d app ]]; then
    echo "no source tree: $PWD"
    exit 2
fi

# code FOLDER…: every line of C++ there as file:line:text, comments taken out (a URL's // stays).
code() {
    local folders=()
    for folder in "$@"; do
        if [[ -d $folder ]]; then folders+=("$folder"); fi
    done
    if [[ ${#folders[@]} -eq 0 ]]; then return; fi
    # shellcheck disable=SC2016
    find "${folders[@]}" \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z | xargs -0 -r awk '
        FNR == 1 { inside = 0 }
        {
            line = $0
            if (inside) {
                if (!match(line, /\*\//)) next
                line = substr(line, RSTART + 2); inside = 0
            }
            gsub(/\/\*[^*]*\*\//, "", line)
            if (line ~ /^[ \t]*\/\//) next
            if (match(line, /(^|[^:"])\/\//)) line = substr(line, 1, RSTART)
            if (match(line, /(^|[ \t;{}])\/\*/)) { line = substr(line, 1, RSTART - 1); inside = 1 }
            if (line ~ /[^ \t]/) print FILENAME ":" FNR ":" line
        }'
}

breaches=$(mktemp)
trap 'rm -f "$breaches"' EXIT
# breach: the lines read are breaches; what they break is said after each.
breach() {
    sed "s|\$|    <- $1|" >>"$breaches"
}
verdict() {
    if [[ -s $breaches ]]; then
        cat "$breaches"
        exit 1
    fi
    echo "none found"
}
