package dev.vitrine.analytics.query.internal.memory;

import java.util.Arrays;

/**
 * Which groups are asked for, and which of their cells.
 *
 * @param chosen the groups
 * @param codes which codes count; a group's cells stand side by side, one for each code
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record Selection(Chosen chosen, boolean[] codes) {

    int count() {
        return chosen.count();
    }

    /** Tells whether each group is one cell, which counts. */
    boolean isPlain() {
        return codes.length == 1 && codes[0];
    }

    /** Tells whether these are all groups, each one cell, which counts. */
    boolean isWhole() {
        return isPlain() && chosen.isAll();
    }

    /** Returns the first cell of the group at a place. */
    int firstCell(int place) {
        return chosen.group(place) * codes.length;
    }

    /** Returns the codes that count, ascending. */
    int[] countingCodes() {
        int[] counting = new int[codes.length];
        int found = 0;
        for (int code = 0; code < codes.length; code++) {
            if (codes[code]) {
                counting[found++] = code;
            }
        }
        return Arrays.copyOf(counting, found);
    }
}
