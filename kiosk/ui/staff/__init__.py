# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff see: the PIN, the panel, and its sections."""
