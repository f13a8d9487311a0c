/** The queries of Vitrine on databases and data files: DuckDB, PostgreSQL, CSV and Parquet. */
module dev.vitrine.analytics.warehouse {
    requires transitive dev.vitrine.analytics.core;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires static duckdb.jdbc;
    requires static org.postgresql.jdbc;

    exports dev.vitrine.analytics.warehouse;
}
