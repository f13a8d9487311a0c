package dev.vitrine.analytics.ml.segments;

/**
 * One number of clusters that was tried.
 *
 * @param clusters how many
 * @param distortion the mean squared distance to the nearest centroid; where it stops falling fast is the elbow
 * @param silhouette how much nearer customers are to their own segment than to the next, from -1 to 1
 * @param shuffledSilhouette the same where each measure was shuffled among the customers: what k-means finds where
 *     recency, orders and spend have nothing to do with one another
 */
public record ClusterCount(int clusters, double distortion, double silhouette, double shuffledSilhouette) {}
