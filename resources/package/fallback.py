# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries that belong to the system's graphics, and that Qt does not start without.

They must be the system's own where it has them: a graphics driver fits those of its release. Qt's
libraries ask for them even where nothing is drawn with them, so the package carries a copy of each
for a system that has none.
"""

FOLDER = "fallback"
NAMES = (
    # Each after those it asks for.
    "libxcb.so.1",
    "libGLdispatch.so.0",
    "libGLX.so.0",
    "libEGL.so.1",
    "libGL.so.1",
    "libdrm.so.2",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
)
