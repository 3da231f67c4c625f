#!/usr/bin/env bash
# translations.sh ROOT LUPDATE CHECK_TS: extracts the sentences of ROOT into a copy of its .ts files. Nothing may be
# new, unused, unfinished or empty, and nothing may be said outside a class that tr() can find.
set -euo pipefail
export LC_ALL=C.UTF-8
root=$(realpath "$1")
lupdate=$2
check_ts=$3
update=$(realpath "$(dirname "$0")/../../translations/update.sh")

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$root"/translations/zhibu_zh_CN.ts "$root"/translations/zhibu_en.ts "$copy"
bash "$update" "$lupdate" "$root" "$copy" 2>"$copy/warnings"

status=0
for language in zh_CN en; do
    file=zhibu_$language.ts
    "$check_ts" "$root/translations/$file" "$copy/$file" >"$copy/faults" || status=1
    sed "s/^/$language: /" "$copy/faults"
done
if [[ -s $copy/warnings ]]; then
    sed 's/^/lupdate: /' "$copy/warnings"
    status=1
fi
exit $status
