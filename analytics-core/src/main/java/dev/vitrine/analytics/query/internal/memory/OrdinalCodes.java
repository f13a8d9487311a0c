package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** Makes codes of ordinals. */
final class OrdinalCodes {
    /** Up to this many numbers between the smallest and the largest, each has a code whether it occurs or not. */
    private static final int DENSE = 1 << 12;

    private OrdinalCodes() {}

    /** Reads all numbers of a table. */
    static long[] readAll(LongReader reader, int rows, Cancellation cancellation) {
        long[] all = new long[rows];
        long[] chunk = new long[Batch.SIZE];
        Batch.forEach(rows, cancellation, batch -> {
            reader.read(batch, chunk);
            System.arraycopy(chunk, 0, all, batch.start(), batch.size());
        });
        return all;
    }

    /** Replaces each number that isn't missing. */
    static long[] map(long[] numbers, LongUnaryOperator function) {
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] != LongReader.MISSING) {
                numbers[row] = function.applyAsLong(numbers[row]);
            }
        }
        return numbers;
    }

    /** Makes codes of the ordinals of all rows. */
    static Codes of(long[] ordinals) {
        long smallest = Long.MAX_VALUE;
        long largest = Long.MIN_VALUE;
        for (long ordinal : ordinals) {
            if (ordinal != LongReader.MISSING) {
                smallest = Math.min(smallest, ordinal);
                largest = Math.max(largest, ordinal);
            }
        }
        Domain domain = domain(ordinals, smallest, largest);
        int[] codes = new int[ordinals.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = ordinals[row] == LongReader.MISSING ? domain.size() : domain.find(ordinals[row]);
        }
        return Codes.of(domain, codes, codes.length);
    }

    /** Makes codes of numbers all of which are there; each number that occurs has a code, and no other has. */
    static Codes ofOccurring(long[] numbers) {
        Map<Long, Integer> seen = new TreeMap<>();
        long last = LongReader.MISSING;
        for (long number : numbers) {
            if (number != last) {
                seen.put(number, 0);
                last = number;
            }
        }
        long[] sorted = seen.keySet().stream().mapToLong(Long::longValue).toArray();
        Domain domain = new Domain.Listed(sorted);
        int[] codes = new int[numbers.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = Arrays.binarySearch(sorted, numbers[row]);
        }
        return Codes.of(domain, codes, codes.length);
    }

    private static Domain domain(long[] ordinals, long smallest, long largest) {
        if (largest < smallest) {
            return new Domain.Range(0, 0);
        }
        return largest - smallest >= 0 && largest - smallest < DENSE
                ? new Domain.Range(smallest, (int) (largest - smallest) + 1)
                : new Domain.Listed(distinct(ordinals));
    }

    private static long[] distinct(long[] ordinals) {
        long[] sorted = ordinals.clone();
        Arrays.parallelSort(sorted);
        int distinct = 0;
        for (long ordinal : sorted) {
            if (ordinal != LongReader.MISSING && (distinct == 0 || sorted[distinct - 1] != ordinal)) {
                sorted[distinct++] = ordinal;
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    /**
     * Makes codes of other codes.
     *
     * @param ordinalOf gives for each code that isn't missing an ordinal, or {@link LongReader#MISSING}
     */
    static Codes recode(Codes codes, LongUnaryOperator ordinalOf) {
        int missing = codes.domain().size();
        long[] ordinals = new long[missing];
        Arrays.setAll(ordinals, ordinalOf::applyAsLong);
        Codes byCode = of(ordinals);
        int[] recoded = new int[codes.size()];
        for (int row = 0; row < recoded.length; row++) {
            int code = codes.get(row);
            recoded[row] = code == missing ? byCode.domain().size() : byCode.get(code);
        }
        return Codes.of(byCode.domain(), recoded, recoded.length);
    }

    /** Returns the ordinal of the value that a lookup gives for a word, or {@link LongReader#MISSING}. */
    static <T extends Comparable<? super T>> long ordinal(Value.Lookup<T> lookup, String word) {
        T meaning = lookup.meaningOf(word);
        ValueType<T> type = lookup.type();
        return meaning == null ? LongReader.MISSING : type.ordinalOf(meaning);
    }
}
