#!/usr/bin/env bash
# shellcheck disable=SC2001
# links_planted.sh CMAKE: configures the planted project and asks that exactly its wrong arrows are caught.
set -euo pipefail
house=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
"$1" -G Ninja -S "$house/planted/links" -B "$build" >/dev/null

status=0
reported=$("$BASH" "$house/links.sh" "$build/closure.txt") || status=$?
found=$(sed 's/ *<- .*//' <<<"$reported" | sort)
planted=$(sort <<'LINES'
zhibu-cli: reaches Qt6::PrintSupport
zhibu-cli: reaches Qt6::Widgets
zhibu_duties: links zhibu_storage
zhibu_pages: links zhibu_storage
zhibu_print: reaches Qt6::Widgets
zhibu_reports: reaches Qt6::Gui
zhibu_reports: reaches Qt6::Widgets
zhibu_usecases: lacks zhibu_reports
LINES
)
if [[ $status -ne 1 || $found != "$planted" ]]; then
    echo "links.sh ended with $status."
    diff <(echo "$planted") <(echo "$found") | sed -n 's/^</not caught:/p; s/^>/caught without reason:/p'
    exit 1
fi
echo "caught all planted arrows, nothing else"
