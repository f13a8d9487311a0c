package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.sql.SqlColumn;
import dev.vitrine.analytics.query.sql.SqlCompiler;
import dev.vitrine.analytics.query.sql.SqlQuery;
import dev.vitrine.analytics.query.sql.SqlRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs compiled queries over JDBC, each list of queries on a connection of its own.
 *
 * @param engine name of the database, for messages and the provenance
 * @param compiler compiles for it
 * @param moneyScale decimals of amounts
 * @param provenance where the data come from
 * @param connections gives connections, which are closed after use
 */
record JdbcRunner(String engine, SqlCompiler compiler, int moneyScale, Provenance provenance, Connections connections) {

    /** Where connections come from. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    List<ResultTable> run(List<Query> queries, Cancellation cancellation) {
        return rows(queries, cancellation).stream()
                .map(rows -> rows.finish(engine, provenance))
                .toList();
    }

    /** Compiles all queries before the first is run. */
    List<SqlRows> rows(List<Query> queries, Cancellation cancellation) {
        List<SqlQuery> compiled = queries.stream().map(compiler::compile).toList();
        cancellation.throwIfCancelled();
        List<SqlRows> answers = new ArrayList<>();
        try (Connection connection = connections.open()) {
            for (SqlQuery query : compiled) {
                answers.add(ask(connection, query, cancellation));
            }
            return answers;
        } catch (SQLException e) {
            throw new WarehouseException(engine + " gave no connection", "(opening or closing a connection)", e);
        }
    }

    @SuppressWarnings("try") // The watch only has to be closed.
    private SqlRows ask(Connection connection, SqlQuery query, Cancellation cancellation) {
        SqlRows rows = query.rows(moneyScale);
        try (PreparedStatement statement = connection.prepareStatement(query.text());
                CancellationWatch watch = CancellationWatch.over(statement, cancellation)) {
            int position = 1;
            for (Object bind : query.binds()) {
                statement.setObject(position++, bind);
            }
            read(statement, query, rows);
        } catch (SQLException e) {
            cancellation.throwIfCancelled();
            throw new WarehouseException(engine + " could not answer", query.text(), e);
        }
        cancellation.throwIfCancelled();
        return rows;
    }

    private static void read(PreparedStatement statement, SqlQuery query, SqlRows rows) throws SQLException {
        List<SqlColumn> columns = query.columns();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                @Nullable Object[] cells = new @Nullable Object[columns.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cell(result, i + 1, columns.get(i).kind());
                }
                rows.add(cells);
            }
        }
    }

    private static @Nullable Object cell(ResultSet result, int column, SqlColumn.Kind kind) throws SQLException {
        return switch (kind) {
            case TEXT -> result.getString(column);
            case DATE -> result.getObject(column, LocalDate.class);
            default -> result.getObject(column);
        };
    }
}
