/**
 * Races of Vitrine against other systems: equal results first, time second.
 *
 * <p>Every race prints its {@link dev.vitrine.analytics.benchmarks.Environment}.
 */
@NullMarked
package dev.vitrine.analytics.benchmarks;

import org.jspecify.annotations.NullMarked;
