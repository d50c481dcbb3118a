// SPDX-License-Identifier: GPL-3.0-or-later

/* Lines to pick, such as questions to ask. */

ChecklistPage {
    picking: true
}
