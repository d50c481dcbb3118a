// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/* Whoever touches a control wants something else than to go on listening. */
QtObject {
    signal asked
}
