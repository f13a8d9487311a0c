package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;
import org.jspecify.annotations.Nullable;

/** Counts rows: all, those that have a value, those for which a condition holds, or both. */
final class Counts implements Accumulator {
    private final int[] counts;
    private final Chunk.@Nullable Numbers values;
    private final Chunk.@Nullable Holds where;

    Counts(int groups, Chunk.@Nullable Numbers values, Chunk.@Nullable Holds where) {
        this.counts = new int[groups + 1];
        this.values = values;
        this.where = where;
    }

    @Override
    public void add(Batch batch, int[] groups) {
        int size = batch.size();
        if (values != null) {
            addPresent(values.of(batch), batch, groups);
        } else if (where != null) {
            byte[] holds = where.of(batch);
            for (int i = 0; i < size; i++) {
                counts[groups[i]] += holds[i];
            }
        } else {
            for (int i = 0; i < size; i++) {
                counts[groups[i]]++;
            }
        }
    }

    private void addPresent(long[] numbers, Batch batch, int[] groups) {
        int size = batch.size();
        if (where == null) {
            for (int i = 0; i < size; i++) {
                counts[groups[i]] += numbers[i] == LongReader.MISSING ? 0 : 1;
            }
        } else {
            byte[] holds = where.of(batch);
            for (int i = 0; i < size; i++) {
                counts[groups[i]] += numbers[i] == LongReader.MISSING ? 0 : holds[i];
            }
        }
    }

    @Override
    public void merge(Accumulator other) {
        int[] others = ((Counts) other).counts;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    int count(int group) {
        return counts[group];
    }

    @Override
    public Numbers numbers(int[] groups, int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = counts[groups[i]];
        }
        return new Numbers.Longs(numbers);
    }
}
