package dev.vitrine.analytics.synthetic.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Spells values as Olist's files do. */
final class CsvCells {
    private static final int UNITS_PER_DEGREE = 10_000_000;

    private CsvCells() {}

    /** Spells seconds since 1970 as {@code yyyy-MM-dd HH:mm:ss}. */
    static String time(long second) {
        int ofDay = (int) (second % Journey.DAY);
        StringBuilder text = new StringBuilder(19);
        text.append(LocalDate.ofEpochDay(second / Journey.DAY));
        pair(text, ' ', ofDay / 3600);
        pair(text, ':', ofDay / 60 % 60);
        pair(text, ':', ofDay % 60);
        return text.toString();
    }

    /** Spells a time that may not have come; such a cell is empty. */
    static @Nullable String time(boolean happened, long second) {
        return happened ? time(second) : null;
    }

    /** Spells an amount with two decimals. */
    static String money(int cents) {
        StringBuilder text = new StringBuilder(10).append(cents / 100);
        pair(text, '.', cents % 100);
        return text.toString();
    }

    private static void pair(StringBuilder text, char before, int number) {
        text.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Spells units of 1e-7 degrees with seven decimals. */
    static String degrees(int units) {
        int size = Math.abs(units);
        String fraction = Integer.toString(UNITS_PER_DEGREE + size % UNITS_PER_DEGREE);
        return (units < 0 ? "-" : "") + size / UNITS_PER_DEGREE + "." + fraction.substring(1);
    }

    static @Nullable String text(Utf8Text text) {
        return text.isEmpty() ? null : text.toString();
    }
}
