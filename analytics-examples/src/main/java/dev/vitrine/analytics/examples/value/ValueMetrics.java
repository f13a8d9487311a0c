package dev.vitrine.analytics.examples.value;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.churn.ChurnBin;
import dev.vitrine.analytics.ml.churn.ChurnFigures;
import dev.vitrine.analytics.ml.value.CustomerValue;
import dev.vitrine.analytics.ml.value.Estimate;
import dev.vitrine.analytics.ml.value.FitReport;
import dev.vitrine.analytics.ml.value.FrequencyClass;
import dev.vitrine.analytics.ml.value.PredictionError;
import dev.vitrine.analytics.ml.value.SpendCheck;
import org.jspecify.annotations.Nullable;

/** A study as JSON. */
public final class ValueMetrics {

    private ValueMetrics() {}

    /** Returns parameters, holdout, churn and value. */
    public static ObjectNode of(ValueStudy study) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("data", study.plan().name());
        for (ValueStudy.Fit fit : study.fits()) {
            String key = camelCase(fit.model().provenance().kind());
            node.set(key, fit(fit.model().fit()).put("fitMillis", fit.millis()));
        }
        node.set(
                "gammaGamma",
                fit(study.spend().fit()).set("check", check(study.spend().check())));
        node.set("holdout", holdout(study));
        node.set("churn", churn(study));
        double sum = study.values().stream().mapToDouble(CustomerValue::value).sum();
        node.putObject("value")
                .put("customers", study.values().size())
                .put("sum", sum)
                .put("mean", sum / study.values().size());
        ArrayNode notes = node.putArray("notes");
        study.notes().forEach(notes::add);
        return node;
    }

    private static String camelCase(String kind) {
        int hyphen = kind.indexOf('-');
        return kind.substring(0, hyphen)
                + kind.substring(hyphen + 1, hyphen + 2).toUpperCase(java.util.Locale.ROOT)
                + kind.substring(hyphen + 2);
    }

    private static ObjectNode fit(FitReport fit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode errors = JsonNodeFactory.instance.objectNode();
        for (Estimate estimate : fit.estimates()) {
            node.put(estimate.parameter(), estimate.value());
            errors.put(estimate.parameter(), estimate.standardError());
        }
        node.put("logLikelihood", fit.logLikelihood());
        node.put("bic", fit.bic());
        node.put("convergence", fit.convergence().name());
        node.put("startsThatAgree", fit.startsThatAgree() + " of " + fit.starts());
        node.set("standardErrors", errors);
        return node;
    }

    private static ObjectNode check(SpendCheck check) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("repeaters", check.repeaters());
        node.put("correlation", check.correlation());
        node.put("rankCorrelation", check.rankCorrelation());
        node.put("pValue", check.pValue());
        ArrayNode warnings = node.putArray("warnings");
        check.warnings().forEach(warning -> warnings.add(warning.name()));
        return node;
    }

    private static ObjectNode holdout(ValueStudy study) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("cutOff", study.holdout().cutOff().toString());
        node.put("horizonDays", study.holdout().horizonDays());
        node.put("customers", study.holdout().customers());
        ArrayNode errors = node.putArray("models");
        for (PredictionError error : study.holdout().errors()) {
            ObjectNode one = errors.addObject();
            one.put("model", error.model());
            one.put("actual", error.actual());
            one.put("predicted", error.predicted());
            one.put("meanAbsoluteError", error.meanAbsoluteError());
            one.put("rootMeanSquaredError", error.rootMeanSquaredError());
            one.put("underNaive", error.underNaive());
            putInterval(one, "underNaive", error.underNaiveAt95());
        }
        ArrayNode classes = node.putArray("classes");
        for (FrequencyClass one : study.holdout().classes()) {
            classes.addObject()
                    .put("model", one.model())
                    .put("repeats", one.repeats())
                    .put("customers", one.customers())
                    .put("actual", one.actual())
                    .put("predicted", one.predicted());
        }
        return node;
    }

    private static ObjectNode churn(ValueStudy study) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("cutOff", study.churn().cutOff().toString());
        node.put("horizonDays", study.churn().horizonDays());
        node.put("customers", study.churn().customers());
        node.put("churnRate", (double) study.churn().silent() / study.churn().customers());
        ArrayNode scorers = node.putArray("scorers");
        for (ChurnFigures figures : study.churn().scorers()) {
            ObjectNode one = scorers.addObject();
            one.put("scorer", figures.scorer());
            one.put("auc", figures.auc());
            putInterval(one, "auc", figures.aucAt95());
            one.put("overRecency", figures.overRecency());
            putInterval(one, "overRecency", figures.overRecencyAt95());
            one.put("averagePrecision", figures.averagePrecision());
            one.put("brier", figures.brier());
            one.put("logLoss", figures.logLoss());
            one.put("calibrationError", figures.calibrationError());
        }
        ArrayNode bins = node.putArray("calibration");
        for (ChurnBin bin : study.churn().calibration()) {
            bins.addObject()
                    .put("scorer", bin.scorer())
                    .put("customers", bin.customers())
                    .put("predicted", bin.predicted())
                    .put("observed", bin.observed());
        }
        return node;
    }

    private static void putInterval(ObjectNode node, String name, @Nullable Interval interval) {
        if (interval != null) {
            node.put(name + "Low", interval.low());
            node.put(name + "High", interval.high());
        }
    }
}
