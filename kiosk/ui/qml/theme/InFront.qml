// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/* While it is visible, its parent is all that a screen reader finds; its title is told at once. */
Item {
    id: root

    required property string title
    property bool urgent: false

    function follow(): void {
        if (visible) {
            ScreenReader.lay(parent);
            /* Not at once: the words may still be those of the last time. */
            Qt.callLater(root.tell);
        } else {
            ScreenReader.take(parent);
        }
    }
    function tell(): void {
        if (visible)
            ScreenReader.tell(title, urgent);
    }

    Component.onCompleted: if (visible)
        follow()
    Component.onDestruction: ScreenReader.take(parent)
    onVisibleChanged: follow()
}
