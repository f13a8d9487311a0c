package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.internal.result.Figures.Big;
import dev.vitrine.analytics.query.internal.result.Figures.Real;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/**
 * One sort key of rows as numbers without a sign: the smaller comes first, whatever the direction; missing are the
 * largest.
 */
final class SortColumn {
    private static final long MISSING = Long.MIN_VALUE;

    final long[] keys;
    /** The largest of the keys. */
    final long largest;

    private SortColumn(long[] ordered, SortKey.Direction direction) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean anyMissing = false;
        for (long value : ordered) {
            if (value == MISSING) {
                anyMissing = true;
            } else {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        long range = least <= most ? most - least : -1;
        long last = anyMissing ? range + 1 : range;
        boolean ascending = direction == SortKey.Direction.ASCENDING;
        for (int i = 0; i < ordered.length; i++) {
            long value = ordered[i];
            if (value == MISSING) {
                ordered[i] = last;
            } else {
                ordered[i] = ascending ? value - least : most - value;
            }
        }
        keys = ordered;
        largest = last;
    }

    static SortColumn of(Keys keys, SortKey.Direction direction, Rows rows) {
        long[] ordered = new long[rows.size()];
        for (int i = 0; i < ordered.length; i++) {
            int group = rows.group(i);
            ordered[i] = keys.isMissing(group) ? MISSING : keys.order(group);
        }
        return new SortColumn(ordered, direction);
    }

    static SortColumn of(Figures figures, SortKey.Direction direction, Rows rows) {
        if (figures instanceof Whole whole) {
            return new SortColumn(whole.gather(rows).values(), direction);
        }
        return new SortColumn(
                figures instanceof Real real ? bits(rows.gather(real.values())) : ranks((Big) figures, rows),
                direction);
    }

    /** Returns whole numbers in the order of these; zero has no sign. */
    private static long[] bits(double[] values) {
        long[] ordered = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            long bits = Double.doubleToRawLongBits(values[i] + 0.0);
            ordered[i] = Double.isNaN(values[i]) ? MISSING : bits ^ ((bits >> 63) & Long.MAX_VALUE);
        }
        return ordered;
    }

    private static long[] ranks(Big figures, Rows rows) {
        BigInteger[] values = rows.gather(figures.values());
        BigInteger[] sorted =
                Arrays.stream(values).filter(Objects::nonNull).sorted().toArray(BigInteger[]::new);
        long[] ranks = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = values[i] == null ? MISSING : firstPosition(sorted, values[i]);
        }
        return ranks;
    }

    private static int firstPosition(BigInteger[] sorted, BigInteger value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
