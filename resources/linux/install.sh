#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packaged kiosk on a Linux computer with systemd; needs no network.
#
#     sudo sh install.sh [--cage|--x11] [--keys DIR] [--from DIR] [--root DIR]
#     sudo sh install.sh --uninstall [--keep-settings] [--root DIR]
#
# --cage, --x11   what draws the screen; without one cage where it is installed, else X11
# --keys DIR      trust the public keys (*.pem) in DIR when updates come
# --from DIR      the folder with the packaged kiosk, when it is not the one this file is in
# --root DIR      an image that is being prepared, in place of /
#
# May be run again: it then installs the version it came with over the one that is there.
# --uninstall takes away all that it brought, --keep-settings but for the clinic's settings.
set -eu
umask 022

fail() {
    echo "install.sh: $1" >&2
    exit "${2:-1}"
}

here=$(cd "$(dirname "$0")" && pwd)
root='' from='' display='' keys='' uninstall=no keep='' files_only=no
while [ $# -gt 0 ]; do
    case $1 in
        --cage | --x11) display=${1#--} ;;
        --uninstall) uninstall=yes ;;
        --keep-settings) keep=--keep-settings ;;
        # For the .deb, which does the rest when it is installed.
        --files-only) files_only=yes ;;
        --root | --from | --keys)
            [ $# -gt 1 ] || fail "$1 needs a folder." 2
            [ -d "$2" ] || fail "$1 $2: there is no such folder." 2
            name=${1#--}
            folder=$(cd "$2" && pwd)
            case $name in
                root) root=${folder%/} ;;
                from) from=$folder ;;
                keys) keys=$folder ;;
            esac
            shift
            ;;
        -h | --help)
            sed -n '3,/^set/s/^# \{0,1\}//p' "$0"
            exit 0
            ;;
        *) fail "'$1' is no option. See: sh install.sh --help" 2 ;;
    esac
    shift
done

if [ -z "$root" ] && [ "$(id -u)" -ne 0 ]; then
    fail "must be run as root: sudo sh $0"
fi

setup=$here/root/usr/lib/kiosk/setup
list=$root/opt/kiosk/folders

# The files that are the same on every kiosk, as they lie under /.
files() { (cd "$here/root" && find . -type f | sed 's|^\./||' | LC_ALL=C sort); }

# Makes a folder, and notes each one on the way that was not there.
folder() {
    [ -d "$root/$1" ] && return
    case $1 in */*) folder "${1%/*}" ;; esac
    mkdir "$root/$1"
    [ "$files_only" = yes ] || new_folders="$1
$new_folders"
}

find_program() {
    for one in "$from" "$here" "$here/.." "$here/../../.." "$here/../../dist/kiosk"; do
        if [ -n "$one" ] && [ -x "$one/kiosk" ] && [ -f "$one/VERSION" ]; then
            (cd "$one" && pwd)
            return
        fi
    done
}

remove() {
    made=$(cat "$list" 2>/dev/null || true)
    files | while read -r file; do
        case "$keep $file" in "--keep-settings etc/default/"*) continue ;; esac
        rm -f "$root/$file"
    done
    sh "$setup" remove "$root" $keep
    echo "$made" | LC_ALL=C sort -r | while read -r one; do
        [ -z "$one" ] || rmdir "$root/$one" 2>/dev/null || true
    done
    echo "The kiosk is uninstalled."
}

copy_program() {
    place=$root/opt/kiosk/$version
    rm -rf "$root/opt/kiosk/.new"
    cp -R -P "$program" "$root/opt/kiosk/.new"
    chmod -R u=rwX,go=rX "$root/opt/kiosk/.new"
    [ "$(id -u)" -ne 0 ] || chown -R -h 0:0 "$root/opt/kiosk/.new"
    sync
    if [ -e "$place" ]; then
        rm -rf "$root/opt/kiosk/.old"
        mv "$place" "$root/opt/kiosk/.old"
    fi
    mv "$root/opt/kiosk/.new" "$place"
    rm -rf "$root/opt/kiosk/.old"
}

copy_files() {
    files | while read -r file; do echo "${file%/*}"; done | uniq >"$root/opt/kiosk/.wanted"
    while read -r one; do folder "$one"; done <"$root/opt/kiosk/.wanted"
    rm "$root/opt/kiosk/.wanted"
    files | while read -r file; do
        # What a clinic wrote there stays.
        case $file in etc/default/*) [ ! -e "$root/$file" ] || continue ;; esac
        cp "$here/root/$file" "$root/$file.new"
        mode=644
        case $file in usr/bin/* | usr/lib/kiosk/*) mode=755 ;; esac
        chmod "$mode" "$root/$file.new"
        mv "$root/$file.new" "$root/$file"
    done
}

install_all() {
    program=$(find_program)
    [ -n "$program" ] || fail "there is no packaged kiosk beside it. Name its folder: --from DIR" 2
    version=$(cat "$program/VERSION")
    case $version in
        '' | *[!0-9.]*) fail "$program/VERSION: '$version' is no version such as 1.4.0." 2 ;;
    esac
    new_folders=
    folder opt/kiosk
    folder etc/kiosk/keys
    folder etc/systemd/system
    folder var/lib
    folder var/cache
    folder media
    copy_program
    copy_files
    [ "$files_only" = no ] || return 0
    [ -z "$new_folders" ] || printf '%s' "$new_folders" >>"$list"
    [ -z "$keys" ] || cp "$keys"/*.pem "$root/etc/kiosk/keys/"
    [ -z "$display" ] || sed -i "s/^KIOSK_DISPLAY=.*/KIOSK_DISPLAY=$display/" "$root/etc/default/kiosk"
    sh "$setup" add "$version" "$root"
    echo "Kiosk $version is installed. It starts when the computer starts, and now."
    [ -n "$root" ] || command -v cage >/dev/null || command -v xinit >/dev/null ||
        echo "Nothing to draw the screen with is installed yet: apt-get install cage" >&2
}

if [ "$uninstall" = yes ]; then remove; else install_all; fi
