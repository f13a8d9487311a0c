package dev.vitrine.analytics.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week of ISO 8601: it begins on Monday, and week 1 is the one with the year's first Thursday.
 *
 * @param year year of the week, which can differ from the calendar year around New Year
 * @param week 1 to 53
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-W(\\d{2})");

    /**
     * Checks the week.
     *
     * @throws IllegalArgumentException if the year has no such week
     */
    public IsoWeek {
        if (week < 1 || week > 53 || weekOf(year, week) != week) {
            throw new IllegalArgumentException("the year " + year + " has no week " + week + ". Maybe week 52.");
        }
    }

    /** Returns the week of a day. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * Reads a week such as {@code 2017-W09}.
     *
     * @throws DateTimeException if the text is not a week
     */
    public static IsoWeek parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("'" + text + "' is not a week such as 2017-W09");
        }
        return new IsoWeek(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Returns the Monday with which the week begins. */
    public LocalDate monday() {
        return mondayOf(year, week);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return year == other.year ? Integer.compare(week, other.week) : Integer.compare(year, other.year);
    }

    /** Returns the week as {@code 2017-W09}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }

    private static int weekOf(int year, int week) {
        return mondayOf(year, week).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** January 4th is always in week 1. */
    private static LocalDate mondayOf(int year, int week) {
        return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    }
}
