package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a seller's true value.
 *
 * @param estimate its expectation
 * @param interval where it lies with the probability of the level; null if all sellers are believed to be alike
 */
record Belief(double estimate, @Nullable Interval interval) {}
