package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the groups of a query: every combination that can occur, or only those that do. */
sealed interface Groups {

    /** Returns how many there are; their number also stands for rows that don't count. */
    int size();

    /** Returns the combination with a number. */
    long combination(int group);

    /** Replaces combinations by the numbers of their groups. */
    void number(long[] combinations, int[] groups, int count);

    /** Tells whether combinations are their own numbers. */
    default boolean isIdentity() {
        return this instanceof All;
    }

    /** Returns the values that some groups have in each dimension of a layout. */
    default List<Keys> keys(Layout layout, Chosen chosen) {
        int count = chosen.count();
        if (isIdentity() && layout.codes().size() == 1) {
            return List.of(layout.codes().get(0).domain().keys(chosen.array(), count));
        }
        long[] rest = new long[count];
        for (int i = 0; i < count; i++) {
            rest[i] = combination(chosen.group(i));
        }
        List<Keys> keys = new ArrayList<>();
        Layout.Prefix prefix = layout.prefix();
        for (int dimension = layout.codes().size() - 1; dimension >= 0; dimension--) {
            Domain domain = layout.codes().get(dimension).domain();
            long radix = domain.size() + 1L;
            int[] codes = new int[count];
            for (int i = 0; i < count; i++) {
                long higher = rest[i] / radix;
                codes[i] = (int) (rest[i] - higher * radix);
                rest[i] = higher;
            }
            keys.add(0, domain.keys(codes, count));
        }
        if (prefix != null) {
            int[] prefixes = new int[count];
            Arrays.setAll(prefixes, i -> (int) rest[i]);
            keys.addAll(0, prefix.groups().keys(prefix.layout(), new Chosen(prefixes, count)));
        }
        return keys;
    }

    /** Every combination. */
    record All(int size) implements Groups {
        @Override
        public long combination(int group) {
            return group;
        }

        @Override
        public void number(long[] combinations, int[] groups, int count) {
            for (int i = 0; i < count; i++) {
                groups[i] = (int) combinations[i];
            }
        }
    }

    /** The combinations that occur, in ascending order. */
    final class Occurring implements Groups {
        private final LongSet combinations;
        private final long[] sorted;
        private final int[] numberOfSlot;

        Occurring(LongSet combinations) {
            this.combinations = combinations;
            this.sorted = combinations.sorted();
            this.numberOfSlot = combinations.numberSlots(sorted);
        }

        @Override
        public int size() {
            return sorted.length;
        }

        @Override
        public long combination(int group) {
            return sorted[group];
        }

        @Override
        public void number(long[] found, int[] groups, int count) {
            for (int i = 0; i < count; i++) {
                groups[i] = numberOfSlot[combinations.slot(found[i])];
            }
        }
    }
}
