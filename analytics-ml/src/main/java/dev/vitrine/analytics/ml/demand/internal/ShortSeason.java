package dev.vitrine.analytics.ml.demand.internal;

/**
 * Takes a season out before a forecaster that knows none, where there is one that shows: of at most 24 periods, three times
 * or more in the history, with a significant autocorrelation at its lag.
 *
 * <p>Source: the test of Naive2 in S. Makridakis et al., The M4 Competition (2020), here of values less their moving mean, so
 * that a trend does not pass for a season.
 */
final class ShortSeason implements PointForecaster {
    private static final int LONGEST = 24;
    private static final int FEWEST_SEASONS = 3;
    private static final double SIGNIFICANT = 1.645;

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
        return shows(history) ? adjusting.forecast(history, horizon) : inner.forecast(history, horizon);
    }

    private boolean shows(double[] history) {
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
