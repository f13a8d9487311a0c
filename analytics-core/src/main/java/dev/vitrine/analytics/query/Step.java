package dev.vitrine.analytics.query;

import java.util.List;

/**
 * A column computed from the rows of the result: after the condition on measures, before the order and the limit.
 *
 * <p>Shares need no period. Steps along time need exactly one dimension of the query to be a period: day, ISO week, month,
 * quarter or year. Rows that agree in all other dimensions make up a series, which goes from the first to the last row in
 * which the measure has a value: a value of its own, as it would have if the query asked for nothing else. (A count has
 * none in a row that only a measure of another grain has, though it is 0 there.) So what else the query asks for changes no
 * step; in rows before and after the series the step is missing.
 *
 * <p>A period is compared with the calendar's periods before it, not with the rows before it. Where a series has no value
 * between its first and last, measures that are counts or sums are zero for the step, all others missing; it makes no
 * difference whether there is a row with a missing value, a row that only another measure has, no row, or one that the
 * condition on measures left out. Rows without a period get no value.
 *
 * <p>The filter of the query and its condition on measures come before the steps: the first period that a filter leaves has
 * none before it to grow from, so filter for as many periods more as the step looks back. There is no condition on steps;
 * choose rows by one from the {@link ResultTable#toRecords records}.
 */
public sealed interface Step {

    /** Returns the measure it is computed from. */
    Measure measure();

    /** Returns the name of the column. */
    String name();

    /** Returns the unit of the column. */
    default Unit unit() {
        return measure().unit();
    }

    /** Tells whether it goes along time. */
    default boolean isAlongTime() {
        return !(this instanceof ShareOfTotal || this instanceof ShareOfFirst);
    }

    /**
     * The share that a row has in the total over all rows, or over those of a group; missing where the total is zero.
     *
     * @param measure a count or a sum whose parts add up
     * @param within dimensions that make up a group; none for the total over all rows
     */
    record ShareOfTotal(Measure measure, List<Dimension<?>> within) implements Step {
        /** Keeps the dimensions from being changed. */
        public ShareOfTotal {
            within = List.copyOf(within);
        }

        /** Returns the measure's name and {@code .SHARE}. */
        @Override
        public String name() {
            return measure.name() + ".SHARE";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /**
     * The value as a share of the first of its group: 0.1 is a tenth of it. The first is that of the row that comes first,
     * in ascending order of the dimensions as the query lists them, among those of the group in which the measure has a
     * value of its own; the order of the query and its limit make no difference. Missing where the value is, where it
     * would be that of another measure's row only, and where the first is zero.
     *
     * <p>The retention of cohorts: {@code CUSTOMERS} by {@code COHORT_MONTH} and {@code MONTHS_SINCE_FIRST}, within {@code
     * COHORT_MONTH}.
     *
     * @param measure the measure; unlike for a share of the total it need not add up
     * @param within dimensions that make up a group; none for all rows
     */
    record ShareOfFirst(Measure measure, List<Dimension<?>> within) implements Step {
        /**
         * Checks the measure and keeps the dimensions from being changed.
         *
         * @throws IllegalArgumentException if the measure is a day
         */
        public ShareOfFirst {
            requireNumber(measure);
            within = List.copyOf(within);
        }

        /** Returns the measure's name and {@code .SHARE_OF_FIRST}. */
        @Override
        public String name() {
            return measure.name() + ".SHARE_OF_FIRST";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /**
     * The total from the start of the series to this period; missing before its first value and after its last.
     *
     * @param measure a count or a sum whose parts add up
     */
    record RunningTotal(Measure measure) implements Step {
        /** Returns the measure's name and {@code .RUNNING_TOTAL}. */
        @Override
        public String name() {
            return measure.name() + ".RUNNING_TOTAL";
        }
    }

    /**
     * The difference from an earlier period; missing before the series is that old.
     *
     * @param measure the measure
     * @param periods how many periods earlier, at least 1
     */
    record Change(Measure measure, int periods) implements Step {
        /**
         * Checks the measure and the number of periods.
         *
         * @throws IllegalArgumentException if the measure is a day, or if the number is not positive
         */
        public Change {
            requireNumber(measure);
            requirePositive(periods);
        }

        /** Returns the measure's name, {@code .CHANGE} and the number of periods if there are several. */
        @Override
        public String name() {
            return measure.name() + ".CHANGE" + (periods == 1 ? "" : "_" + periods);
        }
    }

    /**
     * The difference from an earlier period as a share of it: 0.1 is ten percent more. Missing before the series is that
     * old, and where the earlier value is zero.
     *
     * @param measure the measure
     * @param periods how many periods earlier, at least 1
     */
    record Growth(Measure measure, int periods) implements Step {
        /**
         * Checks the measure and the number of periods.
         *
         * @throws IllegalArgumentException if the measure is a day, or if the number is not positive
         */
        public Growth {
            requireNumber(measure);
            requirePositive(periods);
        }

        /** Returns the measure's name, {@code .GROWTH} and the number of periods if there are several. */
        @Override
        public String name() {
            return measure.name() + ".GROWTH" + (periods == 1 ? "" : "_" + periods);
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /**
     * The mean over this period and those before it; missing before the series is that old. Missing values are left out
     * of the mean. Means of amounts have two decimals more than the data, rounded half to even.
     *
     * @param measure the measure
     * @param periods over how many periods, at least 1
     */
    record MovingAverage(Measure measure, int periods) implements Step {
        /**
         * Checks the measure and the number of periods.
         *
         * @throws IllegalArgumentException if the measure is a day, or if the number is not positive
         */
        public MovingAverage {
            requireNumber(measure);
            requirePositive(periods);
        }

        /** Returns the measure's name, {@code .MOVING_AVERAGE_} and the number of periods. */
        @Override
        public String name() {
            return measure.name() + ".MOVING_AVERAGE_" + periods;
        }

        @Override
        public Unit unit() {
            return measure.unit() == Unit.COUNT ? Unit.NUMBER : measure.unit();
        }
    }

    private static void requireNumber(Measure measure) {
        if (measure.unit() == Unit.DATE) {
            throw new IllegalArgumentException(measure
                    + " is a day, of which there is no change, mean or share. Maybe use a count such as ORDERS.");
        }
    }

    private static void requirePositive(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException(
                    "the number of periods is " + periods + "; expected at least 1. Maybe 1, the period before.");
        }
    }
}
