#!/usr/bin/env bash
# needed.sh PROGRAM: the finished file asks the loader for no widgets, whatever the link lines said.
set -euo pipefail
needed=$(LC_ALL=C readelf -d "$1" | sed -nE 's/.*\(NEEDED\).*\[(.*)\]/\1/p')
if ! grep -q '^libQt6Core' <<<"$needed"; then
    echo "$1 does not even need Qt's core: is this the program?"
    exit 2
fi
if grep -E '^libQt6(Widgets|PrintSupport|SvgWidgets)\.' <<<"$needed"; then
    echo "$1 needs these, and must run where there is no window"
    exit 1
fi
