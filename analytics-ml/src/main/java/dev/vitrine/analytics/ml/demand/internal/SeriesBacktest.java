package dev.vitrine.analytics.ml.demand.internal;

import dev.vitrine.analytics.ml.demand.ForecastMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forecasts of one series by every method: from its end, and from earlier origins whose outcomes are known. Origin 0 is
 * the latest. A method that does not suit a history has no forecast.
 */
public final class SeriesBacktest {
    private final PreparedSeries series;
    private final List<ForecastMethod> methods;
    private final List<ForecastMethod> members;
    private final double[] @Nullable [] current;
    private final double[] @Nullable [] @Nullable [] past;
    private final int[] origins;
    private final int horizon;

    SeriesBacktest(
            PreparedSeries series,
            List<ForecastMethod> methods,
            List<ForecastMethod> members,
            int[] origins,
            int horizon) {
        this.series = series;
        this.methods = methods;
        this.members = members;
        this.origins = origins;
        this.horizon = horizon;
        this.current = new double[methods.size()][];
        this.past = new double[origins.length][methods.size()][];
    }

    /** Keeps a forecast; origin -1 is the end of the series. */
    void keep(int origin, int method, double[] forecast) {
        if (origin < 0) {
            current[method] = forecast;
        } else {
            past[origin][method] = forecast;
        }
    }

    /** Returns the series. */
    public PreparedSeries series() {
        return series;
    }

    /** Returns the methods, in the order of their indexes. */
    public List<ForecastMethod> methods() {
        return methods;
    }

    /** Returns those of the methods that are combined. */
    List<ForecastMethod> members() {
        return members;
    }

    /** Returns the number of earlier origins. */
    public int origins() {
        return origins.length;
    }

    /** Returns how many values were known at an origin; at -1, all. */
    int length(int origin) {
        return origin < 0 ? series.length() : origins[origin];
    }

    /** Returns the values known at an origin. */
    public double[] history(int origin) {
        return series.history(length(origin));
    }

    /** Returns the values after an origin, NaN where unknown. */
    public double[] actual(int origin) {
        return series.actual(origins[origin], horizon);
    }

    /** Returns a forecast from an origin, -1 for the end; null if there is none. */
    public double @Nullable [] forecast(int origin, int method) {
        return origin < 0 ? current[method] : past[origin][method];
    }

    /** Returns the forecast of a benchmark, which suits every history. */
    public double[] benchmark(int origin, ForecastMethod method) {
        double[] forecast = forecast(origin, methods.indexOf(method));
        if (forecast == null) {
            throw new IllegalStateException(method + " is no benchmark");
        }
        return forecast;
    }
}
