package dev.vitrine.analytics.query.internal.result;

import java.util.function.IntFunction;

/** The values that the groups have in one dimension. Arrays are shared, never to be written. */
public sealed interface Keys {

    boolean isMissing(int group);

    /** Returns a number that is the same for two groups if and only if their values are; ascends with the values. */
    long order(int group);

    /**
     * Values with an ordinal.
     *
     * @param ordinals the ordinal of each group, {@link #MISSING} where it has no value
     */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Ordinals(long[] ordinals) implements Keys {
        public static final long MISSING = Long.MAX_VALUE;

        @Override
        public boolean isMissing(int group) {
            return ordinals[group] == MISSING;
        }

        @Override
        public long order(int group) {
            return ordinals[group];
        }
    }

    /**
     * Texts.
     *
     * @param codes a number that orders the texts for each group, {@link #MISSING} where it has no value
     * @param text gives the text with a code
     */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Texts(int[] codes, IntFunction<String> text) implements Keys {
        public static final int MISSING = Integer.MAX_VALUE;

        @Override
        public boolean isMissing(int group) {
            return codes[group] == MISSING;
        }

        @Override
        public long order(int group) {
            return codes[group];
        }
    }
}
