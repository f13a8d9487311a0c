package dev.vitrine.analytics.ml.delay;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which Brazil rests. */
final class BrazilianHolidays {
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(4, 21),
            MonthDay.of(5, 1),
            MonthDay.of(9, 7),
            MonthDay.of(10, 12),
            MonthDay.of(11, 2),
            MonthDay.of(11, 15),
            MonthDay.of(12, 25));
    /** Carnival's Monday and Tuesday, Good Friday, Corpus Christi. */
    private static final int[] FROM_EASTER = {-48, -47, -2, 60};

    private BrazilianHolidays() {}

    static SortedSet<LocalDate> between(int firstYear, int lastYear) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (MonthDay day : FIXED) {
                days.add(day.atYear(year));
            }
            LocalDate easter = easter(year);
            for (int distance : FROM_EASTER) {
                days.add(easter.plusDays(distance));
            }
        }
        return days;
    }

    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = (a + 11 * d + 22 * e) / 451;
        int sum = d + e - 7 * f + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
