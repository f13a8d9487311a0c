package dev.vitrine.analytics.ml.segments;

/**
 * The segment of one customer.
 *
 * @param segment its place among the segments, from 0
 * @param name its name
 * @param distance to its centroid, in standard deviations of the scaled logarithms
 * @param nextDistance to the next nearest centroid; where both are about equal, the customer is between two segments
 */
public record SegmentAssignment(int segment, String name, double distance, double nextDistance) {}
