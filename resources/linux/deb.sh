#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb for Debian and Ubuntu of the packaged kiosk.
#
#     deb.sh DIST OUT     DIST holds kiosk and VERSION (dist/kiosk); OUT is a folder
set -eu
umask 022

dist=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -f "$dist/VERSION" ]; then
    echo "$dist: there is no packaged kiosk. Make it first: make package" >&2
    exit 2
fi
version=$(cat "$dist/VERSION")
architecture=$(dpkg --print-architecture)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$work/DEBIAN"
chmod 755 "$work"
sh "$here/install.sh" --files-only --from "$dist" --root "$work"
mv "$work/opt/kiosk/$version" "$work/usr/lib/kiosk/delivered"
rm -rf "$work/opt" "$work/media" "$work/var" "$work/etc/kiosk" "$work/etc/systemd"

# Of the libraries, one name a line, old names after a |.
libraries=$(sed -n "/^for_run='/,/^'/p" "$here/libraries.sh" | grep -v "'" | sed 's/|/ | /' |
    paste -s -d ',' | sed 's/,/, /g')
cat >"$work/DEBIAN/control" <<END
Package: kiosk
Version: $version
Architecture: $architecture
Maintainer: The kiosk's makers <nobody@localhost>
Installed-Size: $(du -sk "$work" | cut -f 1)
Section: misc
Priority: optional
Depends: cage | xserver-xorg-core, cage | xinit, libpam-systemd, dbus, udev, $libraries
Recommends: alsa-utils, cups-client
Description: touch kiosk that tells patients what to expect
 Shows, full screen and offline, what a medical test is like, in many
 languages. Starts with the computer; nothing else can be reached.
END
printf '/etc/default/kiosk\n/etc/pam.d/kiosk\n' >"$work/DEBIAN/conffiles"

script() {
    { printf '#!/bin/sh\nset -e\n' && cat; } >"$work/DEBIAN/$1"
    chmod 755 "$work/DEBIAN/$1"
}
script postinst <<END
if [ "\$1" = configure ]; then sh /usr/lib/kiosk/setup add $version; fi
END
script prerm <<'END'
if [ "$1" = remove ]; then sh /usr/lib/kiosk/setup remove --keep-settings; fi
END
script postrm <<'END'
if [ "$1" = purge ]; then
    if grep -q '^kiosk:.*:Patient information kiosk:' /etc/passwd; then
        userdel kiosk
        if getent group kiosk >/dev/null; then groupdel kiosk; fi
    fi
    rm -rf /var/lib/kiosk /etc/kiosk
fi
END

file=$out/kiosk_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$work" "$file" >/dev/null
echo "$file"
