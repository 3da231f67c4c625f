#!/usr/bin/env bash
# From a fresh machine to the running program, with a fictional office to look at. Quick from the second time on.
# With a display the window opens on the example; without one every screen is painted into build/screens.
#
#   app/run.sh             app/run.sh MY.zhibu             arguments go to the window instead of the example
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/release
demo=build/demo
screens=build/screens

bash packaging/install-deps.sh
# Ninja configures again by itself, except when the presets have changed.
if [[ ! -e $build/build.ninja || CMakePresets.json -nt $build/build.ninja ]]; then
    cmake --preset release </dev/null
fi

known=$(cmake --build $build --target help </dev/null)
has_target() { grep -q "^$1: phony" <<<"$known"; }
targets=(zhibu-cli)
for target in zhibu-xls-reader zhibu; do
    if has_target $target; then targets+=("$target"); fi
done
cmake --build $build --target "${targets[@]}" </dev/null

program() { find $build -name "$1" -type f -perm -u+x -print -quit; }
cli=$(program zhibu-cli)
window=
if has_target zhibu; then window=$(program zhibu); fi

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
if [[ ! -e $demo/quarterly.xlsx || $cli -nt $demo/quarterly.xlsx ]]; then make_demo </dev/null; fi

echo
echo "The example office   $PWD/$demo   (import files, example.zhibu)"
echo "Its quarterly report $PWD/$demo/quarterly.pdf and quarterly.xlsx"
echo "The command line     $PWD/$cli --help"
if [[ -z $window ]]; then
    echo "The window program is not part of this source tree."
    exit 0
fi
echo "The window           $PWD/$window"

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
    exec "$window" "$@"
fi

if [[ ! -e $screens/.painted || $window -nt $screens/.painted ]]; then
    rm -rf $screens
    mkdir -p $screens
    QT_QPA_PLATFORM=offscreen "$window" --as-of 2020-11-18 --render-screens $screens $demo/example.zhibu </dev/null
    touch $screens/.painted
fi
echo "There is no display here, so every screen was painted into $PWD/$screens:"
ls $screens
