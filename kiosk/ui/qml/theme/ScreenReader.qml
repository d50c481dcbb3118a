// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/*
    What a screen reader is told of, and what it is told by itself. Qt has no word for a window in
    front that shuts out what lies behind: each item asks here whether it `hides`.
*/
QtObject {
    id: reader

    /* True while nothing of this screen is told: others are at it. */
    property bool away: false
    readonly property Item front: fronts[fronts.length - 1] ?? null

    /* What lies over the screen, the uppermost last. */
    property list<Item> fronts: []

    /* `urgent` breaks off what is being said. */
    signal told(words: string, urgent: bool)

    /* Words without the marks of direction that the eye needs. */
    function bare(words: string): string {
        return words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
    }
    function hides(item: Item): bool {
        if (away)
            return true;
        if (front === null)
            return false;
        for (let above = item; above !== null; above = above.parent)
            if (above === front)
                return false;
        return true;
    }
    function lay(item: Item): void {
        fronts = [...fronts.filter(one => one !== item), item];
    }
    /* StyledText as it is read. */
    function plain(marked: string): string {
        const words = marked.replace(/<br\/?>/g, " ").replace(/<[^>]+>/g, "");
        return bare(words.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"));
    }
    function take(item: Item): void {
        fronts = fronts.filter(one => one !== item);
    }
    function tell(words: string, urgent: bool): void {
        if (words)
            told(words, urgent);
    }
}
