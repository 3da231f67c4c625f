#!/usr/bin/env bash
# From a fresh machine to the running program, with a fictional office to look at. Quick from the second time on.
# With a display the window opens on the example; without one every screen is painted into build/screens.
#
#   app/run.sh             app/run.sh MY.zhibu             arguments go to the window instead of the example
#   app/run.sh --every-variant      without a display: each screen also at 125 % and 200 %, dark, in English
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/dev
demo=build/demo
screens=build/screens
cli=$build/bin/zhibu-cli
window=$build/bin/zhibu

say() { echo "[$((SECONDS / 60)):$(printf %02d $((SECONDS % 60)))] $*"; }

say "1/4 packages of the distribution"
bash packaging/install-deps.sh
say "2/4 building (some minutes the first time)"
bash packaging/configure.sh
cmake --build $build --target zhibu zhibu-cli zhibu-xls-reader </dev/null

# A folder made by an older program is made anew: aside first, so that a failure leaves no half of it.
make_demo() {
    rm -rf $demo.new
    "$cli" demo $demo.new
    "$cli" --book $demo.new/example.zhibu report quarterly --year 2020 --quarter 4 --as-of 2020-11-18 \
        -o $demo.new/quarterly.pdf
    "$cli" --book $demo.new/example.zhibu report quarterly --year 2020 --quarter 4 --as-of 2020-11-18 \
        -o $demo.new/quarterly.xlsx
    rm -rf $demo
    mv $demo.new $demo
}
say "3/4 the example office and its quarterly report"
if [[ ! -e $demo/quarterly.xlsx || $cli -nt $demo/quarterly.xlsx ]]; then make_demo </dev/null; fi

echo
echo "The example office   $PWD/$demo   (import files, example.zhibu)"
echo "Its quarterly report $PWD/$demo/quarterly.pdf and quarterly.xlsx"
echo "The command line     $PWD/$cli --help"
echo "The window           $PWD/$window"
echo

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    # What is looked at in the window stands at today; a month later a new one is made beside it.
    today=build/example-$(date +%Y-%m)
    if [[ $# -eq 0 && ! -e $today/example.zhibu ]]; then
        rm -rf "$today.new"
        "$cli" demo "$today.new" --as-of "$(date +%F)" </dev/null
        rm -rf "$today"
        mv "$today.new" "$today"
    fi
    if [[ $# -eq 0 ]]; then set -- "$today/example.zhibu"; fi
    say "4/4 opening the window"
    exec "$window" "$@"
fi

say "4/4 no display here: painting every screen"
if [[ $# -gt 0 || ! -e $screens/.painted || $window -nt $screens/.painted ]]; then
    rm -rf $screens
    mkdir -p $screens
    QT_QPA_PLATFORM=offscreen "$window" --as-of 2020-11-18 --render-screens $screens "$@" $demo/example.zhibu </dev/null
    if [[ $# -eq 0 ]]; then touch $screens/.painted; fi
fi
say "$(find $screens -name '*.png' | wc -l) pictures in $PWD/$screens"
