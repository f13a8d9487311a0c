package dev.vitrine.analytics.ml.demand.internal;

import dev.vitrine.analytics.ml.demand.ForecastMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts every series by every method, from its end and from earlier origins, one horizon apart where the series is long
 * enough. Methods that learn from all series learn twice: for the end, and for all earlier origins from what was known at
 * the earliest of them.
 */
public final class Backtest {
    private static final int FEWEST = 8;

    private final List<PreparedSeries> series;
    private final List<ForecastMethod> methods;
    private final List<ForecastMethod> members;
    private final int season;
    private final int horizon;
    private final int mostOrigins;
    private final double[][] drivers;
    private final SharedProfile profile;

    /**
     * Prepares one.
     *
     * @param members the methods that are combined where demand is not intermittent
     * @param drivers values by driver and period, history and forecast
     * @param profile the rhythm of the whole, for intermittent demand
     */
    public Backtest(
            List<PreparedSeries> series,
            List<ForecastMethod> members,
            int season,
            int horizon,
            int mostOrigins,
            double[][] drivers,
            SharedProfile profile) {
        this.series = series;
        Set<ForecastMethod> all = new LinkedHashSet<>(List.of(ForecastMethod.NAIVE, ForecastMethod.SEASONAL_NAIVE));
        all.addAll(members);
        if (series.stream().anyMatch(PreparedSeries::isIntermittent)) {
            all.addAll(ForecastMethod.intermittent());
        }
        this.methods = List.copyOf(all);
        this.members = members.stream()
                .filter(method -> !Forecasters.isBenchmark(method))
                .toList();
        this.season = season;
        this.horizon = horizon;
        this.mostOrigins = mostOrigins;
        this.drivers = drivers;
        this.profile = profile;
    }

    /** Forecasts. */
    public List<SeriesBacktest> run(Workers workers) {
        List<SeriesBacktest> results = workers.map(series.size(), i -> alone(series.get(i)));
        for (int method = 0; method < methods.size(); method++) {
            if (Forecasters.isPooled(methods.get(method))) {
                for (int memory : Forecasters.memories(methods.get(method), season)) {
                    pooled(results, method, memory, workers);
                }
            }
        }
        return results;
    }

    private int[] origins(int length) {
        List<Integer> origins = new ArrayList<>();
        int room = length - horizon - FEWEST;
        if (room >= 0) {
            int step = Math.max(1, Math.min(horizon, mostOrigins < 2 ? horizon : room / (mostOrigins - 1)));
            for (int i = 0; i < mostOrigins && i * step <= room; i++) {
                origins.add(length - horizon - i * step);
            }
        }
        return origins.stream().mapToInt(Integer::intValue).toArray();
    }

    private SeriesBacktest alone(PreparedSeries one) {
        List<ForecastMethod> combined = one.isIntermittent() ? ForecastMethod.intermittent() : members;
        SeriesBacktest result = new SeriesBacktest(one, methods, combined, origins(one.length()), horizon);
        for (int origin = -1; origin < result.origins(); origin++) {
            double[] history = result.history(origin);
            DriverEffects effects = new DriverEffects(history, drivers, one.leading());
            double[] adjusted = effects.without(history);
            boolean isIntermittent = one.isIntermittent();
            double[] factors = profile.next(one.leading() + history.length, horizon);
            for (int method = 0; method < methods.size(); method++) {
                ForecastMethod by = methods.get(method);
                if (Forecasters.isBenchmark(by)) {
                    result.keep(origin, method, Forecasters.of(by, season).forecast(history, horizon));
                } else if (combined.contains(by) && !Forecasters.isPooled(by)) {
                    double[] next =
                            Forecasters.of(by, isIntermittent ? 1 : season).forecast(adjusted, horizon);
                    double[] rhythmic = isIntermittent ? times(next, factors) : next;
                    result.keep(origin, method, bounded(effects.with(rhythmic, history.length), history, one));
                }
            }
        }
        return result;
    }

    private void pooled(List<SeriesBacktest> results, int method, int memory, Workers workers) {
        PooledAutoregression now = PooledAutoregression.train(
                results.stream().map(result -> adjusted(result, -1)).toList(), memory, season, horizon, workers);
        PooledAutoregression then = PooledAutoregression.train(
                results.stream()
                        .map(result -> adjusted(result, result.origins() - 1))
                        .toList(),
                memory,
                season,
                horizon,
                workers);
        workers.map(results.size(), i -> {
            keep(results.get(i), method, now, -1, -1);
            keep(results.get(i), method, then, 0, results.get(i).origins() - 1);
            return i;
        });
    }

    /** Forecasts from some origins with coefficients from what was known at the last, which is the earliest. */
    private void keep(SeriesBacktest result, int method, @Nullable PooledAutoregression pool, int first, int last) {
        if (pool == null || first > last || result.series().isIntermittent()) {
            return;
        }
        double[] @Nullable [] coefficients = null;
        for (int origin = first; origin <= last; origin++) {
            double[] history = result.history(origin);
            if (pool.suits(history) && result.forecast(origin, method) == null) {
                coefficients = coefficients == null ? pool.fit(adjusted(result, last)) : coefficients;
                DriverEffects effects =
                        new DriverEffects(history, drivers, result.series().leading());
                double[] adjusted = effects.without(history);
                double[] forecast = Forecasters.hold(pool.forecast(coefficients, adjusted), adjusted);
                result.keep(origin, method, bounded(effects.with(forecast, history.length), history, result.series()));
            }
        }
    }

    private double[] adjusted(SeriesBacktest result, int origin) {
        double[] history = result.history(origin);
        return new DriverEffects(history, drivers, result.series().leading()).without(history);
    }

    private static double[] times(double[] values, double[] factors) {
        double[] products = new double[values.length];
        Arrays.setAll(products, i -> values[i] * factors[i]);
        return products;
    }

    private double[] bounded(double[] unbounded, double[] history, PreparedSeries series) {
        double[] forecast = drivers.length == 0 ? unbounded : Forecasters.hold(unbounded, history);
        if (series.range() == PreparedSeries.Range.ANY) {
            return forecast;
        }
        double[] bounded = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            boolean isClosed = !series.isIntermittent() && ShortSeason.isClosed(history, season, step);
            bounded[step] = isClosed ? 0 : Math.max(0, forecast[step]);
        }
        return bounded;
    }
}
