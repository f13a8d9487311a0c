package dev.vitrine.analytics.benchmarks.race.hand;

import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.column.DateTimeColumn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days from the first to the last purchase, with the months they are in; the entry after the last is the missing day. */
final class Calendar {
    /** Number of days, and the code of the missing one. */
    final int days;
    /** Number of months, and the code of the missing one. */
    final int months;
    /** Month of each day, and of the missing one. */
    final int[] monthOfDay;
    /** ISO weekday of each day, and 8 of the missing one. */
    final int[] weekdayOfDay;

    private final long firstDay;
    private final int firstMonth;

    private Calendar(long firstDay, int days) {
        this.firstDay = firstDay;
        this.days = days;
        firstMonth = month(firstDay);
        months = days == 0 ? 0 : month(firstDay + days - 1) - firstMonth + 1;
        monthOfDay = new int[days + 1];
        weekdayOfDay = new int[days + 1];
        for (int day = 0; day < days; day++) {
            monthOfDay[day] = month(firstDay + day) - firstMonth;
            weekdayOfDay[day] =
                    LocalDate.ofEpochDay(firstDay + day).getDayOfWeek().getValue();
        }
        monthOfDay[days] = months;
        weekdayOfDay[days] = 8;
    }

    static Calendar of(DateTimeColumn column) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                first = Math.min(first, column.epochDay(row));
                last = Math.max(last, column.epochDay(row));
            }
        }
        return last < first ? new Calendar(0, 0) : new Calendar(first, Math.toIntExact(last - first + 1));
    }

    private static int month(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    int day(long micros) {
        return (int) (Math.floorDiv(micros, DateTimeColumn.MICROS_PER_DAY) - firstDay);
    }

    /** Returns the microseconds since midnight. */
    long microsOfDay(long micros, int day) {
        return micros - (firstDay + day) * DateTimeColumn.MICROS_PER_DAY;
    }

    @Nullable
    String dayName(int day) {
        return day == days ? null : Cells.day(firstDay + day);
    }

    @Nullable
    String monthName(int month) {
        return month == months ? null : Cells.month(firstMonth + month);
    }
}
