package dev.vitrine.analytics.query.internal.result;

import java.lang.ref.WeakReference;
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

    /** The names of things, each of which is a group of its own; the last group is that of none. */
    final class Entities implements Keys {
        private final int[] inOrder;
        private final IntFunction<String> name;
        /** The place of each thing in the order of the names; seldom needed, as results come in this order. */
        private volatile WeakReference<int[]> places = new WeakReference<>(null);

        /**
         * Makes them.
         *
         * @param inOrder all things in ascending order of their names
         * @param name gives the name of a thing
         */
        public Entities(int[] inOrder, IntFunction<String> name) {
            this.inOrder = inOrder;
            this.name = name;
        }

        @Override
        public boolean isMissing(int group) {
            return group == inOrder.length;
        }

        String name(int group) {
            return name.apply(group);
        }

        @Override
        public long order(int group) {
            return isMissing(group) ? Long.MAX_VALUE : places()[group];
        }

        private int[] places() {
            int[] known = places.get();
            if (known == null) {
                known = new int[inOrder.length];
                for (int place = 0; place < known.length; place++) {
                    known[inOrder[place]] = place;
                }
                places = new WeakReference<>(known);
            }
            return known;
        }
    }
}
