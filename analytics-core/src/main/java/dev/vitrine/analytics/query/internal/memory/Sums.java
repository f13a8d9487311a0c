package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up numbers, exactly.
 *
 * <p>It is known how large a number can be, hence for how many rows sums of 64 bits suffice; before more rows are added
 * the sums are moved to {@link WideSums}.
 */
final class Sums implements Accumulator {
    private final Lanes lanes;
    private final long[] sums;
    private final Chunk.Numbers values;
    private final Chunk.@Nullable Holds where;
    private final long rowsThatFit;
    private final long[] counted = new long[Batch.SIZE];
    private long rowsAdded;
    private @Nullable WideSums wide;

    /**
     * Makes one.
     *
     * @param bound what no number exceeds in size
     */
    Sums(int groups, Chunk.Numbers values, Chunk.@Nullable Holds where, long bound) {
        this.lanes = Lanes.of(groups);
        this.sums = new long[lanes.length()];
        this.values = values;
        this.where = where;
        this.rowsThatFit = Long.MAX_VALUE / Math.max(1, bound);
    }

    @Override
    public void add(Batch batch, int[] groups) {
        long[] numbers = counted(batch);
        if (rowsThatFit < Batch.SIZE) {
            wide().add(groups, numbers, batch.size());
            return;
        }
        if (rowsAdded + batch.size() > rowsThatFit) {
            widen();
        }
        rowsAdded += batch.size();
        addAll(groups, numbers, batch.size());
    }

    /** Returns the numbers, zero where a row has none or does not fulfil the condition. */
    private long[] counted(Batch batch) {
        long[] numbers = values.of(batch);
        int size = batch.size();
        if (where != null) {
            byte[] holds = where.of(batch);
            for (int i = 0; i < size; i++) {
                counted[i] = numbers[i] & -(long) holds[i];
            }
            numbers = counted;
        }
        if (values.reader().mayMiss()) {
            for (int i = 0; i < size; i++) {
                counted[i] = numbers[i] == LongReader.MISSING ? 0 : numbers[i];
            }
            numbers = counted;
        }
        return numbers;
    }

    private void addAll(int[] groups, long[] numbers, int size) {
        int second = lanes.offset(1);
        int third = lanes.offset(2);
        int fourth = lanes.offset(3);
        int i = 0;
        for (; i < size - 3; i += 4) {
            sums[groups[i]] += numbers[i];
            sums[second + groups[i + 1]] += numbers[i + 1];
            sums[third + groups[i + 2]] += numbers[i + 2];
            sums[fourth + groups[i + 3]] += numbers[i + 3];
        }
        for (; i < size; i++) {
            sums[groups[i]] += numbers[i];
        }
    }

    private WideSums wide() {
        WideSums sumsOf128 = wide;
        if (sumsOf128 == null) {
            sumsOf128 = new WideSums(lanes.size());
            wide = sumsOf128;
        }
        return sumsOf128;
    }

    /** Moves the sums to where there is room. */
    private void widen() {
        WideSums target = wide();
        for (int group = 0; group < lanes.size(); group++) {
            target.add(group, sum(group));
        }
        Arrays.fill(sums, 0);
        rowsAdded = 0;
    }

    private long sum(int group) {
        long sum = sums[group];
        for (int lane = 1; lane < lanes.count(); lane++) {
            sum += sums[lanes.offset(lane) + group];
        }
        return sum;
    }

    @Override
    public void merge(Accumulator other) {
        Sums others = (Sums) other;
        if (wide != null || others.wide != null || rowsAdded + others.rowsAdded > rowsThatFit) {
            widen();
            others.widen();
            wide().addAll(others.wide());
            return;
        }
        rowsAdded += others.rowsAdded;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += others.sums[i];
        }
    }

    @Override
    public Numbers numbers(int[] groups, int count) {
        if (wide != null) {
            widen();
            return wide().numbers(groups, count);
        }
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = sum(groups[i]);
        }
        return new Numbers.Longs(numbers);
    }
}
