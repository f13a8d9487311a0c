package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.result.Keys;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Dimension values out of rows. */
final class KeyCells {

    private KeyCells() {}

    static Keys keys(ValueType<?> type, List<@Nullable Object[]> rows, int column) {
        return type.equals(ValueType.TEXT) ? texts(rows, column) : ordinals(type, rows, column);
    }

    private static Keys texts(List<@Nullable Object[]> rows, int column) {
        TreeSet<String> distinct = new TreeSet<>();
        for (@Nullable Object[] row : rows) {
            if (row[column] instanceof String text) {
                distinct.add(text);
            }
        }
        List<String> words = List.copyOf(distinct);
        Map<String, Integer> codeOf = new HashMap<>();
        words.forEach(word -> codeOf.put(word, codeOf.size()));
        int[] codes = rows.stream()
                .mapToInt(row -> row[column] instanceof String text ? codeOf.getOrDefault(text, 0) : Keys.Texts.MISSING)
                .toArray();
        return new Keys.Texts(codes, words::get);
    }

    private static Keys ordinals(ValueType<?> type, List<@Nullable Object[]> rows, int column) {
        return new Keys.Ordinals(
                rows.stream().mapToLong(row -> ordinal(type, row[column])).toArray());
    }

    private static long ordinal(ValueType<?> type, @Nullable Object cell) {
        if (cell == null) {
            return Keys.Ordinals.MISSING;
        }
        return cell instanceof LocalDate start ? SqlTypes.ordinalOf(type, start) : ((Number) cell).longValue();
    }

    /** Returns the rows in ascending order, the first key first. */
    static int[] ascending(List<Keys> keys, int rows) {
        Comparator<Integer> order = Comparator.comparingInt(row -> 0);
        for (Keys key : keys) {
            order = order.thenComparingLong(key::order);
        }
        return IntStream.range(0, rows)
                .boxed()
                .sorted(order)
                .mapToInt(row -> row)
                .toArray();
    }

    static Keys inOrder(Keys keys, int[] order) {
        if (keys instanceof Keys.Texts texts) {
            return new Keys.Texts(
                    IntStream.of(order).map(row -> texts.codes()[row]).toArray(), texts.text());
        }
        long[] ordinals = ((Keys.Ordinals) keys).ordinals();
        return new Keys.Ordinals(
                IntStream.of(order).mapToLong(row -> ordinals[row]).toArray());
    }
}
