package dev.vitrine.analytics.ml.demand;

/**
 * How often prediction intervals held what came, at earlier origins, each tested with widths learnt from the others.
 *
 * @param level how often they should
 * @param measured how often they did
 */
public record IntervalCoverage(double level, double measured) {}
