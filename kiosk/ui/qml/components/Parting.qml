// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/* Shares what stands below each other among parts of a page. */
QtObject {

    /*
        As many parts as `filled` needs, of heights as even as can be, and with at least `least`
        in the last: one small box on a screen of its own looks forgotten.
    */
    function even(needs: list<real>, spacing: real, room: real, least: int): list<int> {
        const parts = filled(needs, spacing, room).length;
        /* costs[end]: the least sum of squared heights of all before `end` in as many parts. */
        let costs = [0];
        let ways = [[]];
        for (let part = 0; part < parts; ++part) {
            const nextCosts = [];
            const nextWays = [];
            for (let end = 1; end <= needs.length; ++end) {
                let used = 0;
                let things = 0;
                for (let start = end - 1; start >= 0; --start) {
                    if (needs[start] > 0) {
                        used += needs[start] + (used > 0 ? spacing : 0);
                        things += 1;
                    }
                    if (things > 1 && used > room + 1)
                        break;
                    if (costs[start] === undefined)
                        continue;
                    const few = part > 0 && end === needs.length && things < least;
                    const cost = costs[start] + used * used + (few ? room * room : 0);
                    if (nextCosts[end] === undefined || cost < nextCosts[end]) {
                        nextCosts[end] = cost;
                        nextWays[end] = [...ways[start], start];
                    }
                }
            }
            costs = nextCosts;
            ways = nextWays;
        }
        return ways[needs.length] ?? [0];
    }
    /* The first of `needs` that stands in each part when every part is filled. */
    function filled(needs: list<real>, spacing: real, room: real): list<int> {
        const starts = [0];
        let used = 0;
        for (let at = 0; at < needs.length; ++at) {
            if (needs[at] > 0 && used > 0 && used + needs[at] > room + 1) {
                starts.push(at);
                used = 0;
            }
            if (needs[at] > 0)
                used += needs[at] + spacing;
        }
        return starts;
    }

    /* The part each of `needs` stands in. */
    function partOf(starts: list<int>, count: int): list<int> {
        const result = [];
        for (let part = 0; part < starts.length; ++part)
            for (let at = starts[part]; at < (starts[part + 1] ?? count); ++at)
                result.push(part);
        return result;
    }
}
