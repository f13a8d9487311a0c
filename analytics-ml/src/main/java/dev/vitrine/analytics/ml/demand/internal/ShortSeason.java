package dev.vitrine.analytics.ml.demand.internal;

/**
 * Takes a season out before a forecaster that knows none, where there is one that shows: of at most 24 periods, three times
 * or more in the history, with a significant autocorrelation at its lag. The season is a factor by phase, from the
 * ratios to the moving mean; where values fall below zero, an amount (STL).
 *
 * <p>Source: the test of Naive2 in S. Makridakis et al., The M4 Competition (2020), here of values less their moving mean, so
 * that a trend does not pass for a season.
 */
final class ShortSeason implements PointForecaster {
    private static final int LONGEST = 24;
    private static final int FEWEST_SEASONS = 3;
    private static final int SEASONS = 26;
    private static final int CLOSED_SEASONS = 8;
    private static final double SIGNIFICANT = 1.645;

    /** A phase with less than this share of the mean is closed: it says nothing about the level. */
    private static final double CLOSED = 0.05;

    private final PointForecaster inner;
    private final PointForecaster adjusting;
    private final int season;

    ShortSeason(PointForecaster inner, int season) {
        this.inner = inner;
        this.season = season;
        this.adjusting = new SeasonalForecaster(inner, season, SeasonalTrend.PERIODIC);
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        if (!shows(history, season)) {
            return inner.forecast(history, horizon);
        }
        for (double value : history) {
            if (value < 0) {
                return adjusting.forecast(history, horizon);
            }
        }
        return byFactors(history, horizon);
    }

    private double[] byFactors(double[] history, int horizon) {
        double[] means = Loess.movingMeans(history, season);
        double[] factors = factors(history, means);
        double[] adjusted = new double[history.length];
        for (int i = 0; i < adjusted.length; i++) {
            double factor = factors[i % season];
            int middle = Math.max(0, Math.min(means.length - 1, i - season / 2));
            adjusted[i] = factor < CLOSED ? means[middle] : history[i] / factor;
        }
        double[] next = inner.forecast(adjusted, horizon);
        for (int step = 0; step < horizon; step++) {
            next[step] *= factors[(history.length + step) % season];
        }
        return next;
    }

    /** Returns by how much each phase differs from the moving mean, over the latest seasons. */
    private double[] factors(double[] history, double[] means) {
        double[] values = new double[season];
        double[] usual = new double[season];
        double sum = 0;
        for (int i = Math.max(0, means.length - SEASONS * season); i < means.length; i++) {
            int at = i + season / 2;
            values[at % season] += history[at];
            usual[at % season] += means[i];
        }
        double[] factors = new double[season];
        for (int phase = 0; phase < season; phase++) {
            factors[phase] = usual[phase] > 0 ? values[phase] / usual[phase] : 1;
            sum += factors[phase] / season;
        }
        for (int phase = 0; phase < season; phase++) {
            factors[phase] /= sum;
        }
        return factors;
    }

    /** Tells whether a period to come is one of those without any demand in the latest seasons, such as Sundays. */
    static boolean isClosed(double[] history, int season, int step) {
        int known = 0;
        if (season > 1 && season <= LONGEST) {
            for (int at = history.length + step % season - season; at >= 0 && known < CLOSED_SEASONS; at -= season) {
                if (history[at] != 0) {
                    return false;
                }
                known++;
            }
        }
        return known == CLOSED_SEASONS;
    }

    /** Tells whether there is a short season that shows. */
    static boolean shows(double[] history, int season) {
        if (season < 2 || season > LONGEST || history.length < FEWEST_SEASONS * season) {
            return false;
        }
        double[] means = Loess.movingMeans(history, season);
        double[] rest = new double[means.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = history[i + season / 2] - means[i];
        }
        double mean = Histories.mean(rest, rest.length);
        double squares = 0;
        double products = 0;
        for (int i = 0; i < rest.length; i++) {
            squares += (rest[i] - mean) * (rest[i] - mean);
            products += i < season ? 0 : (rest[i] - mean) * (rest[i - season] - mean);
        }
        return products > SIGNIFICANT / Math.sqrt(rest.length) * squares;
    }
}
