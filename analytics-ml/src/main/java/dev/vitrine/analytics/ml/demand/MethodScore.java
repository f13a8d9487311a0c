package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How well one method did at earlier origins, beside the naive forecast of the same series.
 *
 * @param demand which series
 * @param method its label
 * @param series how many series it was measured on
 * @param smape the mean sMAPE in percent
 * @param mase the mean MASE; null if no series ever changes
 * @param rmsse the mean RMSSE; null if no series ever changes
 * @param relative the figure relative to naive's by which methods are ranked, below 1 if better: for regular demand the OWA, the
 *     mean of the ratios of sMAPE and MASE; for intermittent demand, whose zeros make these misleading, the ratio of RMSSE. Null
 *     if naive makes no errors
 * @param relativeInterval the interval of that, by bootstrap over series; null where it can't be measured
 * @param better the share of series on which its error is below naive's, by MASE, or by RMSSE for intermittent demand
 */
public record MethodScore(
        DemandPattern demand,
        String method,
        int series,
        double smape,
        @Nullable Double mase,
        @Nullable Double rmsse,
        @Nullable Double relative,
        @Nullable Interval relativeInterval,
        double better) {}
