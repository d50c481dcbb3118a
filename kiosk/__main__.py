# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m kiosk` is the same as `kiosk`."""

from kiosk.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
