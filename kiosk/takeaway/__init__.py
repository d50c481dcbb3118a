# SPDX-License-Identifier: GPL-3.0-or-later
"""What a patient carries home: the sheet, its codes, the paper and the printer."""
