package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.progress.Cancellation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers in ascending order. Arrays are shared, never to be written.
 *
 * @param rank for each row the position of its identifier among the distinct ones, their number if it is missing
 * @param rows for each position a row that has the identifier
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record Ranks(int[] rank, int[] rows) {
    /** What is subtracted from prefixes of 32 bits so that they ascend as signed numbers too. */
    private static final long PREFIX_MIDDLE = 1L << 31;

    static Ranks of(IdColumn ids, Cancellation cancellation) {
        return of(ids.size(), row -> ids.isMissing(row) ? null : ids.value(row), cancellation);
    }

    /** Ranks texts, null being missing; the function is called several times for a row. */
    static Ranks of(int size, IntFunction<@Nullable String> texts, Cancellation cancellation) {
        return of(size, row -> {
            if (row % Batch.SIZE == 0) {
                cancellation.throwIfCancelled();
            }
            return texts.apply(row);
        });
    }

    private static Ranks of(int size, IntFunction<@Nullable String> texts) {
        int[] sorted = sort(size, texts);
        int[] rank = new int[size];
        int[] rows = new int[sorted.length];
        int distinct = 0;
        String last = null;
        for (int row : sorted) {
            String text = texts.apply(row);
            if (last == null || !last.equals(text)) {
                rows[distinct++] = row;
                last = text;
            }
            rank[row] = distinct - 1;
        }
        for (int row = 0; row < size; row++) {
            if (texts.apply(row) == null) {
                rank[row] = distinct;
            }
        }
        return new Ranks(rank, Arrays.copyOf(rows, distinct));
    }

    /** Returns the rows that have a text, sorted by it. */
    private static int[] sort(int size, IntFunction<@Nullable String> texts) {
        TextPrefix prefix = TextPrefix.of(size, texts);
        long[] keys = new long[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            String text = texts.apply(row);
            if (text != null) {
                keys[count++] = (prefix.pack(text) - PREFIX_MIDDLE) << Integer.SIZE | row;
            }
        }
        Arrays.parallelSort(keys, 0, count);
        int[] sorted = new int[count];
        int runStart = 0;
        for (int i = 0; i < count; i++) {
            sorted[i] = (int) keys[i];
            if (i + 1 == count || keys[i] >>> Integer.SIZE != keys[i + 1] >>> Integer.SIZE) {
                sortRun(sorted, runStart, i + 1, texts);
                runStart = i + 1;
            }
        }
        return sorted;
    }

    /** Sorts rows whose texts begin alike. */
    private static void sortRun(int[] rows, int from, int to, IntFunction<@Nullable String> texts) {
        if (to - from < 2) {
            return;
        }
        record Entry(String text, int row) {}
        Entry[] entries = new Entry[to - from];
        for (int i = from; i < to; i++) {
            String text = texts.apply(rows[i]);
            entries[i - from] = new Entry(text == null ? "" : text, rows[i]);
        }
        Arrays.sort(entries, Comparator.comparing(Entry::text).thenComparing(Entry::row));
        for (int i = from; i < to; i++) {
            rows[i] = entries[i - from].row();
        }
    }
}
