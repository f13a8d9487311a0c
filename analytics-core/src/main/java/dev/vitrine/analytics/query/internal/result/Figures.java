package dev.vitrine.analytics.query.internal.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a measure or a step is for each group. Arrays may be longer than there are groups, and are never written. */
sealed interface Figures {

    boolean isMissing(int group);

    /** Returns the number of a group that has one; the nearest where it is exact but not a double. */
    double asDouble(int group);

    /** Numbers that are exact. */
    sealed interface Exact extends Figures {

        Resolution resolution();

        /** Returns the steps of a group that has a number. */
        BigInteger steps(int group);

        default BigDecimal asDecimal(int group) {
            return new BigDecimal(steps(group), resolution().decimals());
        }

        @Override
        default double asDouble(int group) {
            return Division.nearest(
                    steps(group), BigInteger.valueOf(resolution().perOne()));
        }
    }

    /** Exact numbers of 64 bits, or of 32 if they came so. */
    final class Whole implements Exact {
        static final long MISSING = Numbers.Longs.MISSING;

        private final long @Nullable [] wide;
        private final int @Nullable [] narrow;
        private final Resolution resolution;
        private long @Nullable [] widened;

        /**
         * Makes them.
         *
         * @param wide steps; {@link #MISSING} where there is no number
         */
        Whole(long[] wide, Resolution resolution) {
            this.wide = wide;
            this.narrow = null;
            this.resolution = resolution;
        }

        /**
         * Makes them of 32 bits.
         *
         * @param narrow steps; {@link Numbers.Ints#MISSING} where there is no number
         */
        Whole(int[] narrow, Resolution resolution) {
            this.wide = null;
            this.narrow = narrow;
            this.resolution = resolution;
        }

        /** Returns the steps; {@link #MISSING} where there is no number. Only for the thread that makes the result. */
        long[] values() {
            if (wide != null) {
                return wide;
            }
            long[] known = widened;
            if (known == null) {
                int[] steps = Objects.requireNonNull(narrow);
                known = new long[steps.length];
                for (int i = 0; i < steps.length; i++) {
                    known[i] = steps[i] == Numbers.Ints.MISSING ? MISSING : steps[i];
                }
                widened = known;
            }
            return known;
        }

        long value(int group) {
            if (narrow == null) {
                return Objects.requireNonNull(wide)[group];
            }
            return narrow[group] == Numbers.Ints.MISSING ? MISSING : narrow[group];
        }

        /** Returns how many groups there are, or more. */
        int length() {
            return narrow == null ? Objects.requireNonNull(wide).length : narrow.length;
        }

        /** Returns a copy of those that are rows, in their order. */
        Whole gather(Rows rows) {
            return narrow == null
                    ? new Whole(rows.gather(values()), resolution)
                    : new Whole(rows.gather(narrow), resolution);
        }

        @Override
        public Resolution resolution() {
            return resolution;
        }

        @Override
        public boolean isMissing(int group) {
            return value(group) == MISSING;
        }

        @Override
        public BigInteger steps(int group) {
            return BigInteger.valueOf(value(group));
        }

        @Override
        public BigDecimal asDecimal(int group) {
            return BigDecimal.valueOf(value(group), resolution.decimals());
        }

        @Override
        public double asDouble(int group) {
            return Division.nearest(value(group), resolution.perOne());
        }
    }

    /**
     * Exact numbers of which some need more than 64 bits.
     *
     * @param values steps; null where there is no number
     */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Big(@Nullable BigInteger[] values, Resolution resolution) implements Exact {
        @Override
        public boolean isMissing(int group) {
            return values[group] == null;
        }

        @Override
        public BigInteger steps(int group) {
            BigInteger value = values[group];
            if (value == null) {
                throw new IllegalStateException("group " + group + " has no number");
            }
            return value;
        }
    }

    /**
     * Other numbers.
     *
     * @param values not a number where there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Real(double[] values) implements Figures {
        @Override
        public boolean isMissing(int group) {
            return Double.isNaN(values[group]);
        }

        @Override
        public double asDouble(int group) {
            return values[group];
        }
    }

    /** Returns exact numbers, in 64 bits if all fit. */
    static Exact exact(@Nullable BigInteger[] values, Resolution resolution) {
        long[] small = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            BigInteger value = values[i];
            if (value == null) {
                small[i] = Whole.MISSING;
            } else if (value.bitLength() > 63 || value.longValue() == Whole.MISSING) {
                return new Big(values, resolution);
            } else {
                small[i] = value.longValue();
            }
        }
        return new Whole(small, resolution);
    }

    /** Returns numbers as an engine gives them. */
    static Figures of(Numbers numbers, Resolution resolution, int groups) {
        if (numbers instanceof Numbers.Ints ints) {
            return new Whole(ints.values(), resolution);
        }
        if (numbers instanceof Numbers.Longs longs) {
            return new Whole(longs.values(), resolution);
        }
        if (numbers instanceof Numbers.Bigs bigs) {
            return exact(Arrays.copyOf(bigs.values(), groups), resolution);
        }
        return new Real(((Numbers.Doubles) numbers).values());
    }
}
