# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a person touches: view models in Python, screens in QML."""
