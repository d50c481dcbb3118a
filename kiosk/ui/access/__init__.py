# SPDX-License-Identifier: GPL-3.0-or-later
"""Using the kiosk without touching the screen: keys, switches, and a keypad that speaks."""
