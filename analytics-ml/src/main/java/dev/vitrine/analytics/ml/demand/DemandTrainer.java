package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Forecasts every series by several methods, tests them at earlier origins, and combines them.
 *
 * <p>Defaults: a horizon of four periods; {@link ForecastMethod#usual} methods; four origins, one horizon apart; forecasts of
 * parts and wholes by {@link Reconciliation#WEIGHTED}; as many threads as processors. The combination is the median, weighted
 * by 1 / (error relative to naive)²; where demand is intermittent (more than 1.32 periods from one demand to the next) the mean
 * of {@link ForecastMethod#intermittent}, times the rhythm of all series together where these begin on a common day and a short
 * season shows. A series whose combination did clearly worse than {@link
 * ForecastMethod#NAIVE} (on average over the origins by two standard errors), or that is too short to be tested, falls back to
 * that; or to {@link ForecastMethod#SEASONAL_NAIVE} where this did clearly better than naive. If the combination does not
 * beat naive over all series of regular or of intermittent demand, ten or more, these all fall back. Both are reported.
 *
 * <p>Intervals are split conformal from the errors at the earlier origins, and the coverage is measured. Forecasts of series
 * that are never below zero are not either, and are zero where there was no demand at that phase of a season of at most 24 periods
 * in its eight latest rounds; intervals of whole numbers end in whole numbers. Unknown values are filled by
 * straight lines and not tested against.
 *
 * <p>Takes time proportional to the values: a fraction of a second of one thread for a series of several hundred. Immutable and thread-safe; deterministic,
 * whatever the number of threads.
 */
public final class DemandTrainer implements Trainer<DemandData, DemandModel> {
    private static final int USUAL_HORIZON = 4;
    private static final int USUAL_ORIGINS = 4;

    private final int horizon;
    private final int origins;
    private final List<ForecastMethod> methods;
    private final Reconciliation reconciliation;
    private final int threads;

    private DemandTrainer(
            int horizon, int origins, List<ForecastMethod> methods, Reconciliation reconciliation, int threads) {
        this.horizon = horizon;
        this.origins = origins;
        this.methods = List.copyOf(methods);
        this.reconciliation = reconciliation;
        this.threads = threads;
    }

    /** Returns a trainer with the usual options. */
    public static DemandTrainer ofDefaults() {
        return new DemandTrainer(
                USUAL_HORIZON,
                USUAL_ORIGINS,
                ForecastMethod.usual(),
                Reconciliation.WEIGHTED,
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * Returns this trainer with another number of periods to forecast.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public DemandTrainer withHorizon(int periods) {
        return new DemandTrainer(
                atLeastOne("the horizon", periods, USUAL_HORIZON), origins, methods, reconciliation, threads);
    }

    /**
     * Returns this trainer with another number of earlier origins to test at.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public DemandTrainer withOrigins(int number) {
        return new DemandTrainer(
                horizon, atLeastOne("the number of origins", number, USUAL_ORIGINS), methods, reconciliation, threads);
    }

    /**
     * Returns this trainer with other methods to combine; the naive ones are tested in any case.
     *
     * @throws IllegalArgumentException if there are none
     */
    public DemandTrainer withMethods(List<ForecastMethod> several) {
        if (several.isEmpty()) {
            throw new IllegalArgumentException("no methods are given; expected one or more of " + ForecastMethod.all()
                    + ". Maybe ForecastMethod.usual().");
        }
        return new DemandTrainer(horizon, origins, several, reconciliation, threads);
    }

    /** Returns this trainer with another way to make forecasts add up. */
    public DemandTrainer withReconciliation(Reconciliation way) {
        return new DemandTrainer(horizon, origins, methods, way, threads);
    }

    /**
     * Returns this trainer with another number of threads.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public DemandTrainer withThreads(int number) {
        return new DemandTrainer(
                horizon, origins, methods, reconciliation, atLeastOne("the number of threads", number, 2));
    }

    private static int atLeastOne(String what, int number, int usual) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " is " + number + "; expected 1 or more. Maybe " + usual + ".");
        }
        return number;
    }

    /**
     * Forecasts.
     *
     * @throws UntrainableDataException if there are no series
     * @throws IllegalArgumentException if a driver does not reach to the end of the horizon
     */
    @Override
    public DemandModel train(DemandData data) {
        if (data.size() == 0) {
            throw new UntrainableDataException(
                    "there is no series to forecast; expected one or more. Maybe the period has no orders.");
        }
        int needed = data.series().get(0).length() + horizon;
        for (Driver driver : data.drivers()) {
            if (driver.values().length < needed) {
                throw new IllegalArgumentException("the driver '" + driver.name() + "' has " + driver.values().length
                        + " values; expected " + needed + ", history and horizon. Maybe forecast fewer periods.");
            }
        }
        return new DemandTraining(this, data).train();
    }

    int horizon() {
        return horizon;
    }

    int origins() {
        return origins;
    }

    List<ForecastMethod> methods() {
        return methods;
    }

    Reconciliation reconciliation() {
        return reconciliation;
    }

    int threads() {
        return threads;
    }

    /** The options that shape the model; the number of threads does not. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("horizon", Integer.toString(horizon));
        parameters.put("origins", Integer.toString(origins));
        parameters.put("reconciliation", reconciliation.label());
        parameters.put("methods", methods.stream().map(ForecastMethod::label).collect(Collectors.joining("; ")));
        return parameters;
    }
}
