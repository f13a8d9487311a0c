package dev.vitrine.analytics.rfm;

/** The positions of values in ascending order of the values. */
final class RfmOrder {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RfmOrder() {}

    /** Returns the positions, ties in the order in which they stand. Sorts digit by digit, in a few passes. */
    static int[] of(long[] values) {
        int[] order = new int[values.length];
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            lowest = Math.min(lowest, values[i]);
            highest = Math.max(highest, values[i]);
        }
        int bits = order.length == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(highest - lowest);
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            order = byDigit(order, values, lowest, shift);
        }
        return order;
    }

    /** Distances from the lowest value are read as unsigned, so that they cannot overflow. */
    private static int[] byDigit(int[] order, long[] values, long lowest, int shift) {
        int[] next = new int[DIGITS + 1];
        for (int position : order) {
            next[digit(values[position] - lowest, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            next[digit + 1] += next[digit];
        }
        int[] sorted = new int[order.length];
        for (int position : order) {
            sorted[next[digit(values[position] - lowest, shift)]++] = position;
        }
        return sorted;
    }

    private static int digit(long distance, int shift) {
        return (int) (distance >>> shift) & (DIGITS - 1);
    }
}
