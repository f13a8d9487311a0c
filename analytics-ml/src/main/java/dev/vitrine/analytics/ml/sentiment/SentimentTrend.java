package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.feedback.ReviewClock;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Reviews;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What reviews say, month by month: the model's scores of the texts beside the stars. Immutable and thread-safe.
 *
 * @param months the months that have reviews, in order
 * @param notes what a reader must know
 */
public record SentimentTrend(List<SentimentMonth> months, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public SentimentTrend {
        months = List.copyOf(months);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the trend of a shop's reviews. Takes as long as the answers of the model for all texts.
     *
     * @param clock in which month a review counts
     */
    public static SentimentTrend of(CommerceData data, SentimentModel model, ReviewClock clock) {
        Reviews reviews = data.reviews();
        TreeMap<YearMonth, Month> months = new TreeMap<>();
        long undated = 0;
        long withoutStars = 0;
        for (int row = 0; row < reviews.size(); row++) {
            YearMonth when = month(data, row, clock);
            if (when == null) {
                undated++;
                continue;
            }
            Month month = months.computeIfAbsent(when, none -> new Month());
            ReviewText text = ReviewTexts.text(reviews, row);
            boolean hasStars = !reviews.score().isMissing(row);
            withoutStars += hasStars ? 0 : 1;
            if (hasStars) {
                month.addStars(reviews.score().value(row), text);
            }
            if (!text.isBlank()) {
                month.add(model.predict(text));
            }
        }
        List<SentimentMonth> finished = new ArrayList<>();
        months.forEach((when, month) -> finished.add(month.finish(when)));
        return new SentimentTrend(finished, notes(reviews.size(), undated, withoutStars));
    }

    private static List<String> notes(int reviews, long undated, long withoutStars) {
        List<String> notes = new ArrayList<>();
        if (reviews == 0) {
            notes.add("The data have no reviews.");
        }
        if (undated > 0) {
            notes.add(undated + " of " + reviews + " reviews have no month; they are left out.");
        }
        if (withoutStars > 0) {
            notes.add(withoutStars + " of " + reviews + " reviews have no stars; their texts count.");
        }
        notes.add("Scores of reviews that the model was trained on are nearer to their stars than those of others.");
        return notes;
    }

    private static @Nullable YearMonth month(CommerceData data, int row, ReviewClock clock) {
        DateTimeColumn times = clock == ReviewClock.ASKED
                ? data.reviews().createdAt()
                : data.orders().purchasedAt();
        int timeRow = clock == ReviewClock.ASKED ? row : data.reviews().order().target(row);
        return times.isMissing(timeRow) ? null : YearMonth.from(times.value(timeRow));
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("sentiment-by-month", SentimentMonth.class, months));
    }

    /** Sums of one month. */
    private static final class Month {
        private Sample stars = Sample.EMPTY;
        private Sample starsOfTexts = Sample.EMPTY;
        private Sample scores = Sample.EMPTY;
        private long negative;

        void addStars(int count, ReviewText text) {
            stars = stars.with(count, 1);
            if (!text.isBlank()) {
                starsOfTexts = starsOfTexts.with(count, 1);
            }
        }

        void add(Sentiment sentiment) {
            scores = scores.with(sentiment.score(), 1);
            negative += sentiment.polarity() == Polarity.NEGATIVE ? 1 : 0;
        }

        SentimentMonth finish(YearMonth month) {
            return new SentimentMonth(
                    month,
                    stars.count(),
                    mean(stars),
                    Interval.ofMean(stars, Interval.USUAL_LEVEL),
                    scores.count(),
                    mean(scores),
                    Interval.ofMean(scores, Interval.USUAL_LEVEL),
                    scores.count() == 0 ? null : (double) negative / scores.count(),
                    Interval.ofShare(negative, scores.count(), Interval.USUAL_LEVEL),
                    mean(starsOfTexts),
                    Interval.ofMean(starsOfTexts, Interval.USUAL_LEVEL));
        }

        private static @Nullable Double mean(Sample sample) {
            return sample.count() == 0 ? null : sample.mean();
        }
    }
}
