# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the clinic: its settings. Knows nothing of Qt."""
