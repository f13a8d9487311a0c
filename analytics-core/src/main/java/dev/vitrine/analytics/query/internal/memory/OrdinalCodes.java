package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** Makes codes of ordinals. */
final class OrdinalCodes {
    /** Up to this many numbers between the smallest and the largest, each has a code whether it occurs or not. */
    private static final int DENSE = 1 << 12;

    private OrdinalCodes() {}

    /** Where ordinals come from. */
    interface Source {
        /** Reads the ordinals of a batch into an array from the start on, {@link LongReader#MISSING} where there is none. */
        void read(Batch batch, long[] ordinals);
    }

    /** Makes codes of the ordinals of all rows, which are read twice rather than kept. */
    static Codes of(Source source, int rows, Cancellation cancellation) {
        long[] chunk = new long[Batch.SIZE];
        long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
        Batch.forEach(rows, cancellation, batch -> {
            source.read(batch, chunk);
            for (int i = 0; i < batch.size(); i++) {
                if (chunk[i] != LongReader.MISSING) {
                    ends[0] = Math.min(ends[0], chunk[i]);
                    ends[1] = Math.max(ends[1], chunk[i]);
                }
            }
        });
        if (!isDense(ends[0], ends[1])) {
            return of(readAll(source, rows, cancellation));
        }
        Domain.Range domain = new Domain.Range(ends[0], (int) (ends[1] - ends[0]) + 1);
        int[] codes = new int[rows];
        Batch.forEach(rows, cancellation, batch -> {
            source.read(batch, chunk);
            for (int i = 0; i < batch.size(); i++) {
                codes[batch.start() + i] =
                        chunk[i] == LongReader.MISSING ? domain.size() : (int) (chunk[i] - domain.first());
            }
        });
        return Codes.of(domain, codes, rows);
    }

    private static long[] readAll(Source source, int rows, Cancellation cancellation) {
        long[] all = new long[rows];
        long[] chunk = new long[Batch.SIZE];
        Batch.forEach(rows, cancellation, batch -> {
            source.read(batch, chunk);
            System.arraycopy(chunk, 0, all, batch.start(), batch.size());
        });
        return all;
    }

    /** Returns a source of what a function makes of the numbers that aren't missing. */
    static Source mapped(Source source, LongUnaryOperator function) {
        return (batch, ordinals) -> {
            source.read(batch, ordinals);
            for (int i = 0; i < batch.size(); i++) {
                if (ordinals[i] != LongReader.MISSING) {
                    ordinals[i] = function.applyAsLong(ordinals[i]);
                }
            }
        };
    }

    private static boolean isDense(long smallest, long largest) {
        return smallest <= largest && largest - smallest >= 0 && largest - smallest < DENSE;
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

    /**
     * Makes codes of numbers all of which are there and of which few are different; each number that occurs has a code, and no
     * other has.
     */
    static Codes ofFew(Source source, int rows, Cancellation cancellation) {
        long[] chunk = new long[Batch.SIZE];
        int[] codes = new int[rows];
        Map<Long, Integer> seen = new TreeMap<>();
        Batch.forEach(rows, cancellation, batch -> {
            source.read(batch, chunk);
            int code = -1;
            for (int i = 0; i < batch.size(); i++) {
                if (code < 0 || chunk[i] != chunk[i - 1]) {
                    code = seen.computeIfAbsent(chunk[i], number -> seen.size());
                }
                codes[batch.start() + i] = code;
            }
        });
        long[] sorted = seen.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] places = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            places[Objects.requireNonNull(seen.get(sorted[place]))] = place;
        }
        for (int row = 0; row < rows; row++) {
            codes[row] = places[codes[row]];
        }
        return Codes.of(new Domain.Listed(sorted), codes, rows);
    }

    private static Domain domain(long[] ordinals, long smallest, long largest) {
        if (largest < smallest) {
            return new Domain.Range(0, 0);
        }
        return isDense(smallest, largest)
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
