#!/usr/bin/env bash
# Every tool tip goes through plainTip() of ui/widgets/tables.h, or is one sentence of our own: Qt takes for a page of
# HTML whatever looks like one, and hovering would open the files it names.
# shellcheck source-path=SCRIPTDIR source=wall.sh
source "$(dirname "$0")/wall.sh"

code ui | grep -P 'setToolTip\((?!plainTip\(|tr\("|$|\w*, plainTip\()' |
    grep -vP 'ui/(shell/notifier|widgets/rich_text_field)\.cpp:|, plainTip\(|setToolTip\(possible' |
    breach 'a tool tip that is not plainTip()' || true
code ui | awk '
    /case Qt::ToolTipRole|== Qt::ToolTipRole/ && !/const bool|plainTip|tr\("|!mayBeCut/ { at = $0; left = 9 }
    left > 0 { if (/plainTip\(|return tr\("|return \{\}/) left = 0; else if (--left == 0) print at }' |
    breach 'a tip of a model that is not plainTip()' || true
verdict
