/**
 * The engine in memory: codes for dimensions, chunks of rows, arrays of sums.
 *
 * <p>A {@link dev.vitrine.analytics.query.internal.memory.Snapshot} keeps what is worth computing once per data set. A
 * {@link dev.vitrine.analytics.query.internal.memory.MemoryRun} answers queries: workers claim ranges of rows, turn each
 * chunk into group numbers and feed accumulators of their own, which are added up at the end.
 */
@NullMarked
package dev.vitrine.analytics.query.internal.memory;

import org.jspecify.annotations.NullMarked;
