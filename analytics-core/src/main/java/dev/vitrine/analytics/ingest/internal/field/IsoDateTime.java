package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.DateTimeColumn;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 8601 local dates and times: {@code 2017-10-02}, {@code 2017-10-02 10:56}, {@code 2017-10-02T10:56:33.5}, up
 * to six decimals of a second. Holds the last value read; not thread-safe.
 */
final class IsoDateTime {
    private static final int DATE_LENGTH = 10;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final String EXPECTED = "is not a date or time such as 2017-10-02 or 2017-10-02 10:56:33";

    private long micros;

    long micros() {
        return micros;
    }

    /** Reads a value; returns null or why it is none. */
    @Nullable
    String read(byte[] utf8, int from, int to) {
        if (to - from < DATE_LENGTH || utf8[from + 4] != '-' || utf8[from + 7] != '-') {
            return EXPECTED;
        }
        int year = two(utf8, from) * 100 + two(utf8, from + 2);
        int month = two(utf8, from + 5);
        int day = two(utf8, from + 8);
        if (two(utf8, from) < 0 || two(utf8, from + 2) < 0 || month < 0 || day < 0) {
            return EXPECTED;
        }
        if (month < 1 || month > 12) {
            return "is not a date: there is no month " + month;
        }
        if (day < 1 || (day > 28 && day > lengthOf(year, month))) {
            return "is not a day of the calendar: "
                    + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                    + lengthOf(year, month) + " days";
        }
        micros = daysSince1970(year, month, day) * DateTimeColumn.MICROS_PER_DAY;
        return to - from == DATE_LENGTH ? null : readTime(utf8, from + DATE_LENGTH, to);
    }

    private @Nullable String readTime(byte[] utf8, int from, int to) {
        if ((utf8[from] != ' ' && utf8[from] != 'T') || to - from < 6 || utf8[from + 3] != ':') {
            return EXPECTED;
        }
        int hour = two(utf8, from + 1);
        int minute = two(utf8, from + 4);
        int second = 0;
        int rest = from + 6;
        if (rest < to && utf8[rest] == ':') {
            if (to - rest < 3) {
                return EXPECTED;
            }
            second = two(utf8, rest + 1);
            rest += 3;
        }
        if (hour < 0 || minute < 0 || second < 0) {
            return EXPECTED;
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return "is not a time of day: hours go from 00 to 23, minutes and seconds from 00 to 59";
        }
        micros += ((hour * 60L + minute) * 60 + second) * 1_000_000;
        if (rest == to) {
            return null;
        }
        boolean hasSeconds = rest > from + 6;
        return utf8[rest] == '.' && !hasSeconds ? EXPECTED : readFraction(utf8, rest, to);
    }

    private @Nullable String readFraction(byte[] utf8, int from, int to) {
        if (utf8[from] != '.') {
            return "has something after the time. Maybe a time zone: convert it to the shop's local time and leave it out.";
        }
        int unit = 100_000;
        int i = from + 1;
        for (; i < to && utf8[i] >= '0' && utf8[i] <= '9'; i++) {
            if (unit == 0 && utf8[i] != '0') {
                return "has more than six decimals of a second. Maybe cut it to microseconds.";
            }
            micros += (long) unit * (utf8[i] - '0');
            unit /= 10;
        }
        return i == to && i > from + 1 ? null : EXPECTED;
    }

    private static int lengthOf(int year, int month) {
        return month == 2 && Year.isLeap(year) ? 29 : LENGTHS[month - 1];
    }

    /** Returns a number of two digits, or a negative number. */
    private static int two(byte[] utf8, int at) {
        int tens = utf8[at] - '0';
        int ones = utf8[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil, for years from 0 on. */
    private static long daysSince1970(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(y, 400);
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146097L + dayOfEra - 719468;
    }
}
