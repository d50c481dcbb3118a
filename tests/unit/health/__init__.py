# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of self-test, doctor, status and what many kiosks need."""
