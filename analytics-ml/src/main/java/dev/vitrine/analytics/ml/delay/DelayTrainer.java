package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.classification.Classifier;
import dev.vitrine.analytics.ml.classification.ClassifierTrainer;
import dev.vitrine.analytics.ml.classification.DecisionTreeTrainer;
import dev.vitrine.analytics.ml.classification.Examples;
import dev.vitrine.analytics.ml.classification.ExamplesBuilder;
import dev.vitrine.analytics.ml.classification.GradientBoostingTrainer;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.classification.LogisticRegressionTrainer;
import dev.vitrine.analytics.ml.classification.RandomForestTrainer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from a history how likely orders come late, and how long they take.
 *
 * <p>It learns from orders whose promise was due before the history ends, whether they came or not: of younger ones only
 * the fast are known. Recent orders count more: half as much after a half-life. An order that came just in time counts in
 * part as late; the probabilities are then calibrated on what really happened, by a logistic regression of the outcome on
 * the classifier's log-odds (J. Platt, Probabilistic outputs for support vector machines, 1999). Deterministic per seed of
 * its classifier. Immutable and thread-safe.
 */
public final class DelayTrainer implements Trainer<OrderHistory, DelayModel> {
    private static final double NEAR_MISS = 0.2;
    private static final double CALIBRATION_HALF_LIFE = 60;
    private static final double CALIBRATION_PENALTY = 1e-3;
    private static final double LOGISTIC_PENALTY = 300;
    private static final double SECONDS = 86_400;
    private static final Duration FOREVER = Duration.ofDays(365_000);

    private final ClassifierTrainer classifier;
    private final Duration halfLife;
    private final double nearMiss;
    private final WorkingDays workingDays;

    private DelayTrainer(ClassifierTrainer classifier, Duration halfLife, double nearMiss, WorkingDays workingDays) {
        this.classifier = classifier;
        this.halfLife = halfLife;
        this.nearMiss = nearMiss;
        this.workingDays = workingDays;
    }

    /**
     * Returns the usual one: a logistic regression with a penalty of 300, a half-life of 90 days, near misses of a width
     * of 0.2, Brazil's holidays.
     */
    public static DelayTrainer ofDefaults() {
        return of(LogisticRegressionTrainer.ofDefaults().withPenalty(LOGISTIC_PENALTY))
                .withHalfLife(Duration.ofDays(90));
    }

    /** Returns one that learns by a decision tree; orders count the same however old. */
    public static DelayTrainer ofTree() {
        return of(DecisionTreeTrainer.ofDefaults());
    }

    /** Returns one that learns by a random forest; orders count the same however old. */
    public static DelayTrainer ofForest() {
        return of(RandomForestTrainer.ofDefaults());
    }

    /** Returns one that learns by gradient boosting; orders count the same however old. */
    public static DelayTrainer ofBoosting() {
        return of(GradientBoostingTrainer.ofDefaults());
    }

    /** Returns one that learns by a classifier of your own; orders count the same however old. */
    public static DelayTrainer of(ClassifierTrainer classifier) {
        return new DelayTrainer(classifier, FOREVER, NEAR_MISS, WorkingDays.ofBrazil());
    }

    /**
     * Returns this with another half-life.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public DelayTrainer withHalfLife(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "the half-life is " + time + "; expected a positive time. Maybe 90 days.");
        }
        return new DelayTrainer(classifier, time, nearMiss, workingDays);
    }

    /**
     * Returns this with another width of near misses: an order that took the share exp(-width) of the promised time counts
     * for 0.27 of a late one. 0 for none.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public DelayTrainer withNearMiss(double width) {
        if (!(width >= 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException(
                    "the width of near misses is " + width + "; expected 0 or more. Maybe " + NEAR_MISS + ".");
        }
        return new DelayTrainer(classifier, halfLife, width, workingDays);
    }

    /** Returns this with other weeks and holidays. */
    public DelayTrainer withWorkingDays(WorkingDays days) {
        return new DelayTrainer(classifier, halfLife, nearMiss, days);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The model's network is as it was at the end of the history.
     */
    @Override
    public DelayModel train(OrderHistory history) {
        DelayTable table = Replay.of(history, workingDays);
        DelayFit fit = fit(table, table.settledBefore(history.knownUntil()), history.knownUntil());
        ModelProvenance inner = fit.classifier().provenance();
        Map<String, String> parameters = new TreeMap<>(inner.parameters());
        parameters.put("classifier", inner.kind());
        parameters.put("halfLifeDays", Long.toString(halfLife.toDays()));
        parameters.put("nearMiss", Double.toString(nearMiss));
        return new DelayModel(
                ModelProvenance.of(DelayModel.KIND, history.fingerprint(), inner.features(), parameters, inner.seed()),
                fit,
                table.network());
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    /** Learns from rows of which all was known before a moment. */
    DelayFit fit(DelayTable table, int[] rows, LocalDateTime moment) {
        ClassifierTrainer.requireBothOutcomes(table.examples(rows));
        double[] weights = weights(table, rows, moment, halfLife.toSeconds() / SECONDS);
        FeatureRange range = FeatureRange.of(table, rows);
        Classifier trained = classifier.train(table.lessons(rows, range, weights, nearMiss));
        double[] recent = weights(table, rows, moment, CALIBRATION_HALF_LIFE);
        ExamplesBuilder builder = Examples.builder("orders whose promise was due", List.of("log-odds"));
        for (int i = 0; i < rows.length; i++) {
            PastOrder past = table.past(rows[i]);
            double[] odds = {DelayFit.logOdds(trained, range, table.values(rows[i]))};
            builder.add(odds, table.missedPromise(rows[i]), past.order().approvedAt(), past.settledAt(), recent[i]);
        }
        LogisticRegression calibration = LogisticRegressionTrainer.ofDefaults()
                .withPenalty(CALIBRATION_PENALTY)
                .train(builder.build());
        double slope = Math.max(0, calibration.coefficients()[0]);
        double intercept = calibration.intercept() - slope * calibration.typical()[0];
        return new DelayFit(trained, range, intercept, slope, DurationQuantiles.of(table, rows, recent, moment));
    }

    private static double[] weights(DelayTable table, int[] rows, LocalDateTime moment, double halfLifeDays) {
        double[] weights = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double age = Duration.between(table.past(rows[i]).order().approvedAt(), moment)
                            .toSeconds()
                    / SECONDS;
            weights[i] = Math.max(1e-12, Math.pow(0.5, age / halfLifeDays));
        }
        return weights;
    }
}
