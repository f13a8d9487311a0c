package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;

/** A series made ready: unknown values filled, divided by its typical size. */
public final class PreparedSeries {

    /** What values can be. */
    public enum Range {
        /** Anything. */
        ANY,
        /** Zero or more. */
        NON_NEGATIVE,
        /** Whole numbers, zero or more. */
        COUNTS
    }

    private final double[] values;
    private final double[] known;
    private final double scale;
    private final Range range;
    private final int leading;
    private final int filled;

    /** Prepares values of which at least one is known: gaps are filled in a straight line, the end with the last value. */
    public PreparedSeries(double[] raw) {
        int first = 0;
        while (Double.isNaN(raw[first])) {
            first++;
        }
        this.leading = first;
        double[] tail = Arrays.copyOfRange(raw, first, raw.length);
        double size = 0;
        int count = 0;
        boolean isWhole = true;
        boolean isNonNegative = true;
        for (double value : tail) {
            if (!Double.isNaN(value)) {
                size = Math.max(size, Math.abs(value));
                count++;
                isWhole &= value == Math.rint(value);
                isNonNegative &= value >= 0;
            }
        }
        this.scale = size == 0 ? 1 : size;
        this.range = isNonNegative ? isWhole ? Range.COUNTS : Range.NON_NEGATIVE : Range.ANY;
        this.filled = tail.length - count;
        this.known = Histories.map(tail, value -> value / scale);
        this.values = fill(known);
    }

    private static double[] fill(double[] known) {
        double[] values = known.clone();
        int last = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length) {
                Arrays.fill(values, last + 1, values.length, values[last]);
            } else if (!Double.isNaN(values[i])) {
                for (int gap = last + 1; gap < i; gap++) {
                    values[gap] = values[last] + (values[i] - values[last]) * (gap - last) / (i - last);
                }
                last = i;
            }
        }
        return values;
    }

    /** Returns the number of periods from the first known one on. */
    public int length() {
        return values.length;
    }

    /** Returns the first values; a gap at their end is filled as if nothing followed. */
    double[] history(int length) {
        return length == values.length ? values.clone() : fill(Arrays.copyOf(known, length));
    }

    /** Returns the values after a history, NaN where unknown. */
    double[] actual(int from, int count) {
        return Arrays.copyOfRange(known, from, from + count);
    }

    /** Returns how many unknown periods before the first known one were left out. */
    public int leading() {
        return leading;
    }

    /** Returns how many unknown periods were filled. */
    public int filled() {
        return filled;
    }

    /** Returns what the values were divided by. */
    public double scale() {
        return scale;
    }

    /** Returns what values can be. */
    public Range range() {
        return range;
    }

    /** Tells whether demand comes now and then only. */
    public boolean isIntermittent() {
        return range != Range.ANY && Intermittent.isIntermittent(values);
    }
}
