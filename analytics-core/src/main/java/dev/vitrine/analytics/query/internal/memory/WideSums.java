package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;
import java.math.BigInteger;

/** Sums of 128 bits. Not thread-safe. */
final class WideSums {
    private final long[] high;
    private final long[] low;

    WideSums(int size) {
        this.high = new long[size];
        this.low = new long[size];
    }

    void add(int[] groups, long[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            add(groups[i], numbers[i]);
        }
    }

    void add(int group, long number) {
        add(group, number >> 63, number);
    }

    private void add(int group, long numberHigh, long numberLow) {
        long sum = low[group] + numberLow;
        int carry = Long.compareUnsigned(sum, numberLow) < 0 ? 1 : 0;
        high[group] += numberHigh + carry;
        low[group] = sum;
    }

    void addAll(WideSums others) {
        for (int group = 0; group < low.length; group++) {
            add(group, others.high[group], others.low[group]);
        }
    }

    Numbers numbers(int[] groups, int count) {
        long[] small = new long[count];
        for (int i = 0; i < count; i++) {
            if (high[groups[i]] != low[groups[i]] >> 63) {
                return bigNumbers(groups, count);
            }
            small[i] = low[groups[i]];
        }
        return new Numbers.Longs(small);
    }

    private Numbers bigNumbers(int[] groups, int count) {
        BigInteger[] numbers = new BigInteger[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = BigInteger.valueOf(high[groups[i]])
                    .shiftLeft(Long.SIZE)
                    .add(new BigInteger(Long.toUnsignedString(low[groups[i]])));
        }
        return new Numbers.Bigs(numbers);
    }
}
