package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.demand.internal.SeasonalTrend;

/**
 * A series taken apart into trend, season and remainder, which add up to it.
 *
 * <p>Source: R. B. Cleveland et al., STL: a seasonal-trend decomposition procedure based on loess, Journal of Official
 * Statistics 6 (1990); strengths by X. Wang, K. Smith and R. Hyndman, Characteristic-based clustering for time series data,
 * Data Mining and Knowledge Discovery 13 (2006). Takes time proportional to the length times the season. Immutable and
 * thread-safe.
 */
public final class Decomposition {
    private static final int WINDOW = 13;

    private final double[] trend;
    private final double[] seasonal;
    private final double[] remainder;

    private Decomposition(double[] trend, double[] seasonal, double[] remainder) {
        this.trend = trend;
        this.seasonal = seasonal;
        this.remainder = remainder;
    }

    /** Returns how many values a decomposition needs: a little more than two seasons. */
    public static int fewest(int season) {
        return SeasonalTrend.fewest(season);
    }

    /**
     * Takes a series apart; its season may change slowly.
     *
     * @param season the number of periods of a season
     * @throws IllegalArgumentException if the season is less than 2, the values are fewer than {@link #fewest}, or one is
     *     NaN or infinite
     */
    public static Decomposition of(double[] values, int season) {
        if (season < 2 || values.length < fewest(season)) {
            throw new IllegalArgumentException("a season of " + season + " periods can't be found in " + values.length
                    + " values; expected 2 periods or more, and two seasons and a little of values. Maybe look at a"
                    + " shorter season.");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "a value is " + value + "; expected numbers only. Maybe put 0 where there was no demand.");
            }
        }
        SeasonalTrend parts = SeasonalTrend.of(values, season, WINDOW);
        double[] trend = parts.trend();
        double[] seasonal = parts.seasonal();
        double[] remainder = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            remainder[i] = values[i] - trend[i] - seasonal[i];
        }
        return new Decomposition(trend, seasonal, remainder);
    }

    /** Returns a copy of the trend. */
    public double[] trend() {
        return trend.clone();
    }

    /** Returns a copy of the season. */
    public double[] seasonal() {
        return seasonal.clone();
    }

    /** Returns a copy of what neither explains. */
    public double[] remainder() {
        return remainder.clone();
    }

    /** Returns how strong the season is beside the remainder, from 0 to 1. */
    public double seasonalStrength() {
        return strength(seasonal);
    }

    /** Returns how strong the trend is beside the remainder, from 0 to 1. */
    public double trendStrength() {
        return strength(trend);
    }

    private double strength(double[] part) {
        double[] both = new double[part.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = part[i] + remainder[i];
        }
        double whole = variance(both);
        return whole == 0 ? 0 : Math.max(0, 1 - variance(remainder) / whole);
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares;
    }
}
