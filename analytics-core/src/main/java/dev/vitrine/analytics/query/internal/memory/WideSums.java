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

    Numbers numbers(Selection selection) {
        BigInteger[] numbers = new BigInteger[selection.count()];
        int[] codes = selection.countingCodes();
        for (int i = 0; i < numbers.length; i++) {
            int first = selection.firstCell(i);
            numbers[i] = BigInteger.ZERO;
            for (int code : codes) {
                numbers[i] = numbers[i].add(sum(first + code));
            }
        }
        return new Numbers.Bigs(numbers);
    }

    private BigInteger sum(int cell) {
        return BigInteger.valueOf(high[cell])
                .shiftLeft(Long.SIZE)
                .add(new BigInteger(Long.toUnsignedString(low[cell])));
    }
}
