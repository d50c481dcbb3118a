#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Sees to the system libraries the kiosk needs on Debian and Ubuntu; says nothing elsewhere.
#
#     libraries.sh run     what Qt needs to open a window, and Python's venv module
#     libraries.sh test    what the tests need besides
#
# As root it installs what is missing. Otherwise it prints the command that does, and exits with 3.
# It exits with 1 only when nothing can go on without what is missing.
set -eu

# One name a line; where a name changed from one release to the next, new|old.
for_run='
libegl1
libgl1
libx11-6
libxkbcommon0
libglib2.0-0t64|libglib2.0-0
libfontconfig1
libfreetype6
libdbus-1-3
libxcb-cursor0
libxcb-icccm4
libxcb-image0
libxcb-keysyms1
libxcb-randr0
libxcb-render-util0
libxcb-shape0
libxcb-xkb1
libxkbcommon-x11-0
libx11-xcb1
libwayland-client0
libwayland-cursor0
'
for_test='
xvfb
libxrandr2
dbus-daemon|dbus
at-spi2-core
strace
'

python=${PYTHON:-python3}

# Python is there, but cannot make environments: Debian packs that part on its own.
lacks_venv() {
    command -v "$python" >/dev/null && ! "$python" -c 'import ensurepip, venv' 2>/dev/null
}

venv_package() {
    "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

# The names of $1 of which no spelling is installed.
missing_of() {
    installed=$(
        # shellcheck disable=SC2046,SC2016
        dpkg-query -W -f '${Package} ${db:Status-Status}\n' $(echo "$1" | tr '|' ' ') 2>/dev/null |
            sed -n 's/ installed$//p'
    ) || true
    for names in $1; do
        echo "$installed" | grep -qxE "$(echo "$names" | sed 's/\./\\./g')" || echo "$names"
    done
}

# Of every new|old, the name that this release knows.
known_names() {
    for names in "$@"; do
        for name in $(echo "$names" | tr '|' ' '); do
            apt-cache show "$name" >/dev/null 2>&1 && break
        done
        echo "$name"
    done | tr '\n' ' ' | sed 's/ $//'
}

case ${1:-} in
    run) wanted=$for_run ;;
    test) wanted=$for_test ;;
    *)
        echo "usage: libraries.sh run|test" >&2
        exit 2
        ;;
esac

status=0
missing=
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=$(missing_of "$wanted")
    if [ "$1" = run ] && lacks_venv; then
        missing="$missing $(venv_package)"
    fi
fi

# shellcheck disable=SC2086
if [ -n "$missing" ] && [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq >/dev/null 2>&1 || true
    packages=$(known_names $missing)
    echo "Installing system packages: $packages"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages \
        >/dev/null 2>&1 ||
        echo "That did not work; going on without. Once there is a network: apt-get install $packages" >&2
elif [ -n "$missing" ]; then
    echo "Some system packages are missing. Please run: sudo apt-get install $(known_names $missing)" >&2
    status=3
fi

if [ "$1" = run ] && lacks_venv; then
    echo "Python's venv module is missing, and nothing can go on without it (Debian, Ubuntu: $(venv_package))." >&2
    status=1
fi
exit $status
