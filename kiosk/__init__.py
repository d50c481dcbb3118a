# SPDX-License-Identifier: GPL-3.0-or-later
"""A full-screen, offline touch kiosk that walks a patient through a medical test."""

__version__ = "0.1.0"
