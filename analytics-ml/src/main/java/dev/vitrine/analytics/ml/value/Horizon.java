package dev.vitrine.analytics.ml.value;

/**
 * How far a forecast looks ahead.
 *
 * @param length how long, above 0
 * @param scale what it is counted in
 */
public record Horizon(double length, TimeScale scale) {
    private static final double DAYS_OF_YEAR = 365.25;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is not above 0, or infinite
     */
    public Horizon {
        if (!(length > 0) || !Double.isFinite(length)) {
            throw new IllegalArgumentException(
                    "the horizon is " + length + "; expected a time above 0. Maybe Horizon.days(90).");
        }
    }

    /** Returns a horizon of days. */
    public static Horizon days(double days) {
        return new Horizon(days, TimeScale.DAYS);
    }

    /** Returns a horizon of weeks. */
    public static Horizon weeks(double weeks) {
        return new Horizon(weeks, TimeScale.WEEKS);
    }

    /** Returns a horizon of years of 365.25 days. */
    public static Horizon years(double years) {
        return days(years * DAYS_OF_YEAR);
    }

    /** Returns its length counted in a scale. */
    public double in(TimeScale other) {
        return other.convert(length, scale);
    }
}
