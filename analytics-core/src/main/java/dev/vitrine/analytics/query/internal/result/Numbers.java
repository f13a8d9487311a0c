package dev.vitrine.analytics.query.internal.result;

import java.math.BigInteger;

/**
 * What one aggregate is for the groups. Arrays are shared, never to be written; they may be longer than there are groups.
 *
 * <p>Amounts are in units of the money scale, elapsed times in microseconds, but in quantiles in the currency and in days.
 */
public sealed interface Numbers {

    /** Whole numbers; {@link #MISSING} where there is none: in extremes and, if the engine says so, in sums of nothing. */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Longs(long[] values) implements Numbers {
        public static final long MISSING = Long.MIN_VALUE;
    }

    /** Whole numbers of 32 bits; {@link #MISSING} where there is none, which only extremes can lack. */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Ints(int[] values) implements Numbers {
        public static final int MISSING = Integer.MIN_VALUE;
    }

    /** Whole numbers of which some need more than 64 bits; none is missing. */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Bigs(BigInteger[] values) implements Numbers {}

    /** Other numbers; not a number where there is none. */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Doubles(double[] values) implements Numbers {}
}
