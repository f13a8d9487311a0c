package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.Evaluation;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Trainers of delay beside each other and beside what needs no training, month by month. Immutable and thread-safe.
 *
 * @param protocol how it was measured
 * @param models a row for each trainer, in the order they were given, then the baselines
 * @param months a row for each of them and month
 * @param calibration the best trainer's probabilities beside what happened, all months together
 * @param durations how well the days to delivery were foretold
 * @param best the trainer with the highest mean monthly ROC-AUC, the highest mean monthly PR-AUC among equals
 * @param trainingTimes how long training took, all months together; not in the tables, since no two runs agree
 */
public record DelayComparison(
        String protocol,
        List<ModelRow> models,
        List<MonthRow> months,
        List<CalibrationRow> calibration,
        List<DurationRow> durations,
        String best,
        Map<String, Duration> trainingTimes)
        implements Evaluation {

    /** Keeps the lists from being changed. */
    public DelayComparison {
        models = List.copyOf(models);
        months = List.copyOf(months);
        calibration = List.copyOf(calibration);
        durations = List.copyOf(durations);
        trainingTimes = Collections.unmodifiableMap(new TreeMap<>(trainingTimes));
    }

    /**
     * A trainer or baseline. Figures are means of months unless called pooled.
     *
     * @param model its name
     * @param meanMonthlyAuc ROC-AUC
     * @param aucAt95 its bootstrap interval
     * @param prAuc average precision
     * @param prAucAt95 its bootstrap interval
     * @param gainAt95 the interval of what its ROC-AUC has over that of the untrained baseline, on the same samples
     * @param pooledAuc ROC-AUC of all months' orders together
     * @param pooledPrAuc average precision of all months' orders together
     * @param f1 with the threshold that was best on past orders
     * @param pooledF1 the same of all months' orders together
     * @param brier mean squared error of the probability; null if it gives none
     * @param pooledBrier the same of all months' orders together
     * @param top10Recall the share of late orders that are among the riskiest tenth
     * @param pooledTop10Recall the same of all months' orders together
     * @param calibrationError the mean distance of predicted and observed shares in ten groups, all months together
     * @param randomSplitAuc ROC-AUC where a random split ignores time; null for baselines, and where no part has both
     *     outcomes
     */
    public record ModelRow(
            String model,
            double meanMonthlyAuc,
            @Nullable Interval aucAt95,
            double prAuc,
            @Nullable Interval prAucAt95,
            @Nullable Interval gainAt95,
            double pooledAuc,
            double pooledPrAuc,
            double f1,
            double pooledF1,
            @Nullable Double brier,
            @Nullable Double pooledBrier,
            double top10Recall,
            double pooledTop10Recall,
            @Nullable Double calibrationError,
            @Nullable Double randomSplitAuc) {}

    /**
     * A trainer or baseline in one month.
     *
     * @param model its name
     * @param month of purchase
     * @param orders how many were delivered
     * @param late the share of them that came late: the base rate
     * @param rocAuc area under the ROC curve
     * @param prAuc average precision
     * @param threshold from which score on an order is called late, chosen on past orders
     * @param f1 with that threshold
     * @param brier mean squared error of the probability; null if it gives none
     * @param top10Recall the share of late orders that are among the riskiest tenth
     */
    public record MonthRow(
            String model,
            YearMonth month,
            int orders,
            double late,
            double rocAuc,
            double prAuc,
            double threshold,
            double f1,
            @Nullable Double brier,
            double top10Recall) {}

    /**
     * A tenth of the orders, by probability.
     *
     * @param orders how many
     * @param predicted the mean of their probabilities
     * @param observed the share that came late
     * @param observedAt95 Wilson's interval of that share
     */
    public record CalibrationRow(int orders, double predicted, double observed, Interval observedAt95) {}

    /**
     * How well one quantile of the days from approval to delivery was foretold.
     *
     * @param quantile such as 0.9
     * @param pinball the mean pinball loss, in days
     * @param baselinePinball the same of the quantile of past orders on the route
     * @param covered the share of orders that took no longer than foretold; should be the quantile
     * @param baselineCovered the same of the baseline
     */
    public record DurationRow(
            double quantile, double pinball, double baselinePinball, double covered, double baselineCovered) {}

    /** Returns the row of a trainer or baseline. */
    public ModelRow model(String name) {
        return models.stream()
                .filter(row -> row.model().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no '" + name + "'; expected one of "
                        + models.stream().map(ModelRow::model).toList() + "."));
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        List<ModelRow> bestFirst = new ArrayList<>(List.of(model(best)));
        models.stream().filter(row -> !row.model().equals(best)).forEach(bestFirst::add);
        for (ModelRow row : bestFirst) {
            metrics.put(row.model() + ".meanMonthlyAuc", row.meanMonthlyAuc());
            metrics.put(row.model() + ".prAuc", row.prAuc());
            metrics.put(row.model() + ".pooledAuc", row.pooledAuc());
            metrics.put(row.model() + ".f1", row.f1());
            metrics.put(row.model() + ".top10Recall", row.top10Recall());
            if (row.brier() != null) {
                metrics.put(row.model() + ".brier", row.brier());
            }
            if (row.randomSplitAuc() != null) {
                metrics.put(row.model() + ".randomSplitAuc", row.randomSplitAuc());
            }
        }
        for (DurationRow row : durations) {
            metrics.put(String.format(Locale.ROOT, "days.pinball%.0f", row.quantile() * 100), row.pinball());
            metrics.put(String.format(Locale.ROOT, "days.covered%.0f", row.quantile() * 100), row.covered());
        }
        return Collections.unmodifiableMap(metrics);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("models", ModelRow.class, models),
                FindingsTable.of("months", MonthRow.class, months),
                FindingsTable.of("calibration", CalibrationRow.class, calibration),
                FindingsTable.of("durations", DurationRow.class, durations));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Late means delivered after the promised time; a promise of a day without time ends when that day"
                + " begins. Orders never delivered are not measured, but learned from as late.");
        notes.add(
                "Intervals come from drawing orders of all months together; orders of one day share their fate, so that the truth"
                        + " varies more.");
        return notes;
    }
}
