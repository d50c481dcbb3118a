# SPDX-License-Identifier: GPL-3.0-or-later
"""Signed packs: an article or the whole kiosk as one file. Nothing here imports Qt."""
