package dev.vitrine.analytics.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is computed: an aggregate of the rows of a grain, or arithmetic on other measures.
 *
 * <p>Rows count for an aggregate if its condition is true. Immutable data.
 */
public sealed interface Formula {

    /** One number out of many rows. */
    sealed interface Aggregate extends Formula {

        /** Returns what one of the rows stands for. */
        Grain grain();

        /** Returns what is aggregated, or null if rows are counted. */
        @Nullable
        Value<?> value();

        /** Returns which rows count; null for all. */
        @Nullable
        Filter where();
    }

    /**
     * The number of rows.
     *
     * @param grain what a row stands for
     * @param where which rows count
     */
    record Count(Grain grain, @Nullable Filter where) implements Aggregate {
        @Override
        public @Nullable Value<?> value() {
            return null;
        }
    }

    /**
     * The number of different values that occur in at least so many rows.
     *
     * @param grain what a row stands for
     * @param value the value; rows without one do not count
     * @param atLeast in how many rows a value must occur, 1 or more
     * @param where which rows count
     */
    record CountDistinct(
            Grain grain,
            Value<?> value,
            int atLeast,
            @Nullable Filter where) implements Aggregate {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public CountDistinct {
            if (atLeast < 1) {
                throw new IllegalArgumentException(
                        "atLeast is " + atLeast + "; expected 1 or more. Maybe 2, what comes again.");
            }
        }
    }

    /**
     * The sum of values. Rows of the group that do not fulfil the condition add zero, so the sum of none of them is 0; it is
     * missing where no row of the group, whether it fulfils the condition or not, has a value. Rows that the filter of the
     * query leaves out are in no group.
     *
     * @param grain what a row stands for
     * @param value a number
     * @param where which rows count
     */
    record Sum(Grain grain, Value<?> value, @Nullable Filter where) implements Aggregate {}

    /**
     * The arithmetic mean; missing where no row that counts has a value.
     *
     * @param grain what a row stands for
     * @param value a number
     * @param where which rows count
     */
    record Average(Grain grain, Value<?> value, @Nullable Filter where) implements Aggregate {}

    /**
     * A quantile, interpolated linearly between the two nearest values (type 7 of Hyndman and Fan, Sample Quantiles in
     * Statistical Packages, The American Statistician 50, 1996; {@code percentile_cont} of SQL); missing where no row
     * that counts has a value.
     *
     * @param grain what a row stands for
     * @param value a number
     * @param p which, 0 (smallest) to 1 (largest)
     * @param where which rows count
     */
    record Quantile(
            Grain grain, Value<?> value, double p, @Nullable Filter where) implements Aggregate {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not between 0 and 1
         */
        public Quantile {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException(
                        "the quantile " + p + " is not between 0 and 1. Maybe 0.5, the median.");
            }
        }
    }

    /**
     * The smallest or largest value; missing where no row that counts has one.
     *
     * @param grain what a row stands for
     * @param value a number or a value with an ordinal
     * @param end which end
     * @param where which rows count
     */
    record Extreme(
            Grain grain, Value<?> value, End end, @Nullable Filter where) implements Aggregate {}

    /** An end of a range. */
    enum End {
        /** The smallest. */
        FIRST,
        /** The largest. */
        LAST
    }

    /**
     * One measure divided by another; missing where either is, and where the divisor is zero.
     *
     * @param numerator what is divided
     * @param denominator by what
     */
    record Ratio(Measure numerator, Measure denominator) implements Formula {}

    /**
     * The sum of two measures; missing where either is.
     *
     * @param left one
     * @param right the other
     */
    record Plus(Measure left, Measure right) implements Formula {}

    /**
     * The difference of two measures; missing where either is.
     *
     * @param left from which
     * @param right what is subtracted
     */
    record Minus(Measure left, Measure right) implements Formula {}

    /**
     * Calendar days from a day to the as-of day of the query.
     *
     * @param day a measure in the unit {@link Unit#DATE}
     */
    record DaysUntilAsOf(Measure day) implements Formula {}

    /** Returns the measures it is made of; none for aggregates. */
    default Set<Measure> operands() {
        if (this instanceof Ratio ratio) {
            return ordered(ratio.numerator(), ratio.denominator());
        }
        if (this instanceof Plus plus) {
            return ordered(plus.left(), plus.right());
        }
        if (this instanceof Minus minus) {
            return ordered(minus.left(), minus.right());
        }
        return this instanceof DaysUntilAsOf days ? Set.of(days.day()) : Set.of();
    }

    private static Set<Measure> ordered(Measure left, Measure right) {
        return left.equals(right) ? Set.of(left) : new LinkedHashSet<>(List.of(left, right));
    }
}
