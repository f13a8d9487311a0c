package dev.vitrine.analytics.examples.value;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.value.Estimate;
import dev.vitrine.analytics.ml.value.FitReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a model.
 *
 * @param model the model
 * @param parameter its name
 * @param value the most likely value
 * @param standardError its standard error
 * @param at95 its interval
 * @param logLikelihood of the model
 * @param convergence how the search ended
 */
public record ParameterRow(
        String model,
        String parameter,
        double value,
        @Nullable Double standardError,
        @Nullable Interval at95,
        double logLikelihood,
        String convergence) {

    static List<ParameterRow> of(ValueStudy study) {
        List<ParameterRow> rows = new ArrayList<>();
        study.fits()
                .forEach(fit ->
                        add(rows, fit.model().provenance().kind(), fit.model().fit()));
        add(rows, study.spend().provenance().kind(), study.spend().fit());
        return rows;
    }

    private static void add(List<ParameterRow> rows, String model, FitReport fit) {
        for (Estimate estimate : fit.estimates()) {
            rows.add(new ParameterRow(
                    model,
                    estimate.parameter(),
                    estimate.value(),
                    estimate.standardError(),
                    estimate.interval(),
                    fit.logLikelihood(),
                    fit.convergence().label()));
        }
    }
}
