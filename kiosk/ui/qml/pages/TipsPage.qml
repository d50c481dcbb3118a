// SPDX-License-Identifier: GPL-3.0-or-later

/* Things that may help, each with how sure we are. */

CardsPage {
    evidence: true
}
