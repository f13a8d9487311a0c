package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.Arrays;

/** Notes in which cells there is a row: a quarter of the memory that {@link Counts} take. */
final class Presence implements Occurrences {
    private final boolean[] seen;

    Presence(int cells) {
        this.seen = new boolean[cells];
    }

    @Override
    public void add(Batch batch, int[] cells) {
        int size = batch.size();
        for (int i = 0; i < size; i++) {
            seen[cells[i]] = true;
        }
    }

    @Override
    public void merge(Accumulator other) {
        boolean[] others = ((Presence) other).seen;
        for (int cell = 0; cell < seen.length; cell++) {
            seen[cell] |= others[cell];
        }
    }

    @Override
    public boolean[] occurring(Selection selection) {
        if (selection.isWhole()) {
            return seen;
        }
        boolean[] found = new boolean[selection.count()];
        int[] codes = selection.countingCodes();
        for (int i = 0; i < found.length; i++) {
            int first = selection.firstCell(i);
            for (int code : codes) {
                found[i] |= seen[first + code];
            }
        }
        return found;
    }

    /** Returns 1 for groups that have a row, 0 for others. */
    @Override
    public Numbers numbers(Selection selection) {
        int[] numbers = new int[selection.count()];
        boolean[] occurring = occurring(selection);
        Arrays.setAll(numbers, i -> occurring[i] ? 1 : 0);
        return new Numbers.Ints(numbers);
    }
}
