/** DuckDB in this process, over tables as a user would have them and over a star schema. */
@NullMarked
package dev.vitrine.analytics.benchmarks.race.duckdb;

import org.jspecify.annotations.NullMarked;
