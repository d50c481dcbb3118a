# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of a visit and of the idle clock."""
