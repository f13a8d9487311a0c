package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.DateTimeColumn;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Microseconds since 1970 in an array. The array is shared, never to be written; it is empty when every row is missing. */
public final class DateTimeValues extends StoredColumn implements DateTimeColumn {
    private final long[] values;

    public DateTimeValues(long[] values, Validity validity) {
        super(validity);
        this.values = values;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static DateTimeValues missing(int size) {
        return new DateTimeValues(new long[0], Validity.allMissing(size));
    }

    public long[] array() {
        return values;
    }

    @Override
    public long micros(int row) {
        return values[present(row)];
    }

    /** Converts microseconds since 1970-01-01T00:00 to a date-time. */
    public static LocalDateTime toLocalDateTime(long micros) {
        long seconds = Math.floorDiv(micros, 1_000_000L);
        return LocalDateTime.ofEpochSecond(seconds, (int) (micros - seconds * 1_000_000L) * 1000, ZoneOffset.UTC);
    }

    /** Converts a date-time to microseconds since 1970-01-01T00:00, dropping nanoseconds. */
    public static long toMicros(LocalDateTime value) {
        return value.toLocalDate().toEpochDay() * MICROS_PER_DAY
                + value.toLocalTime().toNanoOfDay() / 1000;
    }
}
