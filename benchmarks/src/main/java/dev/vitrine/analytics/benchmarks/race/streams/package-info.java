/** What an ordinary service would write: streams and collectors over records in memory. */
@NullMarked
package dev.vitrine.analytics.benchmarks.race.streams;

import org.jspecify.annotations.NullMarked;
