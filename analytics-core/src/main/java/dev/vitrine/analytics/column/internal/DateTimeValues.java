package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.DateTimeColumn;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Microseconds since 1970 in an array.
 *
 * <p>The array is shared, never to be written, and may be longer than the column; it is empty when every row is missing.
 */
public final class DateTimeValues extends StoredColumn implements DateTimeColumn {
    private final SharedArray<long[]> shared;
    private final long[] values;

    /** Takes over the array, to which nobody else may write from now on. */
    public DateTimeValues(long[] values, Validity validity) {
        this(new SharedArray<>(values, validity.size()), validity);
    }

    private DateTimeValues(SharedArray<long[]> shared, Validity validity) {
        super(validity);
        this.shared = shared;
        this.values = shared.get();
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static DateTimeValues missing(int size) {
        return new DateTimeValues(new long[0], Validity.allMissing(size));
    }

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share the
     * array if there is room in it and nobody else has appended here before.
     */
    public DateTimeValues append(DateTimeValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(all.size());
        }
        SharedArray<long[]> longer = shared.extend(size(), rows.length, long[]::new);
        Gather.longs(batch.values, rows, longer.get(), size());
        return new DateTimeValues(longer, all);
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
