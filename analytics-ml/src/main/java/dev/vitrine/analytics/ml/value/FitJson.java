package dev.vitrine.analytics.ml.value;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fits in models' files. */
final class FitJson {

    private FitJson() {}

    static ObjectNode write(FitReport fit) {
        ObjectNode node = ModelFile.body();
        node.put("convergence", fit.convergence().name());
        node.put("logLikelihood", fit.logLikelihood());
        node.put("bic", fit.bic());
        node.put("decrement", fit.decrement());
        node.put("steps", fit.steps());
        node.put("starts", fit.starts());
        node.put("startsThatAgree", fit.startsThatAgree());
        ArrayNode estimates = node.putArray("estimates");
        for (Estimate estimate : fit.estimates()) {
            ObjectNode one = estimates.addObject();
            one.put("parameter", estimate.parameter());
            one.put("value", estimate.value());
            Interval interval = estimate.interval();
            if (estimate.standardError() != null && interval != null) {
                one.put("standardError", estimate.standardError());
                one.put("low", interval.low());
                one.put("high", interval.high());
            }
        }
        return node;
    }

    static FitReport read(ModelNode node, List<String> parameters) throws ModelFormatException {
        List<Estimate> estimates = new ArrayList<>();
        for (ModelNode one : node.children("estimates")) {
            double value = one.number("value");
            if (!(value > 0)) {
                throw one.error("value", "expected a parameter above 0, found " + value + ".");
            }
            boolean hasError = one.has("standardError");
            estimates.add(new Estimate(
                    one.text("parameter"),
                    value,
                    hasError ? one.number("standardError") : null,
                    hasError ? interval(one) : null));
        }
        List<String> found = estimates.stream().map(Estimate::parameter).toList();
        if (!found.equals(parameters)) {
            throw node.error("estimates", "expected the parameters " + parameters + ", found " + found + ".");
        }
        return new FitReport(
                constant(node, "convergence", Convergence.class),
                estimates,
                node.number("logLikelihood"),
                node.number("bic"),
                node.number("decrement"),
                node.integer("steps"),
                node.integer("starts"),
                node.integer("startsThatAgree"));
    }

    private static Interval interval(ModelNode node) throws ModelFormatException {
        double low = node.number("low");
        double high = node.number("high");
        if (low > high) {
            throw node.error("high", "expected at least " + low + ", found " + high + ".");
        }
        return new Interval(low, high, Interval.USUAL_LEVEL);
    }

    static <E extends Enum<E>> E constant(ModelNode node, String name, Class<E> type) throws ModelFormatException {
        String word = node.text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw node.error(
                name, "expected one of " + Arrays.toString(type.getEnumConstants()) + ", found '" + word + "'.");
    }
}
