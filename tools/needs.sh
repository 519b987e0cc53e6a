# Sourced by ./run and ./test: says what is missing and installs it with apt.
# shellcheck shell=bash

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

stop() {
    printf '%s: %s\n' "$(basename "$0")" "$1" >&2
    exit "${2:-1}"
}

# need PACKAGE COMMAND...: installs a Debian package unless the command already succeeds.
missing_packages=()
need() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing_packages+=("$package")
}

install_missing() {
    [ "${#missing_packages[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null || stop "these are missing and there is no apt-get here: ${missing_packages[*]}"
    printf 'Installing with apt: %s\n' "${missing_packages[*]}"
    as_root apt-get update -qq || stop "apt-get update failed"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing_packages[@]}" >/dev/null || stop "apt-get could not install: ${missing_packages[*]}"
    missing_packages=()
}

need_swift() {
    command -v swift >/dev/null || stop "Swift 6.3 is missing: see https://www.swift.org/install/linux/"
    local version
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    [ "$(printf '%s\n6.3\n' "$version" | sort -V | head -n 1)" = 6.3 ] ||
        stop "Swift 6.3 or newer is needed, and this is ${version:-unknown}"
}

need_for_look() {
    need python3 python3 --version
    need python3-pip python3 -m pip --version
}

need_for_documents() {
    need zip test -x /usr/bin/zip
    need python3-venv python3 -c 'import ensurepip, venv'
    # WeasyPrint writes text with Pango, in a font that is there.
    need libpango-1.0-0 sh -c 'ldconfig -p | grep -q libpango-1'
    need libpangoft2-1.0-0 sh -c 'ldconfig -p | grep -q libpangoft2'
    need fonts-liberation test -e /usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf
}

need_for_build() {
    need libsqlite3-dev test -e /usr/include/sqlite3.h
}

need_for_verifying() {
    need golang-go go version
    need golang-golang-x-mod-dev test -e /usr/share/gocode/src/golang.org/x/mod/sumdb/tlog/tlog.go
}

need_for_benchmarks() {
    need python3-venv python3 -c 'import ensurepip, venv'
    need wrk command -v wrk
    need nginx-light test -x /usr/sbin/nginx
    need binutils command -v strip
}

need_for_faults() {
    need python3 python3 --version
    need util-linux command -v setpriv
    need faketime command -v faketime
}
