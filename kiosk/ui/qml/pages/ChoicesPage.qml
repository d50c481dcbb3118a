// SPDX-License-Identifier: GPL-3.0-or-later
import "../components"

/* Lines to pick, such as questions to ask, and beside them the list they are on. */
ChecklistPage {
    id: root

    picking: true

    ListPaper {
        height: root.besideHeight
        lines: root.lines
        myList: root.myList
        width: root.besideWidth
        x: root.besideX
        y: root.besideY
    }
}
