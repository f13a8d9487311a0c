package dev.vitrine.analytics.ml.demand.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.demand.DemandEvaluation;
import dev.vitrine.analytics.ml.demand.DemandPattern;
import dev.vitrine.analytics.ml.demand.IntervalCoverage;
import dev.vitrine.analytics.ml.demand.MethodScore;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluations of demand forecasts in files. */
final class DemandEvaluationBody {

    private DemandEvaluationBody() {}

    static ObjectNode write(DemandEvaluation evaluation) {
        ObjectNode node = ModelFile.body();
        node.put("protocol", evaluation.protocol());
        ModelNode.put(node, "notes", evaluation.notes());
        ArrayNode scores = node.putArray("leaderboard");
        for (MethodScore score : evaluation.leaderboard()) {
            ObjectNode one = scores.addObject();
            one.put("demand", score.demand().name());
            one.put("method", score.method());
            one.put("series", score.series());
            one.put("smape", score.smape());
            optional(one, "mase", score.mase());
            optional(one, "rmsse", score.rmsse());
            optional(one, "relative", score.relative());
            DemandModelBody.interval(one, "relativeInterval", score.relativeInterval());
            one.put("better", score.better());
        }
        ArrayNode coverage = node.putArray("coverage");
        for (IntervalCoverage one : evaluation.coverage()) {
            coverage.addObject().put("level", one.level()).put("measured", one.measured());
        }
        return node;
    }

    private static void optional(ObjectNode node, String name, @Nullable Double value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    static DemandEvaluation read(ModelNode node) throws ModelFormatException {
        List<MethodScore> scores = new ArrayList<>();
        for (ModelNode one : node.children("leaderboard")) {
            scores.add(new MethodScore(
                    pattern(one),
                    one.text("method"),
                    one.integer("series"),
                    one.number("smape"),
                    optional(one, "mase"),
                    optional(one, "rmsse"),
                    optional(one, "relative"),
                    DemandModelBody.interval(one, "relativeInterval"),
                    one.number("better")));
        }
        List<IntervalCoverage> coverage = new ArrayList<>();
        for (ModelNode one : node.children("coverage")) {
            coverage.add(new IntervalCoverage(one.number("level"), one.number("measured")));
        }
        return DemandEvaluation.of(node.text("protocol"), scores, coverage, node.texts("notes"));
    }

    private static @Nullable Double optional(ModelNode node, String name) throws ModelFormatException {
        return node.has(name) ? node.number(name) : null;
    }

    private static DemandPattern pattern(ModelNode node) throws ModelFormatException {
        for (DemandPattern pattern : DemandPattern.values()) {
            if (pattern.name().equals(node.text("demand"))) {
                return pattern;
            }
        }
        throw node.error(
                "demand",
                "expected one of " + Arrays.toString(DemandPattern.values()) + ", found '" + node.text("demand")
                        + "'.");
    }
}
