// SPDX-License-Identifier: GPL-3.0-or-later
import "../components"
import "../theme"

/* A way beside the chapters on the home screen. */
ActionButton {
    centred: false
    edgePadding: Theme.px(width < Theme.px(340) ? 16 : 28)
    fontSize: Math.min(Theme.type(34), Theme.px(40))
    primary: false
}
