package dev.vitrine.analytics.feedback;

import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.REVIEWS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for reviews by month and score.
 *
 * <p>By default reviews count in the month in which the customer was asked, as of the day after the last review was asked
 * for (the last order, where the data have no such times), and months with fewer than 30 scores are named in the notes.
 * Immutable and thread-safe.
 */
public final class ScoreTrendAnalysis implements DatedAnalysis<ScoreTrend> {
    private static final int USUAL_MINIMUM = 30;
    private static final double NEARLY_ALL = 0.9;
    private static final Value<LocalDate> ASKED_DAY = new Value.Part<>(Field.REVIEW_CREATED_AT, TimePart.DAY);
    private static final Dimension<LocalDate> REVIEW_DAY =
            Dimension.of("REVIEW_DAY", ASKED_DAY, "Calendar day on which the customer was asked.");
    private static final Measure LAST_REVIEW_DAY = Measure.last("LAST_REVIEW_DAY", ASKED_DAY);
    private static final Measure REVIEW_LAG =
            Measure.quantile("REVIEW_LAG", new Value.Elapsed(Field.PURCHASED_AT, Field.REVIEW_CREATED_AT), NEARLY_ALL);
    private static final AnalysisCard CARD = AnalysisCard.of("score-trend", "Score trend")
            .means("How the scores that customers give change from month to month, and in the long run.")
            .computes(
                    "Mean score with Student's interval; share of scores of 1 or 2 with Wilson's interval; change = mean"
                            + " less that of the calendar month before, with Welch's interval; stars per month = slope of the"
                            + " least-squares line through the scores of closed months.")
            .from("E. B. Wilson, JASA 22 (1927); B. L. Welch, Biometrika 34 (1947); N. R. Draper, H. Smith, Applied"
                    + " Regression Analysis (1998).")
            .beware("Scores are whole stars from 1 to 5; a mean treats the steps between them as equal.")
            .beware("Only some customers answer, and those who are angry or delighted answer more often.");

    private final ReviewClock clock;
    private final @Nullable LocalDate asOf;
    private final int minimum;

    private ScoreTrendAnalysis(ReviewClock clock, @Nullable LocalDate asOf, int minimum) {
        this.clock = clock;
        this.asOf = asOf;
        this.minimum = minimum;
    }

    static ScoreTrendAnalysis ofDefaults() {
        return new ScoreTrendAnalysis(ReviewClock.ASKED, null, USUAL_MINIMUM);
    }

    /** Returns this analysis with reviews counted in another month. */
    public ScoreTrendAnalysis by(ReviewClock newClock) {
        return new ScoreTrendAnalysis(newClock, asOf, minimum);
    }

    /** Returns this analysis as of a day: reviews asked for later, and of orders placed later, are ignored. */
    @Override
    public ScoreTrendAnalysis asOf(LocalDate day) {
        return new ScoreTrendAnalysis(clock, day, minimum);
    }

    /**
     * Returns this analysis with another number of scores below which a month is named in the notes.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ScoreTrendAnalysis withMinimumScores(int scores) {
        int checked = OptionChecks.atLeast(0, "the minimum of scores", scores, USUAL_MINIMUM);
        return new ScoreTrendAnalysis(clock, asOf, checked);
    }

    /** What the queries ask for; components are the columns. */
    record Row(@Nullable YearMonth scoreMonth, @Nullable Integer reviewScore, long reviews) {}

    record Ends(
            @Nullable LocalDate lastReviewDay,
            @Nullable LocalDate lastOrderDay,
            @Nullable Double reviewLag) {}

    @Override
    public AnalysisCard card() {
        String ignored = asOf == null
                ? "As of the day after the last review was asked for, or after the last order where no such day is known."
                : "As of " + asOf + "; reviews asked for later, and of orders placed later, are ignored.";
        if (clock == ReviewClock.ASKED) {
            return CARD.counts("Reviews of orders of any status, in the month in which the customer was asked.")
                    .beware(ignored)
                    .beware("A month's reviews are about orders of earlier months too.");
        }
        return CARD.counts("Reviews of orders of any status, in the month in which the order was placed.")
                .beware(ignored)
                .beware(
                        "A month is open until nine of ten reviews of its last day's orders are asked for, at the pace of"
                                + " all reviews; its scores are left out, since late orders are reviewed late and badly.");
    }

    @Override
    public List<Query> queries() {
        Value<LocalDateTime> time = clock == ReviewClock.ASKED ? Field.REVIEW_CREATED_AT : Field.PURCHASED_AT;
        Dimension<YearMonth> month =
                Dimension.of("SCORE_MONTH", new Value.Part<>(time, TimePart.MONTH), "Month in which a review counts.");
        Query scores = Query.of(REVIEWS).by(month, Dimensions.REVIEW_SCORE);
        Query ends = Query.of(LAST_REVIEW_DAY, LAST_ORDER_DAY, REVIEW_LAG);
        return asOf == null ? List.of(scores, ends) : List.of(scores.where(known(asOf)), ends.where(known(asOf)));
    }

    private static Filter known(LocalDate day) {
        return Dimensions.DAY
                .atMost(day)
                .or(Dimensions.DAY.isMissing())
                .and(REVIEW_DAY.atMost(day).or(REVIEW_DAY.isMissing()));
    }

    @Override
    public ScoreTrend finish(List<ResultTable> answers) {
        Ends ends = answers.get(1).toRecords(Ends.class).get(0);
        return new ScoreMonths(clock, lastDayKnown(ends), ends.reviewLag(), minimum)
                .of(answers.get(0).toRecords(Row.class));
    }

    /** Returns the last day of which the data tell; null if there is none. */
    private @Nullable LocalDate lastDayKnown(Ends ends) {
        if (asOf != null) {
            return asOf.minusDays(1);
        }
        return ends.lastReviewDay() == null ? ends.lastOrderDay() : ends.lastReviewDay();
    }
}
