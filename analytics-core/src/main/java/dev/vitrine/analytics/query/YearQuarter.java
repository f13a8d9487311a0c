package dev.vitrine.analytics.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year.
 *
 * @param year calendar year
 * @param quarter 1 to 4
 */
public record YearQuarter(int year, int quarter) implements Comparable<YearQuarter> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-Q([1-4])");

    /**
     * Checks the quarter.
     *
     * @throws IllegalArgumentException if there is no such quarter
     */
    public YearQuarter {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("there is no quarter " + quarter + "; expected 1 to 4");
        }
    }

    /** Returns the quarter of a day. */
    public static YearQuarter of(LocalDate day) {
        return new YearQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /**
     * Reads a quarter such as {@code 2017-Q1}.
     *
     * @throws DateTimeException if the text is not a quarter
     */
    public static YearQuarter parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("'" + text + "' is not a quarter such as 2017-Q1");
        }
        return new YearQuarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(YearQuarter other) {
        return year == other.year ? Integer.compare(quarter, other.quarter) : Integer.compare(year, other.year);
    }

    /** Returns the quarter as {@code 2017-Q1}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }
}
