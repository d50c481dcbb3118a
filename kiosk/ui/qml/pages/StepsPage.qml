// SPDX-License-Identifier: GPL-3.0-or-later

/* Ordered steps. */

PointsPage {
    numbered: true
}
