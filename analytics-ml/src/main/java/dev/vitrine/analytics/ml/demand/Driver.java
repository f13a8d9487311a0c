package dev.vitrine.analytics.ml.demand;

import java.time.LocalDate;
import java.util.Set;

/**
 * What moves demand and is known beforehand: a holiday, a promotion, a price. Its values begin with the series' first period
 * and go on through all periods that are forecast. Immutable and thread-safe.
 */
public final class Driver {
    private final String name;
    private final double[] values;

    private Driver(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Returns a driver.
     *
     * @param name what reports call it
     * @param values by period, history and forecast
     * @throws IllegalArgumentException if a value is NaN or infinite
     */
    public static Driver of(String name, double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the driver '" + name + "' has the value " + value
                        + "; expected a number for each period. Maybe 0 for a period without it.");
            }
        }
        return new Driver(name, values.clone());
    }

    /**
     * Returns how many of some days lie in each period, such as holidays.
     *
     * @param first the first day of the first period
     * @param periods how many periods, history and forecast
     */
    public static Driver ofDays(String name, Set<LocalDate> days, Cadence cadence, LocalDate first, int periods) {
        double[] counts = new double[periods];
        for (int period = 0; period < periods; period++) {
            LocalDate start = cadence.after(first, period);
            for (int day = 0; day < cadence.days(); day++) {
                counts[period] += days.contains(start.plusDays(day)) ? 1 : 0;
            }
        }
        return new Driver(name, counts);
    }

    /** Returns what reports call it. */
    public String name() {
        return name;
    }

    /** Returns a copy of the values. */
    public double[] values() {
        return values.clone();
    }
}
