/**
 * The query algebra: define a metric once, run it anywhere.
 *
 * <p>A {@link dev.vitrine.analytics.query.Query} asks for {@link dev.vitrine.analytics.query.Measures} by {@link
 * dev.vitrine.analytics.query.Dimensions}; an {@link dev.vitrine.analytics.query.Engine} answers with a {@link
 * dev.vitrine.analytics.query.ResultTable}. Queries, measures and dimensions are immutable data; the same query gives
 * the same table on every engine. The engine in memory is in {@code query.memory}, the SQL compiler in {@code query.sql}.
 */
@NullMarked
package dev.vitrine.analytics.query;

import org.jspecify.annotations.NullMarked;
