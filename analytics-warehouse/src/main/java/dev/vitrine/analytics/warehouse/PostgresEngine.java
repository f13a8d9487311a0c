package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.sql.SqlCompiler;
import dev.vitrine.analytics.query.sql.SqlDialect;
import dev.vitrine.analytics.query.sql.SqlRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Answers queries in PostgreSQL 14 or later.
 *
 * <p>The tables are those of {@link PostgresTables}; columns that a table lacks are missing in every row. Each call of
 * {@code run} takes a connection from the data source and gives it back; nothing else is held, so there is nothing to
 * close. Thread-safe as far as the data source is. The text of the database should be UTF-8.
 */
public final class PostgresEngine implements Engine {
    private static final String NAME = "PostgreSQL";
    private static final String DEFAULT_SCHEMA = "public";
    private static final int DEFAULT_SCALE = 2;

    private final JdbcRunner runner;

    private PostgresEngine(JdbcRunner runner) {
        this.runner = runner;
    }

    /**
     * Returns an engine over the schema {@code public}, with amounts of at most 2 decimals.
     *
     * @throws WarehouseException if the database does not answer
     */
    public static PostgresEngine of(DataSource dataSource) {
        return of(dataSource, DEFAULT_SCHEMA, DEFAULT_SCALE);
    }

    /**
     * Returns an engine over a schema.
     *
     * @param moneyScale decimals of amounts
     * @throws WarehouseException if the database does not answer
     * @throws IllegalArgumentException if the schema has no table of orders
     */
    public static PostgresEngine of(DataSource dataSource, String schema, int moneyScale) {
        Objects.requireNonNull(dataSource, "dataSource");
        Set<String> columns = columns(dataSource, schema);
        if (columns.stream().noneMatch(column -> column.startsWith("orders."))) {
            throw new IllegalArgumentException("the schema " + schema + " has no table 'orders'. Maybe it is another"
                    + " schema, or PostgresTables.load comes first.");
        }
        SqlCompiler compiler = SqlCompiler.of(SqlDialect.POSTGRES)
                .inSchema(schema)
                .lacking(field -> !columns.contains(TableColumns.nameOf(field)));
        Provenance provenance =
                new Provenance(NAME + " schema " + schema, VitrineVersion.current(), Map.of(), List.of());
        return new PostgresEngine(new JdbcRunner(NAME, compiler, moneyScale, provenance, dataSource::getConnection));
    }

    /** Returns this engine with another account of where the data come from, for the provenance of results. */
    public PostgresEngine from(Provenance provenance) {
        return new PostgresEngine(
                new JdbcRunner(NAME, runner.compiler(), runner.moneyScale(), provenance, runner.connections()));
    }

    private static Set<String> columns(DataSource dataSource, String schema) {
        String sql = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                Set<String> columns = new HashSet<>();
                while (rows.next()) {
                    columns.add(rows.getString(1) + "." + rows.getString(2));
                }
                return columns;
            }
        } catch (SQLException e) {
            throw new WarehouseException(NAME + " could not tell its columns", sql, e);
        }
    }

    /**
     * Answers queries, in their order, each with one statement.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension, before anything is computed
     * @throws java.util.concurrent.CancellationException if cancelled
     * @throws WarehouseException if the database fails, naming the SQL
     */
    @Override
    public List<ResultTable> run(List<Query> queries, Cancellation cancellation) {
        return runner.run(queries, cancellation);
    }

    SqlRows rows(Query query) {
        return runner.rows(List.of(query), Cancellation.create()).get(0);
    }
}
