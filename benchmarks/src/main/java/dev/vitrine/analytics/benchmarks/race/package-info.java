/**
 * The race of the standard queries: who takes part, what is asked, and what counts as the same answer.
 *
 * <p>A {@link dev.vitrine.analytics.benchmarks.race.Contender} answers each
 * {@link dev.vitrine.analytics.benchmarks.race.StandardQuery}; the gate in
 * {@link dev.vitrine.analytics.benchmarks.race.EqualityGate} compares their answers before anything is timed.
 */
@NullMarked
package dev.vitrine.analytics.benchmarks.race;

import org.jspecify.annotations.NullMarked;
