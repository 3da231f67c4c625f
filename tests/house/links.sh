#!/usr/bin/env bash
# links.sh CLOSURE: holds the link lines to arrows.txt and keeps widgets away from everything below ui.
# CLOSURE is what link_closure.cmake wrote. Each breach is printed; 1 if there was one, 2 if there is nothing to hold.
set -euo pipefail
export LC_ALL=C.UTF-8
house=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
closure=${1:?usage: $0 CLOSURE}
widgets='Qt6?::(Widgets|PrintSupport|SvgWidgets|OpenGLWidgets)(Private)?'

breaches=$(mktemp)
trap 'rm -f "$breaches"' EXIT
breach() { sed "s|\$|    <- $1|" >>"$breaches"; }
# targets PATTERN: those whose folder matches.
targets() { sed -nE "s#^folder ([^ ]+) ($1)\$#\1#p" "$closure"; }
links() { sed -nE "s/^$1 $2 (.*)/\1/p" "$closure" | sort; }

while IFS=': ' read -r folder line; do
    target=zhibu_$folder
    if [[ -z $(targets "core/$folder") ]]; then
        echo "$target: no such target" | breach 'arrows.txt names it'
        continue
    fi
    wanted=$(for item in $line; do if [[ $item == *::* ]]; then echo "$item"; else echo "zhibu_$item"; fi; done | sort)
    diff <(echo "$wanted") <(links direct "$target" | grep -vxF zhibu_flags) |
        sed -nE "s|^<|$target: lacks|p; s|^>|$target: links|p" | breach 'not as in arrows.txt' || true
done < <(grep -v '^#' "$house/arrows.txt")

for target in $(targets 'core/.*'); do
    grep -q "^${target#zhibu_}:" "$house/arrows.txt" || echo "$target" | breach 'arrows.txt does not know it'
    if [[ $target == zhibu_print ]]; then never=$widgets; else never="$widgets|Qt6?::(Gui|OpenGL|Svg)(Private)?"; fi
    links reaches "$target" | grep -xE "$never" | sed "s/^/$target: reaches /" |
        breach 'nothing below ui links widgets, and only print draws' || true
done
[[ -n $(targets app/cli) ]] || echo "app/cli: no such target" | breach 'it must be held to the same'
for target in $(targets 'app/(cli|xls-reader)(/.*)?'); do
    links reaches "$target" | grep -xE "$widgets" | sed "s/^/$target: reaches /" |
        breach 'it runs where there is no window' || true
done
for target in $(targets 'ui(/.*)?'); do
    links direct "$target" | grep -xE 'zhibu_storage|Qt6?::Sql|PkgConfig::sqlite3' | sed "s/^/$target: links /" |
        breach 'the window asks usecases, never storage' || true
done
if [[ -s $breaches ]]; then
    cat "$breaches"
    exit 1
fi
echo "$(grep -c '^folder ' "$closure") targets, all as drawn"
