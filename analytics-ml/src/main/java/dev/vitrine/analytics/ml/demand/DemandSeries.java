package dev.vitrine.analytics.ml.demand;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for in one period after the other, of one item, category or in total. NaN is a period that is unknown; a
 * period without demand is 0. Immutable and thread-safe.
 */
public final class DemandSeries {
    private static final double LARGEST = 1e100;

    private final String name;
    private final @Nullable String parent;
    private final double[] values;

    private DemandSeries(String name, @Nullable String parent, double[] values) {
        this.name = name;
        this.parent = parent;
        this.values = values;
    }

    /**
     * Returns a series.
     *
     * @param name identifies it among others
     * @param values by period, the earliest first; NaN where unknown
     * @throws IllegalArgumentException if no value is known, or if one is infinite or beyond 1e100
     */
    public static DemandSeries of(String name, double... values) {
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i]) > LARGEST) {
                throw new IllegalArgumentException("the series '" + name + "' has " + values[i] + " at period " + i
                        + "; expected up to 1e100 in size. Maybe NaN for a period that is unknown.");
            }
            known += Double.isNaN(values[i]) ? 0 : 1;
        }
        if (known == 0) {
            throw new IllegalArgumentException("the series '" + name + "' has " + values.length
                    + " periods and none is known; expected one or more. Maybe leave it out.");
        }
        return new DemandSeries(name, null, values.clone());
    }

    /** Returns this series as a part of another: all parts of a series add up to it. */
    public DemandSeries partOf(String whole) {
        return new DemandSeries(name, whole, values);
    }

    /** Returns what identifies it. */
    public String name() {
        return name;
    }

    /** Returns the name of the series it is a part of; null if it is of none. */
    public @Nullable String parent() {
        return parent;
    }

    /** Returns the number of periods. */
    public int length() {
        return values.length;
    }

    /** Returns a copy of the values. */
    public double[] values() {
        return values.clone();
    }

    @Override
    public String toString() {
        return name + "[" + values.length + "]";
    }
}
