package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Labelled;
import java.util.Arrays;
import java.util.List;

/**
 * How the next values of a series can be forecast. Where a season of at most 24 periods shows, smoothing, theta and ARIMA work
 * on the values without it, and it is put back: as factors by phase, as amounts where values fall below zero.
 */
public enum ForecastMethod implements Labelled {
    /** The last value. */
    NAIVE("naive"),
    /** The value of one season before; the last value before there is one. */
    SEASONAL_NAIVE("seasonal naive"),
    /** Simple exponential smoothing. */
    SIMPLE_SMOOTHING("simple smoothing"),
    /** Holt's linear trend. */
    HOLT("Holt"),
    /** A trend that fades. */
    DAMPED_TREND("damped trend"),
    /** Exponential smoothing of the form with the best corrected AIC. */
    ETS("ETS"),
    /** The theta method. */
    THETA("theta"),
    /** The dynamic optimised theta model. */
    OPTIMISED_THETA("optimised theta"),
    /** ARIMA of orders found step by step. */
    ARIMA("ARIMA"),
    /** Croston's method for intermittent demand. */
    CROSTON("Croston"),
    /** Syntetos and Boylan's correction of Croston's method. */
    SBA("SBA"),
    /** Teunter, Syntetos and Babai's method, in which items without demand fade. */
    TSB("TSB"),
    /** ETS of the logarithms without their season (STL). */
    SEASONAL_ETS("STL and ETS"),
    /** ARIMA of the values without their season (STL). */
    SEASONAL_ARIMA("STL and ARIMA"),
    /** An autoregression over one season, learnt from all series. */
    POOLED_SEASON("pooled autoregression, one season"),
    /** An autoregression over two seasons, learnt from all series. */
    POOLED_TWO_SEASONS("pooled autoregression, two seasons");

    private final String label;

    ForecastMethod(String label) {
        this.label = label;
    }

    /** Returns the methods that are combined if nothing else is said. */
    public static List<ForecastMethod> usual() {
        return List.of(OPTIMISED_THETA, ETS, ARIMA, SEASONAL_ETS, SEASONAL_ARIMA, POOLED_SEASON, POOLED_TWO_SEASONS);
    }

    /** Returns the methods that are combined, whatever is said, where demand is intermittent. */
    public static List<ForecastMethod> intermittent() {
        return List.of(SIMPLE_SMOOTHING, SBA, TSB);
    }

    /** Returns all methods. */
    public static List<ForecastMethod> all() {
        return Arrays.asList(values());
    }

    @Override
    public String label() {
        return label;
    }
}
