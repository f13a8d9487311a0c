package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How well one method did at earlier origins, beside the naive forecast of the same series.
 *
 * @param method its label
 * @param series how many series it was measured on
 * @param smape the mean sMAPE in percent
 * @param mase the mean MASE; null if no series ever changes
 * @param owa the overall weighted average relative to naive, below 1 if better; null if naive makes no errors
 * @param owaInterval the interval of that, by bootstrap over series; null where it can't be measured
 * @param better the share of series on which its absolute error is below naive's
 */
public record MethodScore(
        String method,
        int series,
        double smape,
        @Nullable Double mase,
        @Nullable Double owa,
        @Nullable Interval owaInterval,
        double better) {}
