package dev.vitrine.analytics.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rows count.
 *
 * <p>As in SQL, a comparison with a missing value is neither true nor false, its negation neither; a row counts only if
 * the filter is true. {@link Missing} is always true or false. Filters are immutable data; make them from dimensions:
 * {@code MONTH.atLeast(YearMonth.of(2018, 1)).and(CUSTOMER_STATE.in("SP", "RJ"))}.
 */
public sealed interface Filter {

    /**
     * Compares a dimension with a constant.
     *
     * @param dimension the dimension
     * @param operator how
     * @param constant with what
     */
    record Comparison<T extends Comparable<? super T>>(Dimension<T> dimension, Operator operator, T constant)
            implements Filter {}

    /**
     * A dimension is one of some constants.
     *
     * @param dimension the dimension
     * @param constants the constants, at least one
     */
    record In<T extends Comparable<? super T>>(Dimension<T> dimension, List<T> constants) implements Filter {
        /**
         * Keeps the constants from being changed, each once and in ascending order.
         *
         * @throws IllegalArgumentException if there are none
         */
        public In {
            constants = constants.stream().distinct().sorted().toList();
            if (constants.isEmpty()) {
                throw new IllegalArgumentException(
                        dimension + " in () would match nothing. Maybe leave the filter out, or name a value.");
            }
        }
    }

    /**
     * A dimension lies in a range.
     *
     * @param dimension the dimension
     * @param from lower end, included
     * @param to upper end, included
     */
    record Between<T extends Comparable<? super T>>(Dimension<T> dimension, T from, T to) implements Filter {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Between {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException(
                        dimension + " between " + dimension.type().label(from) + " and "
                                + dimension.type().label(to) + " would match nothing. Maybe swap the ends.");
            }
        }
    }

    /**
     * A dimension has no value.
     *
     * @param dimension the dimension
     */
    record Missing(Dimension<?> dimension) implements Filter {}

    /**
     * All hold.
     *
     * @param filters at least one
     */
    record And(List<Filter> filters) implements Filter {
        /** Keeps the filters from being changed. */
        public And {
            filters = requireSome("and", filters);
        }
    }

    /**
     * At least one holds.
     *
     * @param filters at least one
     */
    record Or(List<Filter> filters) implements Filter {
        /** Keeps the filters from being changed. */
        public Or {
            filters = requireSome("or", filters);
        }
    }

    /**
     * Another one does not hold.
     *
     * @param filter the other one
     */
    record Not(Filter filter) implements Filter {}

    /** Returns a filter that holds where this and the other do. */
    default Filter and(Filter other) {
        return new And(List.of(this, other));
    }

    /** Returns a filter that holds where this or the other does. */
    default Filter or(Filter other) {
        return new Or(List.of(this, other));
    }

    /** Returns a filter that holds where this one does not; not where it is neither true nor false. */
    default Filter negate() {
        return new Not(this);
    }

    /** Returns the dimensions it looks at, in the order in which they appear. */
    default Set<Dimension<?>> dimensions() {
        Set<Dimension<?>> found = new LinkedHashSet<>();
        collect(found);
        return found;
    }

    private void collect(Set<Dimension<?>> found) {
        if (this instanceof Comparison<?> comparison) {
            found.add(comparison.dimension());
        } else if (this instanceof In<?> in) {
            found.add(in.dimension());
        } else if (this instanceof Between<?> between) {
            found.add(between.dimension());
        } else if (this instanceof Missing missing) {
            found.add(missing.dimension());
        } else if (this instanceof And and) {
            and.filters().forEach(filter -> filter.collect(found));
        } else if (this instanceof Or or) {
            or.filters().forEach(filter -> filter.collect(found));
        } else if (this instanceof Not not) {
            not.filter().collect(found);
        }
    }

    private static List<Filter> requireSome(String word, List<Filter> filters) {
        if (filters.isEmpty()) {
            throw new IllegalArgumentException("'" + word + "' needs at least one filter");
        }
        return List.copyOf(filters);
    }
}
