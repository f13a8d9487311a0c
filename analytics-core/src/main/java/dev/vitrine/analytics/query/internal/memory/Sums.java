package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;
import org.jspecify.annotations.Nullable;

/** Adds up numbers of which it is known beforehand that no sum exceeds 64 bits. */
final class Sums implements Accumulator {
    private final long[] sums;
    private final Chunk.Numbers values;
    private final Chunk.@Nullable Holds where;

    Sums(int groups, Chunk.Numbers values, Chunk.@Nullable Holds where) {
        this.sums = new long[groups + 1];
        this.values = values;
        this.where = where;
    }

    @Override
    public void add(Batch batch, int[] groups) {
        long[] numbers = values.of(batch);
        int size = batch.size();
        if (values.reader().mayMiss()) {
            addPresent(numbers, batch, groups);
        } else if (where == null) {
            for (int i = 0; i < size; i++) {
                sums[groups[i]] += numbers[i];
            }
        } else {
            byte[] holds = where.of(batch);
            for (int i = 0; i < size; i++) {
                sums[groups[i]] += numbers[i] & -(long) holds[i];
            }
        }
    }

    private void addPresent(long[] numbers, Batch batch, int[] groups) {
        int size = batch.size();
        if (where == null) {
            for (int i = 0; i < size; i++) {
                sums[groups[i]] += numbers[i] == LongReader.MISSING ? 0 : numbers[i];
            }
        } else {
            byte[] holds = where.of(batch);
            for (int i = 0; i < size; i++) {
                sums[groups[i]] += numbers[i] == LongReader.MISSING ? 0 : numbers[i] & -(long) holds[i];
            }
        }
    }

    @Override
    public void merge(Accumulator other) {
        long[] others = ((Sums) other).sums;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += others[i];
        }
    }

    @Override
    public Numbers numbers(int[] groups, int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = sums[groups[i]];
        }
        return new Numbers.Longs(numbers);
    }
}
