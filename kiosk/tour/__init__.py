# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws every screen into files, with the real window and view models."""
