package dev.vitrine.analytics.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A part of a local date and time.
 *
 * @param <T> the Java type of the part
 */
public final class TimePart<T extends Comparable<? super T>> {
    /** The calendar day. */
    public static final TimePart<LocalDate> DAY = new TimePart<>("day", ValueType.DAY);
    /** The week of ISO 8601. */
    public static final TimePart<IsoWeek> ISO_WEEK = new TimePart<>("iso week", ValueType.ISO_WEEK);
    /** The calendar month. */
    public static final TimePart<YearMonth> MONTH = new TimePart<>("month", ValueType.MONTH);
    /** The quarter. */
    public static final TimePart<YearQuarter> QUARTER = new TimePart<>("quarter", ValueType.QUARTER);
    /** The calendar year. */
    public static final TimePart<Integer> YEAR = new TimePart<>("year", ValueType.INTEGER);
    /** The day of the week. */
    public static final TimePart<DayOfWeek> WEEKDAY = new TimePart<>("weekday", ValueType.WEEKDAY);
    /** Weekday or weekend. */
    public static final TimePart<DayKind> DAY_KIND = new TimePart<>("day kind", ValueType.DAY_KIND);
    /** The hour of the day, 0 to 23. */
    public static final TimePart<Integer> HOUR = new TimePart<>("hour", ValueType.INTEGER);

    private final String word;
    private final ValueType<T> type;

    private TimePart(String word, ValueType<T> type) {
        this.word = word;
        this.type = type;
    }

    /** Returns the type of the part. */
    public ValueType<T> type() {
        return type;
    }

    /** Tells whether the parts follow one another in time without end, as days and months do and weekdays do not. */
    public boolean isPeriod() {
        return equals(DAY) || equals(ISO_WEEK) || equals(MONTH) || equals(QUARTER) || equals(YEAR);
    }

    @Override
    public String toString() {
        return word;
    }
}
