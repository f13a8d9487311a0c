/** Vitrine's own engine in the race. */
@NullMarked
package dev.vitrine.analytics.benchmarks.race.vitrine;

import org.jspecify.annotations.NullMarked;
