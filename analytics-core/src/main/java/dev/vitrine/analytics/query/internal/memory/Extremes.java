package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the smallest or largest numbers. */
final class Extremes implements Accumulator {
    private final long[] extremes;
    private final Formula.End end;
    private final Chunk.Numbers values;
    private final Chunk.@Nullable Holds where;

    Extremes(int groups, Formula.End end, Chunk.Numbers values, Chunk.@Nullable Holds where) {
        this.extremes = new long[groups + 1];
        this.end = end;
        this.values = values;
        this.where = where;
        Arrays.fill(extremes, none());
    }

    /** Returns what any number beats; no number is missing's neighbour {@link Long#MAX_VALUE} in practice. */
    private long none() {
        return end == Formula.End.FIRST ? Long.MAX_VALUE : LongReader.MISSING;
    }

    @Override
    public void add(Batch batch, int[] groups) {
        long[] numbers = values.of(batch);
        byte @Nullable [] holds = where == null ? null : where.of(batch);
        int size = batch.size();
        if (end == Formula.End.LAST) {
            for (int i = 0; i < size; i++) {
                if (numbers[i] > extremes[groups[i]] && (holds == null || holds[i] == 1)) {
                    extremes[groups[i]] = numbers[i];
                }
            }
        } else {
            for (int i = 0; i < size; i++) {
                if (numbers[i] < extremes[groups[i]]
                        && numbers[i] != LongReader.MISSING
                        && (holds == null || holds[i] == 1)) {
                    extremes[groups[i]] = numbers[i];
                }
            }
        }
    }

    @Override
    public void merge(Accumulator other) {
        long[] others = ((Extremes) other).extremes;
        for (int i = 0; i < extremes.length; i++) {
            extremes[i] =
                    end == Formula.End.FIRST ? Math.min(extremes[i], others[i]) : Math.max(extremes[i], others[i]);
        }
    }

    @Override
    public Numbers numbers(int[] groups, int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            long extreme = extremes[groups[i]];
            numbers[i] = extreme == none() ? Numbers.Longs.MISSING : extreme;
        }
        return new Numbers.Longs(numbers);
    }
}
