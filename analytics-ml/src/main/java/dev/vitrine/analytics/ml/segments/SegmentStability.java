package dev.vitrine.analytics.ml.segments;

/**
 * How much two trainings agree about who belongs together.
 *
 * @param what what was changed
 * @param seeds how many other trainings were compared
 * @param meanRandIndex the mean adjusted Rand index with the model: 1 if all agree, about 0 if by chance
 * @param leastRandIndex the least of them
 */
public record SegmentStability(String what, int seeds, double meanRandIndex, double leastRandIndex) {}
