/**
 * Queries as SQL: {@link dev.vitrine.analytics.query.sql.SqlCompiler} turns a query into one statement of a {@link
 * dev.vitrine.analytics.query.sql.SqlDialect}, and {@link dev.vitrine.analytics.query.sql.SqlRows} turns the rows that a
 * database answers into a result.
 *
 * <p>Constants are bind parameters, identifiers are quoted. Nothing here talks to a database: module {@code
 * analytics-warehouse} does.
 */
@NullMarked
package dev.vitrine.analytics.query.sql;

import org.jspecify.annotations.NullMarked;
