package dev.vitrine.analytics.query.internal.memory;

/**
 * Into how many copies the sums of groups are split.
 *
 * <p>Neighbouring rows often fall into the same group, and adding to a sum must wait until the addition before has been
 * stored. With a copy for every fourth row those waits overlap. Many groups make do with one copy: neighbours then rarely
 * meet, and memory counts.
 *
 * @param count 4 or 1
 * @param size places in each copy
 */
record Lanes(int count, int size) {
    private static final int FEW_GROUPS = 1 << 11;
    private static final int MANY_LANES = 4;

    static Lanes of(int groups) {
        return new Lanes(groups <= FEW_GROUPS ? MANY_LANES : 1, groups + 1);
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
