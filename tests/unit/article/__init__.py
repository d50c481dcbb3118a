# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the article: loading, checking, and what its pages show."""
