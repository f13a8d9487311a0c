package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Keys;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What the codes of a dimension mean: codes 0 to size - 1 stand for values in ascending order, the code size for no value.
 */
sealed interface Domain {

    /** Returns the number of values, which is also the code of rows without one. */
    int size();

    /** Returns the code of an ordinal or text, or {@code -(place) - 1} where it would be if it isn't there. */
    int find(Object ordinalOrText);

    /** Turns codes into keys of groups. */
    Keys keys(int[] codes, int count);

    /** Ordinals in ascending order: a range without gaps, or a table. */
    sealed interface OrdinalDomain extends Domain {
        long ordinal(int code);

        @Override
        default Keys keys(int[] codes, int count) {
            long[] ordinals = new long[count];
            for (int i = 0; i < count; i++) {
                ordinals[i] = codes[i] == size() ? Keys.Ordinals.MISSING : ordinal(codes[i]);
            }
            return new Keys.Ordinals(ordinals);
        }
    }

    /** All whole numbers from a first one on. */
    record Range(long first, int size) implements OrdinalDomain {
        @Override
        public long ordinal(int code) {
            return first + code;
        }

        @Override
        public int find(Object ordinal) {
            long place = (Long) ordinal - first;
            return place < 0 ? -1 : place >= size ? -size - 1 : (int) place;
        }
    }

    /** Some whole numbers. */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    record Listed(long[] ordinals) implements OrdinalDomain {
        @Override
        public int size() {
            return ordinals.length;
        }

        @Override
        public long ordinal(int code) {
            return ordinals[code];
        }

        @Override
        public int find(Object ordinal) {
            return Arrays.binarySearch(ordinals, (Long) ordinal);
        }
    }

    /** Texts. */
    record Words(int size, IntFunction<String> word) implements Domain {
        @Override
        public int find(Object text) {
            String sought = (String) text;
            int low = 0;
            int high = size - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = word.apply(middle).compareTo(sought);
                if (order == 0) {
                    return middle;
                }
                if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -low - 1;
        }

        @Override
        public Keys keys(int[] codes, int count) {
            int[] texts = new int[count];
            for (int i = 0; i < count; i++) {
                texts[i] = codes[i] == size ? Keys.Texts.MISSING : codes[i];
            }
            return new Keys.Texts(texts, word);
        }
    }
}
