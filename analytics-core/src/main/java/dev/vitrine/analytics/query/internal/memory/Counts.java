package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts rows: all, those that have a value, those for which a condition holds, or both. */
final class Counts implements Accumulator {
    private final Lanes lanes;
    private final int[] counts;
    private final Chunk.@Nullable Numbers values;
    private final Chunk.@Nullable Holds where;
    private final byte[] ones = new byte[Batch.SIZE];

    Counts(int groups, Chunk.@Nullable Numbers values, Chunk.@Nullable Holds where) {
        this.lanes = Lanes.of(groups);
        this.counts = new int[lanes.length()];
        this.values = values;
        this.where = where;
    }

    @Override
    public void add(Batch batch, int[] groups) {
        if (values == null && where == null) {
            addAll(groups, batch.size());
        } else if (values == null) {
            addHolding(groups, where.of(batch), batch.size());
        } else {
            addHolding(groups, present(batch), batch.size());
        }
    }

    /** Returns 1 for rows that have a value and fulfil the condition, else 0. */
    private byte[] present(Batch batch) {
        long[] numbers = Objects.requireNonNull(values).of(batch);
        int size = batch.size();
        if (where == null) {
            for (int i = 0; i < size; i++) {
                ones[i] = (byte) (numbers[i] == LongReader.MISSING ? 0 : 1);
            }
        } else {
            byte[] holds = where.of(batch);
            for (int i = 0; i < size; i++) {
                ones[i] = numbers[i] == LongReader.MISSING ? 0 : holds[i];
            }
        }
        return ones;
    }

    private void addAll(int[] groups, int size) {
        int second = lanes.offset(1);
        int third = lanes.offset(2);
        int fourth = lanes.offset(3);
        int i = 0;
        for (; i < size - 3; i += 4) {
            counts[groups[i]]++;
            counts[second + groups[i + 1]]++;
            counts[third + groups[i + 2]]++;
            counts[fourth + groups[i + 3]]++;
        }
        for (; i < size; i++) {
            counts[groups[i]]++;
        }
    }

    private void addHolding(int[] groups, byte[] holds, int size) {
        int second = lanes.offset(1);
        int third = lanes.offset(2);
        int fourth = lanes.offset(3);
        int i = 0;
        for (; i < size - 3; i += 4) {
            counts[groups[i]] += holds[i];
            counts[second + groups[i + 1]] += holds[i + 1];
            counts[third + groups[i + 2]] += holds[i + 2];
            counts[fourth + groups[i + 3]] += holds[i + 3];
        }
        for (; i < size; i++) {
            counts[groups[i]] += holds[i];
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
        int count = counts[group];
        for (int lane = 1; lane < lanes.count(); lane++) {
            count += counts[lanes.offset(lane) + group];
        }
        return count;
    }

    @Override
    public Numbers numbers(int[] groups, int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = count(groups[i]);
        }
        return new Numbers.Longs(numbers);
    }
}
