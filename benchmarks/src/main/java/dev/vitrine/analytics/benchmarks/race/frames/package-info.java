/** Data frames of the JVM, at the queries that group one table. */
@NullMarked
package dev.vitrine.analytics.benchmarks.race.frames;

import org.jspecify.annotations.NullMarked;
