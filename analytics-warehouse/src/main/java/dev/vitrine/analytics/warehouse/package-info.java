/**
 * Engines that answer queries in a database: {@link dev.vitrine.analytics.warehouse.DuckDbEngine} in the process, over a
 * shop, CSV or Parquet; {@link dev.vitrine.analytics.warehouse.PostgresEngine} over any data source.
 *
 * <p>Both compile the query to SQL and let the database aggregate; only the groups come back. {@link
 * dev.vitrine.analytics.warehouse.PostgresTables} brings a shop into PostgreSQL.
 */
@NullMarked
package dev.vitrine.analytics.warehouse;

import org.jspecify.annotations.NullMarked;
