package dev.vitrine.analytics.ml.delay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Time as parcels feel it: a weekday is one working day, a Saturday 0.15, a Sunday 0.03 and a holiday 0.1, each spread
 * evenly over its hours. Immutable and thread-safe.
 */
public final class WorkingDays {
    /** Monday. */
    private static final LocalDate ORIGIN = LocalDate.of(2001, 1, 1);

    private static final double[] WEIGHTS = {1, 1, 1, 1, 1, 0.15, 0.03};
    private static final double HOLIDAY = 0.1;
    private static final double WEEK = Arrays.stream(WEIGHTS).sum();
    private static final double SECONDS = 86_400;
    private static final double LONGEST = 100_000;

    private final SortedSet<LocalDate> holidays;
    /** Days since the origin, sorted. */
    private final long[] days;
    /** What the holidays before the one at this place took away. */
    private final double[] lost;

    private WorkingDays(SortedSet<LocalDate> holidays) {
        this.holidays = holidays;
        this.days = holidays.stream()
                .mapToLong(day -> ORIGIN.until(day, ChronoUnit.DAYS))
                .toArray();
        this.lost = new double[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            lost[i + 1] = lost[i] + weekday(days[i]) - weight(days[i]);
        }
    }

    /** Returns weeks without any holiday. */
    public static WorkingDays withoutHolidays() {
        return new WorkingDays(new TreeSet<>());
    }

    /** Returns weeks with holidays of your own. */
    public static WorkingDays of(Collection<LocalDate> holidays) {
        return new WorkingDays(new TreeSet<>(holidays));
    }

    /**
     * Returns weeks with Brazil's national holidays, Carnival's Monday and Tuesday and Corpus Christi from 2000 to 2050.
     *
     * <p>Source: federal laws 662/1949, 6.802/1980 and 10.607/2002; Easter by the anonymous Gregorian computus (J. Meeus,
     * Astronomical Algorithms, 1991, chapter 8).
     */
    public static WorkingDays ofBrazil() {
        return new WorkingDays(BrazilianHolidays.between(2000, 2050));
    }

    /** Returns the holidays, in order. */
    public SortedSet<LocalDate> holidays() {
        return new TreeSet<>(holidays);
    }

    /** Returns how many working days lie between two times; negative if the second is earlier. */
    public double between(LocalDateTime from, LocalDateTime to) {
        return at(to) - at(from);
    }

    /** Returns the time at which so many working days have passed, to the second; 100,000 at most. */
    public LocalDateTime after(LocalDateTime from, double workingDays) {
        double wanted = at(from) + Math.max(-LONGEST, Math.min(LONGEST, workingDays));
        long day = (long) Math.floor(wanted / WEEK * 7);
        while (atDay(day) > wanted) {
            day--;
        }
        while (atDay(day + 1) <= wanted) {
            day++;
        }
        double part = (wanted - atDay(day)) / weight(day);
        return ORIGIN.plusDays(day).atStartOfDay().plusSeconds((long) (part * SECONDS));
    }

    /** Returns the working days since a fixed day. */
    double at(LocalDateTime time) {
        return at(
                ORIGIN.until(time.toLocalDate(), ChronoUnit.DAYS),
                time.toLocalTime().toSecondOfDay());
    }

    private double at(long day, int second) {
        return atDay(day) + second / SECONDS * weight(day);
    }

    private double atDay(long day) {
        long week = Math.floorDiv(day, 7);
        double sum = week * WEEK;
        for (long weekday = week * 7; weekday < day; weekday++) {
            sum += weekday(weekday);
        }
        int before = Arrays.binarySearch(days, day);
        return sum - lost[before >= 0 ? before : -before - 1];
    }

    private double weight(long day) {
        return Arrays.binarySearch(days, day) >= 0 ? Math.min(HOLIDAY, weekday(day)) : weekday(day);
    }

    private static double weekday(long day) {
        return WEIGHTS[Math.floorMod(day, 7)];
    }
}
