package dev.vitrine.analytics.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What measures are split by: a named value with few exact outcomes.
 *
 * <p>The standard ones are in {@link Dimensions}; make your own with {@link #of}. Immutable; dimensions of the same name
 * and value are equal.
 *
 * @param <T> the Java type of a value
 */
public final class Dimension<T extends Comparable<? super T>> {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", Pattern.UNICODE_CHARACTER_CLASS);

    private final String name;
    private final Value<T> value;
    private final String description;

    private Dimension(String name, Value<T> value, String description) {
        this.name = requireName(name);
        this.value = value;
        this.description = description;
        if (!value.type().isGroupable()) {
            throw new IllegalArgumentException("the dimension " + name + " can't be of the type " + value.type()
                    + ". Maybe use bands of it, or the part of a time.");
        }
    }

    /**
     * Returns a dimension.
     *
     * @param name name in results and in JSON, such as {@code CUSTOMER_STATE}
     * @param value what it is
     * @param description one sentence
     * @throws IllegalArgumentException if the name is blank, begins or ends with a blank, or has control characters, or if
     *     the values are amounts, measurements or times, which are too many to group by
     */
    public static <T extends Comparable<? super T>> Dimension<T> of(String name, Value<T> value, String description) {
        return new Dimension<>(name, value, description);
    }

    static String requireName(String name) {
        if (name.isBlank()
                || !name.equals(name.strip())
                || CONTROL.matcher(name).find()) {
            throw new IllegalArgumentException("'" + CONTROL.matcher(name).replaceAll("?")
                    + "' can't be a name: expected something in one line, without control characters and without blanks"
                    + " at the ends. Maybe '" + suggestion(name) + "'.");
        }
        return name;
    }

    /** Returns what can be a name, unless it is empty: blanks for control characters, none at the ends. */
    static String inOneLine(String name) {
        return CONTROL.matcher(name).replaceAll(" ").strip();
    }

    private static String suggestion(String name) {
        String clean = inOneLine(name);
        return clean.isEmpty() ? "ORDERS" : clean;
    }

    /** Returns the name in results and in JSON. */
    public String name() {
        return name;
    }

    /** Returns what it is. */
    public Value<T> value() {
        return value;
    }

    /** Returns one sentence on what it is. */
    public String description() {
        return description;
    }

    /** Returns the type of its values. */
    public ValueType<T> type() {
        return value.type();
    }

    /** Returns what a row with one value stands for. */
    public Grain grain() {
        return value.grain();
    }

    /** Returns a filter: equal to the constant. */
    public Filter is(T constant) {
        return new Filter.Comparison<>(this, Operator.EQUAL, constant);
    }

    /** Returns a filter: present and different from the constant. */
    public Filter isNot(T constant) {
        return new Filter.Comparison<>(this, Operator.NOT_EQUAL, constant);
    }

    /** Returns a filter: before the constant. */
    public Filter lessThan(T constant) {
        return new Filter.Comparison<>(this, Operator.LESS, constant);
    }

    /** Returns a filter: before the constant or equal. */
    public Filter atMost(T constant) {
        return new Filter.Comparison<>(this, Operator.AT_MOST, constant);
    }

    /** Returns a filter: after the constant. */
    public Filter greaterThan(T constant) {
        return new Filter.Comparison<>(this, Operator.GREATER, constant);
    }

    /** Returns a filter: after the constant or equal. */
    public Filter atLeast(T constant) {
        return new Filter.Comparison<>(this, Operator.AT_LEAST, constant);
    }

    /**
     * Returns a filter: in the range, ends included.
     *
     * @throws IllegalArgumentException if the range ends before it begins
     */
    public Filter between(T from, T to) {
        return new Filter.Between<>(this, from, to);
    }

    /**
     * Returns a filter: one of the constants.
     *
     * @throws IllegalArgumentException if there are none
     */
    @SafeVarargs
    public final Filter in(T... constants) {
        List<T> copy = new ArrayList<>();
        for (T constant : constants) {
            copy.add(constant);
        }
        return new Filter.In<>(this, copy);
    }

    /** Returns a filter: without a value. */
    public Filter isMissing() {
        return new Filter.Missing(this);
    }

    /** Returns a filter: with a value. */
    public Filter isPresent() {
        return new Filter.Not(isMissing());
    }

    /** Returns a sort key: ascending, missing last. */
    public SortKey ascending() {
        return new SortKey(name, SortKey.Direction.ASCENDING);
    }

    /** Returns a sort key: descending, missing last. */
    public SortKey descending() {
        return new SortKey(name, SortKey.Direction.DESCENDING);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension<?> dimension && name.equals(dimension.name) && value.equals(dimension.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, value);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
