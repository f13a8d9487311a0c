package dev.vitrine.analytics.benchmarks.race;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the values of an {@link Answer} out of sums and codes. */
public final class Cells {
    /** Microseconds in a day, as a divisor. */
    public static final double MICROS_PER_DAY = 86.4e9;

    private Cells() {}

    /** Returns the ratio, or null of nothing. */
    public static @Nullable Double ratio(long sum, long count) {
        return ratio((double) sum, count);
    }

    /** Returns the ratio, or null of nothing. */
    public static @Nullable Double ratio(double sum, long count) {
        return count == 0 ? null : sum / count;
    }

    /** Returns the ratio of two amounts, or null if the second is nothing. */
    public static @Nullable Double share(double part, double whole) {
        return whole == 0 ? null : part / whole;
    }

    /** Returns the mean in days of a sum of microseconds, or null of nothing. */
    public static @Nullable Double days(long micros, long count) {
        return count == 0 ? null : (double) micros / count / MICROS_PER_DAY;
    }

    /** Returns an amount of money. */
    public static BigDecimal money(long unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** Returns an amount as a number. */
    public static double amount(long unscaled, int scale) {
        return (double) unscaled / Math.pow(10, scale);
    }

    /** Returns a day counted from 1970-01-01. */
    public static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    /** Returns a month counted from January of the year 0. */
    public static String month(int prolepticMonth) {
        return String.format("%04d-%02d", prolepticMonth / 12, prolepticMonth % 12 + 1);
    }

    /** Returns the word of a code, or null for the code after the last. */
    public static @Nullable String word(List<String> dictionary, int code) {
        return code == dictionary.size() ? null : dictionary.get(code);
    }
}
