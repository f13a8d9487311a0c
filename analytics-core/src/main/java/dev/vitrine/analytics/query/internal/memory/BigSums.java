package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Adds up numbers in 128 bits, where a sum might exceed 64. */
final class BigSums implements Accumulator {
    private final long[] high;
    private final long[] low;
    private final Chunk.Numbers values;
    private final Chunk.@Nullable Holds where;

    BigSums(int groups, Chunk.Numbers values, Chunk.@Nullable Holds where) {
        this.high = new long[groups + 1];
        this.low = new long[groups + 1];
        this.values = values;
        this.where = where;
    }

    @Override
    public void add(Batch batch, int[] groups) {
        long[] numbers = values.of(batch);
        byte @Nullable [] holds = where == null ? null : where.of(batch);
        for (int i = 0; i < batch.size(); i++) {
            if (numbers[i] != LongReader.MISSING && (holds == null || holds[i] == 1)) {
                add(groups[i], numbers[i] >> 63, numbers[i]);
            }
        }
    }

    private void add(int group, long numberHigh, long numberLow) {
        long sum = low[group] + numberLow;
        int carry = Long.compareUnsigned(sum, numberLow) < 0 ? 1 : 0;
        high[group] += numberHigh + carry;
        low[group] = sum;
    }

    @Override
    public void merge(Accumulator other) {
        BigSums others = (BigSums) other;
        for (int i = 0; i < low.length; i++) {
            add(i, others.high[i], others.low[i]);
        }
    }

    @Override
    public Numbers numbers(int[] groups, int count) {
        BigInteger[] numbers = new BigInteger[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = BigInteger.valueOf(high[groups[i]])
                    .shiftLeft(Long.SIZE)
                    .add(new BigInteger(Long.toUnsignedString(low[groups[i]])));
        }
        return new Numbers.Bigs(numbers);
    }
}
