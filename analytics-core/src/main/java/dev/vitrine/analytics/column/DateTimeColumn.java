package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.DateTimeValues;
import java.time.LocalDateTime;

/**
 * Local dates and times without a zone, to the microsecond, as the shop's own clock showed them.
 *
 * <p>Two values differ by the time between them on that clock; days are the clock's calendar days.
 */
public sealed interface DateTimeColumn extends Column permits DateTimeValues {

    /** Microseconds in a calendar day. */
    long MICROS_PER_DAY = 86_400_000_000L;

    /**
     * Returns the microseconds since 1970-01-01T00:00 on the shop's clock; negative before.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    long micros(int row);

    /**
     * Returns the calendar day as days since 1970-01-01, {@link java.time.LocalDate#toEpochDay}.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default int epochDay(int row) {
        return (int) Math.floorDiv(micros(row), MICROS_PER_DAY);
    }

    /**
     * Returns the value as a date-time.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default LocalDateTime value(int row) {
        return DateTimeValues.toLocalDateTime(micros(row));
    }
}
