package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.Arrays;

/**
 * Finds the smallest or largest of numbers that fit 32 bits, such as days. Those of cells whose rows have no number mean
 * nothing.
 */
final class SmallExtremes implements Accumulator {
    private final int[] extremes;
    private final Formula.End end;
    private final Chunk.Numbers values;

    SmallExtremes(int cells, Formula.End end, Chunk.Numbers values) {
        this.extremes = new int[cells];
        this.end = end;
        this.values = values;
        Arrays.fill(extremes, none());
    }

    /** Tells whether numbers of which none exceeds a bound in size are small enough. */
    static boolean suffice(long bound) {
        return bound < Integer.MAX_VALUE;
    }

    @Override
    public void add(Batch batch, int[] cells) {
        long[] numbers = values.of(batch);
        int size = batch.size();
        if (end == Formula.End.LAST) {
            for (int i = 0; i < size; i++) {
                int cell = cells[i];
                extremes[cell] = Math.max(extremes[cell], (int) numbers[i]);
            }
        } else {
            for (int i = 0; i < size; i++) {
                int cell = cells[i];
                extremes[cell] = Math.min(extremes[cell], (int) numbers[i]);
            }
        }
    }

    @Override
    public void merge(Accumulator other) {
        int[] others = ((SmallExtremes) other).extremes;
        for (int cell = 0; cell < extremes.length; cell++) {
            extremes[cell] = further(extremes[cell], others[cell]);
        }
    }

    private int further(int left, int right) {
        return end == Formula.End.FIRST ? Math.min(left, right) : Math.max(left, right);
    }

    /** Returns what every number is further than. */
    private int none() {
        return end == Formula.End.FIRST ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    }

    @Override
    public Numbers numbers(Selection selection) {
        if (selection.isWhole() && none() == Numbers.Ints.MISSING) {
            return new Numbers.Ints(extremes);
        }
        int[] numbers = new int[selection.count()];
        int[] codes = selection.countingCodes();
        for (int i = 0; i < numbers.length; i++) {
            int first = selection.firstCell(i);
            int extreme = none();
            for (int code : codes) {
                extreme = further(extreme, extremes[first + code]);
            }
            numbers[i] = extreme == none() ? Numbers.Ints.MISSING : extreme;
        }
        return new Numbers.Ints(numbers);
    }
}
