# SPDX-License-Identifier: GPL-3.0-or-later
"""The article as data: model, loading, facts and sources, readability. Knows nothing of Qt."""
