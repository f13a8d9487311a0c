package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.Arrays;

/** Finds the smallest or largest numbers. Those of cells whose rows have no number mean nothing. */
final class Extremes implements Accumulator {
    private final long[] extremes;
    private final Formula.End end;
    private final Chunk.Numbers values;

    Extremes(int cells, Formula.End end, Chunk.Numbers values) {
        this.extremes = new long[cells];
        this.end = end;
        this.values = values;
        Arrays.fill(extremes, none());
    }

    @Override
    public void add(Batch batch, int[] cells) {
        long[] numbers = values.of(batch);
        int size = batch.size();
        if (end == Formula.End.LAST) {
            for (int i = 0; i < size; i++) {
                int cell = cells[i];
                if (numbers[i] > extremes[cell]) {
                    extremes[cell] = numbers[i];
                }
            }
        } else {
            for (int i = 0; i < size; i++) {
                int cell = cells[i];
                if (numbers[i] < extremes[cell]) {
                    extremes[cell] = numbers[i];
                }
            }
        }
    }

    @Override
    public void merge(Accumulator other) {
        Extremes others = (Extremes) other;
        for (int cell = 0; cell < extremes.length; cell++) {
            extremes[cell] = further(extremes[cell], others.extremes[cell]);
        }
    }

    private long further(long left, long right) {
        return end == Formula.End.FIRST ? Math.min(left, right) : Math.max(left, right);
    }

    /** Returns what every number is further than; no time or amount of a shop is as large. */
    private long none() {
        return end == Formula.End.FIRST ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    @Override
    public Numbers numbers(Selection selection) {
        if (selection.isWhole() && end == Formula.End.LAST) {
            return new Numbers.Longs(extremes);
        }
        long[] numbers = new long[selection.count()];
        int[] codes = selection.countingCodes();
        for (int i = 0; i < numbers.length; i++) {
            int first = selection.firstCell(i);
            long extreme = none();
            for (int code : codes) {
                extreme = further(extreme, extremes[first + code]);
            }
            numbers[i] = extreme == none() ? Numbers.Longs.MISSING : extreme;
        }
        return new Numbers.Longs(numbers);
    }
}
