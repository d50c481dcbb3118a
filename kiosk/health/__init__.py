# SPDX-License-Identifier: GPL-3.0-or-later
"""How a kiosk is: self-test, doctor, and what it tells those who look after many."""
