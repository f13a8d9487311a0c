/**
 * Segments that the data make themselves: customers with alike recency, frequency and spend, named and described.
 * Start with {@link dev.vitrine.analytics.ml.segments.CustomerSegments#trainer}.
 */
@NullMarked
package dev.vitrine.analytics.ml.segments;

import org.jspecify.annotations.NullMarked;
