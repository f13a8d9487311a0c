package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;

/**
 * The rhythm of a whole shop, for items too rarely asked for to show one of their own: by which factor the periods of a short
 * season differ from the mean, such as a Sunday on which it is closed. There is none where no season shows.
 */
public final class SharedProfile {
    private static final int SEASONS = 8;

    private final double[] whole;
    private final int season;

    /**
     * Makes one.
     *
     * @param whole the demand of the whole shop by period; of length 0 for no profile
     */
    public SharedProfile(double[] whole, int season) {
        this.whole = whole.clone();
        this.season = season;
    }

    /** Returns the factors of the periods after so many are known. */
    double[] next(int known, int horizon) {
        double[] factors = Histories.repeat(1, horizon);
        if (known > whole.length) {
            return factors;
        }
        double[] history = Arrays.copyOf(whole, known);
        if (!ShortSeason.shows(history, season)) {
            return factors;
        }
        double[] recent = Histories.last(history, SEASONS * season);
        int seasons = recent.length / season;
        double[] latest = Histories.last(recent, seasons * season);
        double mean = Histories.mean(latest, latest.length);
        for (int step = 0; step < horizon && mean > 0; step++) {
            double sum = 0;
            for (int i = step % season; i < latest.length; i += season) {
                sum += latest[i];
            }
            factors[step] = sum / seasons / mean;
        }
        return factors;
    }
}
