#!/usr/bin/env bash
# What a folder may include is what it may link: arrows.txt for core; the window never reaches into storage, and
# the command line never into the window.
# shellcheck source-path=SCRIPTDIR source=wall.sh
source "$(dirname "$0")/wall.sh"

includes=$(code core ui app | grep -E ':[0-9]+:[[:space:]]*#[[:space:]]*include' || true)

# inside FOLDER: the includes written there, as file:line:folder/it/names, paths relative to the file resolved.
inside() {
    grep "^$1/" <<<"$includes" | sed -nE 's|^([^:]+):([0-9]+):.*"([^"]+)".*|\1 \2 \3|p' |
        while read -r file line path; do
            case $path in
            core/* | ui/* | app/* | tests/*) ;;
            *) path=$(realpath -m --relative-to=. "$(dirname "$file")/$path") ;;
            esac
            echo "$file:$line:$path"
        done
}

# only FOLDER ALLOWED-PATTERN WORDS: whatever the folder includes from the tree must match.
only() {
    inside "$1" | grep -E ':(core|ui|app|tests|\.\.)/' | grep -vE ":($2)/" | breach "$3" || true
}

while IFS=': ' read -r folder links; do
    allowed=core/$folder
    for link in $links; do
        [[ $link == *::* ]] || allowed+="|core/$link"
    done
    only "core/$folder" "$allowed" "no arrow from core/$folder to there"
done < <(grep -v '^#' "$house/arrows.txt")

only ui 'ui|core/(domain|duties|exchange|reports|usecases|print)' 'the window asks usecases, never storage'
only app/cli 'app/cli|core/[a-z]+' 'the command line is built without the window'
only app/xls-reader 'app/xls-reader|core/(domain|exchange|storage/platform)' 'the reader of .xls knows files only'
only app/gui 'app/gui|ui|core/[a-z]+' 'the window program wires core and ui'

grep '^core/' <<<"$includes" | grep -E '<(QtWidgets|QtPrintSupport)/|<Q(Widget|Application|Dialog|MessageBox|Printer)>' |
    breach 'core knows no widgets' || true
grep '^core/' <<<"$includes" | grep -v '^core/print/' |
    grep -E '<QtGui/|<Q(GuiApplication|Painter|Font|FontMetricsF?|Image|Pixmap|Color|TextDocument|PdfWriter)>' |
    breach 'only core/print draws' || true
verdict
