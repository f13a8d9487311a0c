package dev.vitrine.analytics.ml.demand.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.demand.DemandModel;
import dev.vitrine.analytics.ml.demand.Forecast;
import dev.vitrine.analytics.ml.demand.ForecastStep;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Demand forecasts as files. */
public final class DemandModelBody {
    private static final int VERSION = 1;

    private DemandModelBody() {}

    /** Writes a model. */
    public static void save(Path file, DemandModel model) throws IOException {
        ObjectNode body = ModelFile.body();
        body.set("evaluation", DemandEvaluationBody.write(model.evaluation()));
        ArrayNode forecasts = body.putArray("forecasts");
        for (Forecast forecast : model.forecasts()) {
            ObjectNode node = forecasts.addObject();
            node.put("series", forecast.series());
            node.put("method", forecast.method());
            ObjectNode weights = node.putObject("weights");
            forecast.weights().forEach(weights::put);
            ModelNode.put(node, "notes", forecast.notes());
            ArrayNode steps = node.putArray("steps");
            for (ForecastStep step : forecast.steps()) {
                ObjectNode one = steps.addObject();
                LocalDate day = step.firstDay();
                if (day != null) {
                    one.put("firstDay", day.toString());
                }
                one.put("expected", step.expected());
                interval(one, "likely", step.likely());
                interval(one, "nearlyCertain", step.nearlyCertain());
            }
        }
        ModelFile.write(file, VERSION, model.provenance(), body);
    }

    static void interval(ObjectNode node, String name, @Nullable Interval interval) {
        if (interval != null) {
            ModelNode.put(node, name, new double[] {interval.low(), interval.high(), interval.level()});
        }
    }

    /** Reads a model. */
    public static DemandModel load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, DemandModel.KIND, VERSION);
        List<Forecast> forecasts = new ArrayList<>();
        for (ModelNode node : document.body().children("forecasts")) {
            SortedMap<String, Double> weights = new TreeMap<>();
            ModelNode shares = node.child("weights");
            for (String name : shares.names()) {
                weights.put(name, shares.number(name));
            }
            List<ForecastStep> steps = new ArrayList<>();
            for (ModelNode step : node.children("steps")) {
                steps.add(new ForecastStep(
                        steps.size() + 1,
                        day(step),
                        step.number("expected"),
                        interval(step, "likely"),
                        interval(step, "nearlyCertain")));
            }
            forecasts.add(new Forecast(node.text("series"), node.text("method"), weights, steps, node.texts("notes")));
        }
        return DemandModel.of(
                document.provenance(),
                forecasts,
                DemandEvaluationBody.read(document.body().child("evaluation")));
    }

    private static @Nullable LocalDate day(ModelNode step) throws ModelFormatException {
        if (!step.has("firstDay")) {
            return null;
        }
        try {
            return LocalDate.parse(step.text("firstDay"));
        } catch (DateTimeException e) {
            throw step.error("firstDay", "expected a day such as 2018-09-01, found '" + step.text("firstDay") + "'.");
        }
    }

    static @Nullable Interval interval(ModelNode node, String name) throws ModelFormatException {
        if (!node.has(name)) {
            return null;
        }
        double[] parts = node.numbers(name, 3);
        try {
            return new Interval(parts[0], parts[1], parts[2]);
        } catch (IllegalArgumentException e) {
            throw node.error(name, "expected the ends and the level of an interval: " + e.getMessage());
        }
    }
}
