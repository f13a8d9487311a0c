package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.DayKind;
import dev.vitrine.analytics.query.IsoWeek;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.YearQuarter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** In which period a day lies. */
final class Periods {

    private Periods() {}

    /** Returns the ordinal of a part of a day. */
    static long ordinal(TimePart<?> part, LocalDate day) {
        if (part.equals(TimePart.MONTH)) {
            return ValueType.MONTH.ordinalOf(YearMonth.from(day));
        }
        if (part.equals(TimePart.ISO_WEEK)) {
            return ValueType.ISO_WEEK.ordinalOf(IsoWeek.of(day));
        }
        if (part.equals(TimePart.QUARTER)) {
            return ValueType.QUARTER.ordinalOf(YearQuarter.of(day));
        }
        if (part.equals(TimePart.WEEKDAY)) {
            return ValueType.WEEKDAY.ordinalOf(day.getDayOfWeek());
        }
        if (part.equals(TimePart.DAY_KIND)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            return ValueType.DAY_KIND.ordinalOf(weekend ? DayKind.WEEKEND : DayKind.WEEKDAY);
        }
        return part.equals(TimePart.YEAR) ? day.getYear() : day.toEpochDay();
    }
}
