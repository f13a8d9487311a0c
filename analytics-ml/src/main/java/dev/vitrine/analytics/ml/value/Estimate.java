package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A parameter found by maximum likelihood.
 *
 * @param parameter its name in the literature, such as {@code alpha}
 * @param value the most likely value
 * @param standardError its standard error, from the observed information of its logarithm by the delta method; null if the
 *     search did not end at a maximum
 * @param interval its Wald interval at 95 %, taken on the logarithm and so always above 0; null with the standard error
 */
public record Estimate(
        String parameter,
        double value,
        @Nullable Double standardError,
        @Nullable Interval interval) {}
