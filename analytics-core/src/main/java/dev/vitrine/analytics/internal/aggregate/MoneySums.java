package dev.vitrine.analytics.internal.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Sums of money by group, exact in 128 bits whatever the order of adding; not thread-safe. */
public final class MoneySums {
    private final int scale;
    private final long[] high;
    private final long[] low;

    /** Starts every group at zero. */
    public MoneySums(int scale, int groups) {
        this.scale = scale;
        this.high = new long[groups];
        this.low = new long[groups];
    }

    public void add(int group, long unscaled) {
        add(group, unscaled >> 63, unscaled);
    }

    /** Adds what others have, group by group; they have as many groups and the same scale. */
    public void addAll(MoneySums others) {
        for (int group = 0; group < low.length; group++) {
            add(group, others.high[group], others.low[group]);
        }
    }

    private void add(int group, long numberHigh, long numberLow) {
        long sum = low[group] + numberLow;
        int carry = Long.compareUnsigned(sum, numberLow) < 0 ? 1 : 0;
        high[group] += numberHigh + carry;
        low[group] = sum;
    }

    /** Returns the sum of a group, with the scale of the amounts. */
    public BigDecimal get(int group) {
        if (high[group] == low[group] >> 63) {
            return BigDecimal.valueOf(low[group], scale);
        }
        BigInteger lowBits = new BigInteger(Long.toUnsignedString(low[group]));
        return new BigDecimal(BigInteger.valueOf(high[group]).shiftLeft(64).add(lowBits), scale);
    }

    /** Compares the sums of two groups. */
    public int compare(int group, int other) {
        int byHigh = Long.compare(high[group], high[other]);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low[group], low[other]);
    }
}
