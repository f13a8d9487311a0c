package dev.vitrine.analytics.ml.demand.internal;

/**
 * A series taken apart into trend, season and remainder by local lines.
 *
 * <p>Source: R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning, STL: a seasonal-trend decomposition
 * procedure based on loess, Journal of Official Statistics 6 (1990); two passes of its inner loop, no outer loop.
 */
public final class SeasonalTrend {
    /** A season that is the same in each cycle. */
    public static final int PERIODIC = 0;

    private static final int PASSES = 2;

    private final double[] trend;
    private final double[] seasonal;

    private SeasonalTrend(double[] trend, double[] seasonal) {
        this.trend = trend;
        this.seasonal = seasonal;
    }

    /** Returns how many values there must be for a season. */
    public static int fewest(int season) {
        return 2 * season + 4;
    }

    /**
     * Takes a series apart.
     *
     * @param values {@link #fewest} or more
     * @param season the length of a cycle, 2 or more
     * @param window over how many cycles the season may change, odd; or {@link #PERIODIC}
     */
    public static SeasonalTrend of(double[] values, int season, int window) {
        int count = values.length;
        double change = window == PERIODIC ? 10.0 * count + 1 : window;
        int trendWindow = (int) Math.ceil(1.5 * season / (1 - 1.5 / change)) | 1;
        double[] trend = new double[count];
        double[] seasonal = new double[count];
        for (int pass = 0; pass < PASSES; pass++) {
            double[] cycles = cycles(values, trend, season, window);
            double[] low = Loess.movingMeans(Loess.movingMeans(Loess.movingMeans(cycles, season), season), 3);
            low = Loess.smooth(low, season | 1);
            double[] adjusted = new double[count];
            for (int i = 0; i < count; i++) {
                seasonal[i] = cycles[i + season] - low[i];
                adjusted[i] = values[i] - seasonal[i];
            }
            trend = Loess.smooth(adjusted, trendWindow);
        }
        return new SeasonalTrend(trend, seasonal);
    }

    /** Smooths the values of each phase on their own; one cycle more at each end. */
    private static double[] cycles(double[] values, double[] trend, int season, int window) {
        int count = values.length;
        double[] cycles = new double[count + 2 * season];
        for (int phase = 0; phase < season; phase++) {
            double[] phases = new double[(count - phase + season - 1) / season];
            for (int i = 0; i < phases.length; i++) {
                phases[i] = values[phase + i * season] - trend[phase + i * season];
            }
            double mean = Histories.mean(phases, phases.length);
            for (int i = -1; i <= phases.length; i++) {
                int at = phase + (i + 1) * season;
                if (at < cycles.length) {
                    cycles[at] = window == PERIODIC ? mean : Loess.at(phases, window, i);
                }
            }
        }
        return cycles;
    }

    /** Returns a copy of the trend. */
    public double[] trend() {
        return trend.clone();
    }

    /** Returns a copy of the season. */
    public double[] seasonal() {
        return seasonal.clone();
    }
}
