#!/usr/bin/env bash
# Installs the distribution packages the ledger is built from (Debian 12 or newer and its relatives).
# Run again it only asks the local package database, so the run scripts call it every time.
#
#   packaging/install-deps.sh            what building and running needs
#   packaging/install-deps.sh --tests    and what the quick tests need
#   packaging/install-deps.sh --fuzz     and what the fuzz targets need
set -euo pipefail

packages=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    qt6-translations-l10n libqt6sql6-sqlite libgl-dev fonts-noto-cjk
    libsqlite3-dev libsodium-dev libxlsxwriter-dev zlib1g-dev libarchive-dev libfreexl-dev libicu-dev libcli11-dev
    libqrencode-dev
)
for argument in "$@"; do
    case $argument in
    --tests) packages+=(git xvfb poppler-utils libreoffice-writer-nogui sqlite3 zip unzip clang-format clang-tidy) ;;
    --fuzz) packages+=(clang lld libclang-rt-14-dev) ;;
    *)
        echo "usage: install-deps.sh [--tests] [--fuzz]" >&2
        exit 2
        ;;
    esac
done

installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true)
missing=()
for package in "${packages[@]}"; do
    grep -qxF "$package installed" <<<"$installed" || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing: ${missing[*]}" >&2
        echo "Installing them needs root or sudo, and neither is at hand. Ask an administrator to run $0." >&2
        exit 1
    fi
    as_root=(sudo)
fi

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 "$@" </dev/null
}

install_missing() {
    apt_get install -y --no-install-recommends "${missing[@]}"
}

# Package lists may be absent (a fresh machine) or out of date (an old one): refreshed only then.
available=$(LC_ALL=C apt-cache policy "${missing[@]}" | grep -c 'Candidate: [^(]' || true)
echo "Installing: ${missing[*]}"
if [[ $available -lt ${#missing[@]} ]] || ! install_missing; then
    apt_get update
    install_missing
fi
