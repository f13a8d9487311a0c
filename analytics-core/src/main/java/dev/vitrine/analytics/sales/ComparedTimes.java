package dev.vitrine.analytics.sales;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which times are compared. */
sealed interface ComparedTimes {
    /** The latest month that the data cover in full, with one so many months before. */
    record Latest(int monthsBack) implements ComparedTimes {}

    /** Two times. */
    record Given(DayRange before, DayRange after) implements ComparedTimes {}

    /** Returns the two times; null if the data do not have two such months. */
    default @Nullable Given in(Coverage coverage) {
        if (this instanceof Given given) {
            return given;
        }
        DayRange listed = coverage.listed();
        if (listed == null || !(this instanceof Latest latest)) {
            return null;
        }
        YearMonth month = YearMonth.from(listed.to());
        if (!coverage.isComplete(DayRange.ofMonth(month))) {
            month = month.minusMonths(1);
        }
        Given months = new Given(DayRange.ofMonth(month.minusMonths(latest.monthsBack())), DayRange.ofMonth(month));
        return coverage.isComplete(months.before()) && coverage.isComplete(months.after()) ? months : null;
    }
}
