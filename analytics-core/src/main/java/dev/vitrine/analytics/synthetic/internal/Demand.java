package dev.vitrine.analytics.synthetic.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/**
 * When orders are placed. Immutable.
 *
 * <p>A day's weight is growth x month x weekday x event x noise, an hour's share of its day follows a fixed table.
 * Order i of N lies at the quantile (i + u) / N of the days, so orders are numbered in the order of their days.
 */
final class Demand {
    static final double YEARLY_GROWTH = 1.35;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final double[] MONTHS = {1.00, 0.95, 1.02, 0.98, 1.08, 1.00, 1.00, 1.03, 0.94, 0.98, 1.12, 1.05};
    private static final double[] WEEKDAYS = {1.17, 1.16, 1.11, 1.06, 1.01, 0.74, 0.79};
    private static final double[] HOURS = {
        24, 12, 5, 3, 2, 2, 5, 12, 30, 48, 62, 66, 60, 65, 66, 65, 67, 62, 58, 60, 62, 62, 58, 42
    };
    private static final AliasTable HOUR = new AliasTable(HOURS);
    private static final LogNormal NOISE = new LogNormal(0.08);

    private final long firstDay;
    private final double[] cumulated;
    private final boolean[] rush;

    Demand(long seed, LocalDate from, LocalDate to) {
        firstDay = from.toEpochDay();
        int days = (int) (to.toEpochDay() - firstDay + 1);
        cumulated = new double[days];
        rush = new boolean[days];
        SplitMix random = new SplitMix(0);
        double sum = 0;
        for (int d = 0; d < days; d++) {
            LocalDate day = from.plusDays(d);
            random.restart(seed, Substream.DAY, day.toEpochDay());
            int sinceBlackFriday = (int) (day.toEpochDay() - blackFriday(day.getYear()));
            sum += StrictMath.pow(YEARLY_GROWTH, d / 365.25)
                    * MONTHS[day.getMonthValue() - 1]
                    * WEEKDAYS[day.getDayOfWeek().getValue() - 1]
                    * event(day, sinceBlackFriday)
                    * NOISE.draw(random);
            cumulated[d] = sum;
            rush[d] = sinceBlackFriday >= -1 && sinceBlackFriday <= 10;
        }
    }

    /** Returns the day after the fourth Thursday of November. */
    static long blackFriday(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                .plusDays(1)
                .toEpochDay();
    }

    private static double event(LocalDate day, int sinceBlackFriday) {
        if (sinceBlackFriday == 0) {
            return 5;
        }
        if (sinceBlackFriday > 0 && sinceBlackFriday <= 3) {
            return 2;
        }
        if (sinceBlackFriday < 0 && sinceBlackFriday >= -7) {
            return 1.3;
        }
        int dayOfYear = day.getMonthValue() * 100 + day.getDayOfMonth();
        return dayOfYear == 1224 || dayOfYear == 1225 || dayOfYear == 1231 || dayOfYear == 101 ? 0.5 : 1;
    }

    /** Draws the second since 1970 at which order i of so many is placed. */
    long drawSecond(long i, long orders, SplitMix random) {
        double at = (i + random.unit()) / orders * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, at);
        int day = StrictMath.min(found < 0 ? -found - 1 : found + 1, cumulated.length - 1);
        return (firstDay + day) * SECONDS_PER_DAY + HOUR.draw(random) * 3600L + random.below(3600);
    }

    /** Tells whether parcels of orders placed then meet the rush that follows Black Friday. */
    boolean isRush(long second) {
        return rush[(int) (second / SECONDS_PER_DAY - firstDay)];
    }
}
