package dev.vitrine.analytics.sales;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Calendar days from one to another, both included.
 *
 * @param from the first day
 * @param to the last day
 */
public record DayRange(LocalDate from, LocalDate to) {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the range ends before it begins
     */
    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the days from " + from + " to " + to
                    + " are none: expected an end on or after the start." + " Maybe swap them.");
        }
    }

    /** Returns the days of a month. */
    public static DayRange ofMonth(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }

    /** Returns the days of a year. */
    public static DayRange ofYear(int year) {
        return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns how many days these are. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Tells whether all days of the other are among these. */
    public boolean contains(DayRange other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Tells whether both have a day in common. */
    public boolean overlaps(DayRange other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /** Returns the range as {@code 2018-01-01 to 2018-01-31}. */
    @Override
    public String toString() {
        return from + " to " + to;
    }
}
