package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.Model;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.demand.internal.DemandModelBody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forecasts of a shop's series from the end of their histories, and how such forecasts did before. To forecast from a later
 * day, train again: that takes seconds. Immutable and thread-safe; an answer takes constant time.
 */
public final class DemandModel implements Model<String, Forecast> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "demand-forecast";

    private final ModelProvenance provenance;
    private final Map<String, Forecast> forecasts;
    private final DemandEvaluation evaluation;

    private DemandModel(ModelProvenance provenance, Map<String, Forecast> forecasts, DemandEvaluation evaluation) {
        this.provenance = provenance;
        this.forecasts = forecasts;
        this.evaluation = evaluation;
    }

    /** Returns a model of known forecasts. */
    public static DemandModel of(ModelProvenance provenance, List<Forecast> forecasts, DemandEvaluation evaluation) {
        Map<String, Forecast> byName = new LinkedHashMap<>();
        forecasts.forEach(forecast -> byName.put(forecast.series(), forecast));
        return new DemandModel(provenance, byName, evaluation);
    }

    /** Returns a trainer with the usual options. */
    public static DemandTrainer trainer() {
        return DemandTrainer.ofDefaults();
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no demand forecast
     */
    public static DemandModel load(Path file) throws IOException {
        return DemandModelBody.load(file);
    }

    /**
     * Returns the forecast of a series, by its name.
     *
     * @throws IllegalArgumentException if the model was not trained on it
     */
    @Override
    public Forecast predict(String series) {
        Forecast forecast = forecasts.get(series);
        if (forecast == null) {
            List<String> some = forecasts.keySet().stream().limit(5).toList();
            throw new IllegalArgumentException("the model has no series '" + series + "'; it has " + forecasts.size()
                    + ", such as " + some + ". Maybe train it on that series.");
        }
        return forecast;
    }

    /** Returns all forecasts, in the order of the series. */
    public List<Forecast> forecasts() {
        return List.copyOf(forecasts.values());
    }

    /** Returns how such forecasts did at earlier origins. */
    public DemandEvaluation evaluation() {
        return evaluation;
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        DemandModelBody.save(file, this);
    }
}
