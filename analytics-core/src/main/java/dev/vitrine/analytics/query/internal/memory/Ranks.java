package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.IdColumn;
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
    private static final int PREFIX_CHARS = 4;

    static Ranks of(IdColumn ids) {
        return of(ids.size(), row -> ids.isMissing(row) ? null : ids.value(row));
    }

    /** Ranks texts, null being missing; the function is called several times for a row. */
    static Ranks of(int size, IntFunction<@Nullable String> texts) {
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
        int common = commonPrefix(size, texts);
        long[] keys = new long[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            String text = texts.apply(row);
            if (text != null) {
                // The first bit is turned, for prefixes are unsigned and the sort is not.
                keys[count++] = ((prefix(text, common) << Integer.SIZE) ^ Long.MIN_VALUE) | row;
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

    /** Packs the characters after the common ones into 32 bits that order them; a character beyond 254 ends the packing. */
    private static long prefix(String text, int common) {
        long packed = 0;
        boolean ended = false;
        for (int i = common; i < common + PREFIX_CHARS; i++) {
            int code = ended || i >= text.length() ? 0 : Math.min(text.charAt(i) + 1, 255);
            ended = ended || code == 255 || code == 0;
            packed = packed << 8 | code;
        }
        return packed;
    }

    private static int commonPrefix(int size, IntFunction<@Nullable String> texts) {
        String first = null;
        int common = 0;
        for (int row = 0; row < size && (first == null || common > 0); row++) {
            String text = texts.apply(row);
            if (first == null) {
                first = text;
                common = text == null ? 0 : text.length();
            } else if (text != null) {
                int same = 0;
                while (same < Math.min(common, text.length()) && first.charAt(same) == text.charAt(same)) {
                    same++;
                }
                common = same;
            }
        }
        return common;
    }
}
