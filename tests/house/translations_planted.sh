#!/usr/bin/env bash
# translations_planted.sh LUPDATE CHECK_TS: exactly the planted faults are found.
set -euo pipefail
house=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

status=0
reported=$("$BASH" "$house/translations.sh" "$house/planted/translations" "$@") || status=$?
found=$(sed -E 's|^(lupdate: )/.*/|\1|' <<<"$reported" | sort -u)
planted=$(sort <<'LINES'
en: empty: Verbs: %n rows
lupdate: verbs.cpp:21: Class 'Unknown' lacks Q_OBJECT macro
zh_CN: empty: Verbs: Translated to nothing
zh_CN: lost its mnemonic: Verbs: &Print
zh_CN: lost its number: Verbs: %n rows
zh_CN: new: Unknown: In no context
zh_CN: new: Verbs: Not translated yet
zh_CN: no longer used: Verbs: Said no more
zh_CN: other place markers: Verbs: %1 of %2 rows
zh_CN: unfinished: Verbs: Started to be translated
LINES
)
if [[ $status -ne 1 || $found != "$planted" ]]; then
    echo "translations.sh ended with $status."
    diff <(echo "$planted") <(echo "$found") | sed -n 's/^</not caught:/p; s/^>/caught without reason:/p'
    exit 1
fi
echo "caught all planted faults, nothing else"
