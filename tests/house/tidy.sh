#!/usr/bin/env bash
# tidy.sh ROOT BUILD [--all | FILE…]: clang-tidy over the files named, over all, or — as a quick test — over those
# changed since the branch left main, or on main since the commit before. A large change is sampled, evenly and
# differently for each commit, so that the test stays short; --all looks at everything.
set -euo pipefail
export LC_ALL=C.UTF-8
root=$(realpath "$1")
build=$(realpath "$2")
shift 2
most=${TIDY_MOST:-8}

# gcc's precompiled headers mean nothing to clang: it reads the same list of includes from a copy without one.
make_database() {
    mkdir -p "$build/tidy"
    (cd "$build" && find . -name cmake_pch.hxx -not -path './tidy/*' -print0 | xargs -0 -r cp --parents -u -t tidy)
    sed -E -e "s#-include $build/([^ ]*cmake_pch\.hxx)#-include $build/tidy/\1#g" \
        -e 's#("command": ")[^ "]*/ccache #\1#' -e 's# -Winvalid-pch | -Werror # #g' \
        "$build/compile_commands.json" | each_file >"$build/tidy/compile_commands.json.new"
    mv "$build/tidy/compile_commands.json.new" "$build/tidy/compile_commands.json"
}

# Files that are compiled together become entries of their own, each with the command of all.
each_file() {
    awk '
        function entry(file) {
            command = commanded
            gsub(/ -c [^ ]*"/, " -c " file "\"", command)
            printf "%s{\n%s\n%s\n  \"file\": \"%s\"\n}", between, directory, command, file
            between = ",\n"
        }
        BEGIN { print "[" }
        /^ *"directory":/ { directory = $0 }
        /^ *"command":/ { commanded = $0 }
        /^ *"file":/ {
            file = $0
            sub(/^ *"file": "/, "", file)
            sub(/",?$/, "", file)
            if (file !~ /\/unity_[0-9]+_cxx\.cxx$/) { entry(file); next }
            while ((getline line <file) > 0)
                if (line ~ /^#include "/) { sub(/^#include "/, "", line); sub(/"$/, "", line); entry(line) }
            close(file)
        }
        END { print "\n]" }'
}

compiled() { sed -nE 's/^ *"file": "(.*)",?$/\1/p' "$build/tidy/compile_commands.json" | grep -v "^$build/" | sort -u; }

# Changed files, new ones included; a changed header stands for the file of the same name.
changed() {
    cd "$root"
    local base=HEAD~1
    if git rev-parse -q --verify origin/main >/dev/null; then base=$(git merge-base HEAD origin/main); fi
    if ! git rev-parse -q --verify "$base" >/dev/null || [[ $(git rev-parse "$base") == $(git rev-parse HEAD) ]]; then
        base=HEAD~1
    fi
    {
        if git rev-parse -q --verify "$base" >/dev/null; then
            git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
        else
            git ls-files -- '*.cpp' '*.h'
        fi
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
    } | sed 's/\.h$/.cpp/' | sort -u | sed "s#^#$root/#"
}

# At most so many of the names read, chosen by a hash of the commit and the name.
sample() {
    local commit
    commit=$(git -C "$root" rev-parse -q --verify HEAD || echo none)
    while read -r file; do
        echo "$(sha1sum <<<"$commit$file" | cut -c1-12) $file"
    done | sort | head -n "$most" | cut -d' ' -f2-
}

make_database
case ${1:-} in
--all) files=$(compiled) ;;
'')
    wanted=$(comm -12 <(compiled) <(changed))
    files=$(sample <<<"$wanted")
    echo "$(grep -c . <<<"$files" || true) of $(grep -c . <<<"$wanted" || true) changed files"
    ;;
*) files=$(realpath "$@") ;;
esac
if [[ -z $files ]]; then exit 0; fi

said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT
status=0
xargs -d '\n' -n 1 -P 2 clang-tidy -p "$build/tidy" --quiet --extra-arg=-Wno-everything \
    <<<"$files" >"$said/report" 2>"$said/noise" || status=$?
# A configuration it cannot read, clang-tidy goes on without.
if grep -a -m1 'Error parsing' "$said/noise"; then exit 2; fi
if [[ $status -ne 0 ]]; then
    # A header's fault is found once for each file that includes it.
    grep -a -E '(error|warning): ' "$said/report" | sort -u || cat "$said/noise"
    exit 1
fi
echo "nothing found in $(wc -l <<<"$files") files"
