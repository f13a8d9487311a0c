package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.query.Measures.REVIEWS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks how many reviews of which score late orders and those on time have. */
final class LatenessEffectAnalysis implements DatedAnalysis<LatenessEffect> {
    private static final double LEVEL = Interval.USUAL_LEVEL;
    private static final int LOW = 2;
    private static final Dimension<Band> DELAY = Dimensions.bands(
            "DAYS_AFTER_PROMISE",
            Deliveries.AFTER_PROMISE,
            Stream.of(-21, -14, -7, -3, 0, 1, 3, 7, 14, 21)
                    .map(BigDecimal::valueOf)
                    .toArray(BigDecimal[]::new));
    private static final Filter SCORED = Dimensions.PUNCTUALITY.isPresent().and(Dimensions.REVIEW_SCORE.isPresent());

    private static final AnalysisCard CARD = AnalysisCard.of("lateness-effect", "Lateness and review scores")
            .means("How much lower the reviews of late orders score than those of orders on time.")
            .counts(
                    "Scored reviews of delivered orders of which the time of delivery and the time promised are known; an"
                            + " order with two reviews counts twice. Late: delivered after the time promised.")
            .computes(
                    "Difference = mean score of late orders - mean score of orders on time, with Welch's interval. Within"
                            + " groups: the mean of the groups' differences, weighted by late * on time / (late + on time), with"
                            + " the normal interval from the variances pooled within groups.")
            .from(
                    "B. L. Welch, Biometrika 34 (1947); W. G. Cochran, Some methods for strengthening the common chi-square"
                            + " tests, Biometrics 10 (1954) for the weights")
            .beware("An association, not an experiment: orders that come late may differ in other ways, too. Comparing"
                    + " within states and months removes only what differs between those.")
            .beware("Scores are ranks of satisfaction rather than measurements; see the share of low scores as well.")
            .beware("Only customers who answered have a score.")
            .beware(LastDay.RULE);

    /** What the queries ask for; components are the columns. */
    private record DelayRow(Punctuality punctuality, Band daysAfterPromise, int reviewScore, long reviews) {}

    private record PlaceRow(
            @Nullable String customerState,
            @Nullable YearMonth month,
            Punctuality punctuality,
            int reviewScore,
            long reviews) {}

    private record Delay(Band band, Punctuality punctuality) {}

    private record Place(@Nullable String state, @Nullable YearMonth month) {}

    private final LastDay last;

    LatenessEffectAnalysis(LastDay last) {
        this.last = last;
    }

    @Override
    public DatedAnalysis<LatenessEffect> asOf(LocalDate day) {
        return new LatenessEffectAnalysis(new LastDay(day));
    }

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        return last.of(
                Query.of(REVIEWS)
                        .by(Dimensions.PUNCTUALITY, DELAY, Dimensions.REVIEW_SCORE)
                        .where(SCORED),
                Query.of(REVIEWS)
                        .by(
                                Dimensions.CUSTOMER_STATE,
                                Dimensions.MONTH,
                                Dimensions.PUNCTUALITY,
                                Dimensions.REVIEW_SCORE)
                        .where(SCORED),
                Query.of(REVIEWS, Deliveries.SCORED_REVIEWS));
    }

    @Override
    public LatenessEffect finish(List<ResultTable> answers) {
        List<DelayRow> rows = answers.get(0).toRecords(DelayRow.class);
        List<ScoreByPunctuality> scores = Stream.of(Punctuality.values())
                .flatMap(punctuality -> scores(rows, punctuality))
                .toList();
        List<ScoreEffect> effects =
                rows.isEmpty() ? List.of() : effects(answers.get(1).toRecords(PlaceRow.class));
        return new LatenessEffect(effects, scores, delays(rows), notes(answers.get(2), scores, effects));
    }

    private static Stream<ScoreByPunctuality> scores(List<DelayRow> rows, Punctuality punctuality) {
        Sample sample = Sample.EMPTY;
        long low = 0;
        for (DelayRow row : rows) {
            if (row.punctuality() == punctuality) {
                sample = sample.with(row.reviewScore(), row.reviews());
                low += row.reviewScore() <= LOW ? row.reviews() : 0;
            }
        }
        long count = sample.count();
        return count == 0
                ? Stream.empty()
                : Stream.of(new ScoreByPunctuality(
                        punctuality,
                        count,
                        sample.mean(),
                        Interval.ofMean(sample, LEVEL),
                        (double) low / count,
                        Interval.ofShare(low, count, LEVEL)));
    }

    private static List<ScoreByDelay> delays(List<DelayRow> rows) {
        Map<Delay, Sample> samples = new LinkedHashMap<>();
        rows.stream()
                .sorted((a, b) -> a.daysAfterPromise().compareTo(b.daysAfterPromise()))
                .forEach(row -> samples.merge(
                        new Delay(row.daysAfterPromise(), row.punctuality()),
                        Sample.EMPTY.with(row.reviewScore(), row.reviews()),
                        Sample::with));
        List<ScoreByDelay> delays = new ArrayList<>();
        samples.forEach((delay, sample) -> delays.add(new ScoreByDelay(
                delay.band(), delay.punctuality(), sample.count(), sample.mean(), Interval.ofMean(sample, LEVEL))));
        return delays;
    }

    private static List<ScoreEffect> effects(List<PlaceRow> rows) {
        Contrast all = new Contrast();
        Contrast states = new Contrast();
        Contrast months = new Contrast();
        Contrast both = new Contrast();
        for (PlaceRow row : rows) {
            Sample sample = Sample.EMPTY.with(row.reviewScore(), row.reviews());
            all.add(new Place(null, null), row.punctuality(), sample);
            states.add(new Place(row.customerState(), null), row.punctuality(), sample);
            months.add(new Place(null, row.month()), row.punctuality(), sample);
            both.add(new Place(row.customerState(), row.month()), row.punctuality(), sample);
        }
        return List.of(
                all.ungrouped(LEVEL),
                states.within(Comparison.SAME_STATE, LEVEL),
                months.within(Comparison.SAME_MONTH, LEVEL),
                both.within(Comparison.SAME_STATE_AND_MONTH, LEVEL));
    }

    private static List<String> notes(ResultTable all, List<ScoreByPunctuality> scores, List<ScoreEffect> effects) {
        long reviews = all.column(REVIEWS).asLong(0);
        if (reviews == 0) {
            return List.of("The data have no reviews.");
        }
        List<String> notes = new ArrayList<>();
        if (effects.isEmpty()) {
            notes.add("No scored review belongs to a delivered order with a promise: there is nothing to compare.");
        } else if (scores.size() < Punctuality.values().length) {
            notes.add("All scored reviews are of orders that came "
                    + (scores.get(0).punctuality() == Punctuality.LATE ? "late" : "on time")
                    + ": there is nothing to compare with.");
        }
        long used = scores.stream().mapToLong(ScoreByPunctuality::reviews).sum();
        long unscored = reviews - all.column(Deliveries.SCORED_REVIEWS).asLong(0);
        if (used < reviews) {
            notes.add((reviews - used) + " of " + reviews + " reviews are left out: " + unscored
                    + " have no score, the others are of orders that were not delivered or lack a time.");
        }
        return notes;
    }
}
