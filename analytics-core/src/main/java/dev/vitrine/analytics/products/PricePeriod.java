package dev.vitrine.analytics.products;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.IsoWeek;
import dev.vitrine.analytics.query.ResultColumn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Over which periods prices and units are compared. */
public enum PricePeriod {
    /** Weeks of ISO 8601, Monday to Sunday. */
    WEEK,
    /** Calendar months. */
    MONTH;

    Dimension<?> dimension() {
        return this == WEEK ? Dimensions.ISO_WEEK : Dimensions.MONTH;
    }

    /** Returns a number of the period of a row that ascends by one from period to period. */
    long index(ResultColumn<?> column, int row) {
        return this == WEEK
                ? indexOf(((IsoWeek) column.value(row)).monday())
                : indexOf(((YearMonth) column.value(row)).atDay(1));
    }

    /** Returns the number of the first period that begins on or after a day. */
    long firstFrom(LocalDate day) {
        boolean isStart = this == WEEK ? day.getDayOfWeek() == DayOfWeek.MONDAY : day.getDayOfMonth() == 1;
        return indexOf(day) + (isStart ? 0 : 1);
    }

    /** Returns the number of the last period that ends on or before a day. */
    long lastTo(LocalDate day) {
        return indexOf(day.plusDays(1)) - 1;
    }

    private long indexOf(LocalDate day) {
        return this == WEEK
                ? Math.floorDiv(day.toEpochDay() + 3, 7)
                : ChronoUnit.MONTHS.between(YearMonth.of(1970, 1), YearMonth.from(day));
    }

    /** Returns the noun in the plural. */
    String plural() {
        return this == WEEK ? "weeks" : "months";
    }
}
