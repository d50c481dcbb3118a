# SPDX-License-Identifier: GPL-3.0-or-later
"""When the clinic is open."""

from __future__ import annotations

import datetime

from kiosk.staff.settings import Hours


def is_open(hours: Hours, now: datetime.time) -> bool:
    """True within the opening hours, and always where they are not set.

    A clinic that closes before it opens is open over midnight.
    """
    if not hours.open or not hours.close or hours.open == hours.close:
        return True
    opens = datetime.time.fromisoformat(hours.open)
    closes = datetime.time.fromisoformat(hours.close)
    time = now.replace(tzinfo=None)
    if opens < closes:
        return opens <= time < closes
    return time >= opens or time < closes
