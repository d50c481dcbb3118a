# SPDX-License-Identifier: GPL-3.0-or-later
"""One patient's visit, in memory only. Knows nothing of Qt."""
