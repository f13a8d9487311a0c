/** The ceiling: what loops written by hand for one query over the very arrays of the columns take, on one thread. */
@NullMarked
package dev.vitrine.analytics.benchmarks.race.hand;

import org.jspecify.annotations.NullMarked;
