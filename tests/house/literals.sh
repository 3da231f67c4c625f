#!/usr/bin/env bash
# What the window shows is English inside tr() with its Chinese in translations/; domain terms come from core.
# literals_allowed.txt names the exceptions: file, then the literal, each with its reason above it.
# shellcheck source-path=SCRIPTDIR source=wall.sh
source "$(dirname "$0")/wall.sh"

allowed=$(grep -vE '^(#|$)' "$house/literals_allowed.txt" || true)
[[ -n $allowed ]] || allowed='(nothing is allowed)'
code ui | grep -vF "$allowed" >"$breaches.code" || true
grep -P '"[^"]*[\x{3400}-\x{9fff}\x{3000}-\x{303f}\x{ff00}-\x{ffef}][^"]*"' "$breaches.code" |
    breach 'Chinese written into the code: use tr() or a term of core/domain' || true
# A sentence given straight to a widget, as u"…"_s, QStringLiteral or fromUtf8.
setters='(set(Text|Title|SubTitle|WindowTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|AccessibleName|AccessibleDescription|LabelText|ButtonText|InformativeText)|add(Action|Menu|Tab|Row|Button|Item)|showMessage|new Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action)|QMessageBox::[a-z]+)'
grep -P "$setters"'\s*\((?:[^"]*,\s*|this,\s*)?(?:u|QStringLiteral\(u?|QString::fromUtf8\(|QLatin1String\(|QLatin1StringView\()"[^"]*[A-Za-z]{3}' "$breaches.code" |
    breach 'shown to people, so it goes through tr()' || true
rm -f "$breaches.code"
verdict
