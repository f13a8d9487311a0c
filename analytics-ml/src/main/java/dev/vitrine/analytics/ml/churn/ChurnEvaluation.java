package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well scorers told who would not come back after a cut-off.
 *
 * @param cutOff the first day that scorers did not see
 * @param horizonDays the days within which no purchase follows
 * @param customers everybody with a purchase before the cut-off
 * @param silent how many of them bought nothing within the horizon
 * @param scorers the figures, recency alone first
 * @param calibration probabilities beside what happened, in groups
 */
public record ChurnEvaluation(
        LocalDate cutOff,
        int horizonDays,
        int customers,
        int silent,
        List<ChurnFigures> scorers,
        List<ChurnBin> calibration)
        implements Evaluation {

    /** Keeps the lists from being changed. */
    public ChurnEvaluation {
        scorers = List.copyOf(scorers);
        calibration = List.copyOf(calibration);
    }

    /**
     * Returns the figures of a scorer.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public ChurnFigures figures(String scorer) {
        return scorers.stream()
                .filter(figures -> figures.scorer().equals(scorer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scorer is called '" + scorer + "'. Maybe one of "
                        + scorers.stream().map(ChurnFigures::scorer).toList() + "."));
    }

    @Override
    public String protocol() {
        return String.format(
                Locale.ROOT,
                "%,d customers with at least one purchase before %s; churn is no purchase within %d days from that day on"
                        + " (%.1f %%). Scorers know only what was before that day; intervals are percentile bootstrap over"
                        + " customers, 1,000 samples, differences paired.",
                customers,
                cutOff,
                horizonDays,
                100.0 * silent / customers);
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("customers", (double) customers);
        metrics.put("churnRate", (double) silent / customers);
        for (ChurnFigures figures : scorers) {
            String scorer = camelCase(figures.scorer());
            metrics.put(scorer + ".auc", figures.auc());
            put(metrics, scorer + ".overRecency", figures.overRecency());
            metrics.put(scorer + ".averagePrecision", figures.averagePrecision());
            put(metrics, scorer + ".brier", figures.brier());
            put(metrics, scorer + ".logLoss", figures.logLoss());
            put(metrics, scorer + ".calibrationError", figures.calibrationError());
        }
        return Collections.unmodifiableMap(metrics);
    }

    private static void put(Map<String, Double> metrics, String name, @Nullable Double value) {
        if (value != null) {
            metrics.put(name, value);
        }
    }

    private static String camelCase(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split("[ -]", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("scorers", ChurnFigures.class, scorers),
                FindingsTable.of("calibration", ChurnBin.class, calibration));
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
