// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/* The way from any title to the staff: a title says that a finger lies on it, Main.qml hears it. */
QtObject {
    signal pressed
    signal released
}
