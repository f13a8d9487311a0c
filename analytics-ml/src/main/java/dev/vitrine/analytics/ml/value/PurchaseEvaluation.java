package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Predicted purchases beside those that followed.
 *
 * @param cutOff the first day that models did not see
 * @param horizonDays the days from then on
 * @param customers everybody with a purchase before the cut-off
 * @param errors how far the predictions were off, the naive one first
 * @param classes customers by repeat purchases before the cut-off
 */
public record PurchaseEvaluation(
        LocalDate cutOff, int horizonDays, int customers, List<PredictionError> errors, List<FrequencyClass> classes)
        implements Evaluation {

    /** Keeps the lists from being changed. */
    public PurchaseEvaluation {
        errors = List.copyOf(errors);
        classes = List.copyOf(classes);
    }

    /**
     * Returns how far a model's predictions were off.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public PredictionError error(String model) {
        return errors.stream()
                .filter(error -> error.model().equals(model))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model is called '" + model + "'. Maybe one of "
                        + errors.stream().map(PredictionError::model).toList() + "."));
    }

    @Override
    public String protocol() {
        return String.format(
                Locale.ROOT,
                "%,d customers with at least one purchase before %s; their purchases within %d days from that day on, days"
                        + " with several orders counted once. Models know only what was before that day; intervals are"
                        + " paired percentile bootstrap over customers, 1,000 samples.",
                customers,
                cutOff,
                horizonDays);
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (PredictionError error : errors) {
            metrics.put(error.model() + ".meanAbsoluteError", error.meanAbsoluteError());
            metrics.put(error.model() + ".rootMeanSquaredError", error.rootMeanSquaredError());
            metrics.put(error.model() + ".predicted", error.predicted());
            metrics.put(error.model() + ".actual", (double) error.actual());
        }
        return Collections.unmodifiableMap(metrics);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("errors", PredictionError.class, errors),
                FindingsTable.of("classes", FrequencyClass.class, classes));
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
