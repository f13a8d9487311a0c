package dev.vitrine.analytics.query.internal.memory;

/**
 * Into how many copies the sums of cells are split.
 *
 * <p>Neighbouring rows often fall into the same cell, and adding to a sum must wait until the addition before has been
 * stored. With a copy for every fourth row those waits overlap. Many cells make do with one copy: neighbours then rarely
 * meet, and memory counts.
 *
 * @param count 4 or 1
 * @param size places in each copy
 */
record Lanes(int count, int size) {
    private static final int FEW_CELLS = 1 << 11;
    private static final int MANY_LANES = 4;

    static Lanes of(int cells) {
        return new Lanes(cells <= FEW_CELLS ? MANY_LANES : 1, cells);
    }

    /** Returns how long an array of all copies is. */
    int length() {
        return count * size;
    }

    /** Returns where the copy of every fourth row, from the given one on, begins. */
    int offset(int row) {
        return count == 1 ? 0 : row * size;
    }
}
