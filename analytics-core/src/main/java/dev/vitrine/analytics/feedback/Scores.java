package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Scores counted.
 *
 * @param reviews reviews, those without a score included
 * @param sample the scores
 * @param low how many are 1 or 2
 */
record Scores(long reviews, Sample sample, long low) {
    static final int LOW = 2;
    static final Scores NONE = new Scores(0, Sample.EMPTY, 0);

    Scores with(@Nullable Integer score, long times) {
        if (score == null) {
            return new Scores(reviews + times, sample, low);
        }
        return new Scores(reviews + times, sample.with(score, times), low + (score <= LOW ? times : 0));
    }

    long scored() {
        return sample.count();
    }

    @Nullable
    Double average() {
        return scored() == 0 ? null : sample.mean();
    }

    @Nullable
    Interval averageRange() {
        return Interval.ofMean(sample, Interval.USUAL_LEVEL);
    }

    @Nullable
    Double lowShare() {
        return scored() == 0 ? null : (double) low / scored();
    }

    @Nullable
    Interval lowShareRange() {
        return Interval.ofShare(low, scored(), Interval.USUAL_LEVEL);
    }
}
