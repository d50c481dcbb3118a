# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages, catalogues, and numbers in the language shown. Knows nothing of Qt."""
