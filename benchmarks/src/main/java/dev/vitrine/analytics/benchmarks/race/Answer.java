package dev.vitrine.analytics.benchmarks.race;

import dev.vitrine.analytics.benchmarks.race.AnswerColumn.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query in the one form in which results are compared: rows of values in canonical order, which is by
 * group keys ascending with null last, or, for rankings, as given.
 *
 * <p>Of an answer with more than 250,000 rows of exact values only a digest is kept, which tells that two answers differ,
 * not where.
 */
public final class Answer {
    private static final double TOLERANCE = 1e-9;
    private static final int MAX_ROWS_KEPT = 250_000;

    private final StandardQuery query;
    private final List<List<@Nullable Object>> rows;
    private final RowDigest others;

    private Answer(StandardQuery query, List<List<@Nullable Object>> rows, RowDigest others) {
        this.query = query;
        this.rows = rows;
        this.others = others;
    }

    /** Returns a collector of rows. */
    public static Rows of(StandardQuery query) {
        return new Rows(query);
    }

    /**
     * Returns the rows in canonical order, their values in the order of {@link StandardQuery#columns()}; none if there
     * are so many that only their digest is kept.
     */
    public List<List<@Nullable Object>> rows() {
        return rows;
    }

    /** Returns the first difference in words, or nothing if the answers are the same. */
    public Optional<String> findDifference(Answer other) {
        if (!others.same(other.others)) {
            return Optional.of("the values of " + (rows.size() + others.rows()) + " rows against those of "
                    + (other.rows.size() + other.others.rows()) + ". Maybe race at a smaller scale to see them.");
        }
        if (rows.size() != other.rows.size()) {
            return Optional.of(rows.size() + " rows against " + other.rows.size() + firstStrangeRow(other));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < query.columns().size(); column++) {
                Object ours = rows.get(row).get(column);
                Object theirs = other.rows.get(row).get(column);
                if (!same(ours, theirs)) {
                    String name = query.columns().get(column).name();
                    return Optional.of("row " + (row + 1) + ", " + name + ": " + ours + " against " + theirs + "\n  "
                            + rows.get(row) + "\n  " + other.rows.get(row));
                }
            }
        }
        return Optional.empty();
    }

    private String firstStrangeRow(Answer other) {
        int both = Math.min(rows.size(), other.rows.size());
        for (int row = 0; row < both; row++) {
            if (!rows.get(row)
                    .subList(0, query.keyCount())
                    .equals(other.rows.get(row).subList(0, query.keyCount()))) {
                return "; the first with different keys is row " + (row + 1) + "\n  " + rows.get(row) + "\n  "
                        + other.rows.get(row);
            }
        }
        return "; the first that only one has is\n  " + (rows.size() > both ? rows : other.rows).get(both);
    }

    private static boolean same(@Nullable Object ours, @Nullable Object theirs) {
        if (ours instanceof Double a && theirs instanceof Double b) {
            return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }
        if (ours instanceof BigDecimal a && theirs instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(ours, theirs);
    }

    /** Collects the rows of an answer; not thread-safe. */
    public static final class Rows {
        private final StandardQuery query;
        private final boolean exact;
        private final List<List<@Nullable Object>> rows = new ArrayList<>();
        private final RowDigest others = new RowDigest();

        private Rows(StandardQuery query) {
            this.query = query;
            this.exact = query.columns().stream().noneMatch(column -> column.kind() == Kind.RATE);
        }

        /**
         * Adds a row.
         *
         * @throws IllegalArgumentException if the values do not fit the columns of the query
         */
        public Rows add(@Nullable Object... values) {
            List<AnswerColumn> columns = query.columns();
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(
                        query.id() + " has " + columns.size() + " columns, not " + values.length);
            }
            @Nullable Object[] row = new Object[values.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = canonical(columns.get(i), values[i]);
            }
            List<@Nullable Object> added = Collections.unmodifiableList(Arrays.asList(row));
            if (others.rows() > 0) {
                others.add(added);
                return this;
            }
            rows.add(added);
            if (exact && !query.isRanking() && rows.size() > MAX_ROWS_KEPT) {
                rows.forEach(others::add);
                rows.clear();
            }
            return this;
        }

        private @Nullable Object canonical(AnswerColumn column, @Nullable Object value) {
            if (value == null) {
                return null;
            }
            if (column.kind() == Kind.COUNT && value instanceof Number number) {
                return number.longValue();
            }
            boolean fits = switch (column.kind()) {
                case MONTH, DAY, WORD -> value instanceof String;
                case COUNT -> false;
                case MONEY -> value instanceof BigDecimal;
                case RATE -> value instanceof Double;
            };
            if (!fits) {
                throw new IllegalArgumentException(query.id() + "." + column.name() + " must be a " + column.kind()
                        + ", not " + value.getClass().getSimpleName() + " " + value);
            }
            return value;
        }

        /** Returns the answer with the rows in canonical order. */
        public Answer build() {
            if (!query.isRanking()) {
                Comparator<List<@Nullable Object>> order = byKey(0);
                for (int key = 1; key < query.keyCount(); key++) {
                    order = order.thenComparing(byKey(key));
                }
                rows.sort(order);
            }
            return new Answer(query, Collections.unmodifiableList(rows), others);
        }

        private static Comparator<List<@Nullable Object>> byKey(int key) {
            return Comparator.comparing(row -> row.get(key), Comparator.nullsLast(Rows::compareKeys));
        }

        private static int compareKeys(Object ours, Object theirs) {
            return ours instanceof Long a && theirs instanceof Long b
                    ? Long.compare(a, b)
                    : ours.toString().compareTo(theirs.toString());
        }
    }
}
