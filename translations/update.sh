#!/usr/bin/env bash
# update.sh LUPDATE SOURCE-ROOT FOLDER: takes the sentences of the source tree into the .ts files in FOLDER.
# English is the source text, so its file holds plural forms only. Sentences no longer used are dropped.
set -euo pipefail
lupdate=$1
folder=$(realpath "$3")
cd "$2"

parts=()
for part in core ui app; do
    if [[ -d $part ]]; then parts+=("$part"); fi
done
options=(-silent -no-obsolete -locations none -extensions "cpp,h" -I . -source-language en_US)
"$lupdate" "${options[@]}" "${parts[@]}" -target-language zh_CN -ts "$folder/zhibu_zh_CN.ts"
"$lupdate" "${options[@]}" "${parts[@]}" -pluralonly -target-language en_US -ts "$folder/zhibu_en.ts"
