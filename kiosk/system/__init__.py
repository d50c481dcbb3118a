# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine: paths, logs, the display."""
