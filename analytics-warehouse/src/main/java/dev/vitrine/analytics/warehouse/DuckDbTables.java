package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.model.CommerceData;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Brings a shop into DuckDB's own tables. */
final class DuckDbTables {

    private DuckDbTables() {}

    static void load(CommerceData data, DuckDBConnection connection) throws SQLException {
        for (ShopTable table : ShopTable.of(data)) {
            String name = ColumnSpec.quoted(table.spec().name());
            try (Statement statement = connection.createStatement()) {
                statement.execute(TableSpec.create(name, table.columns(), data.moneyScale()));
            }
            try (DuckDBAppender appender =
                    connection.createAppender(table.spec().name())) {
                table.writeTo(new AppenderSink(appender));
            }
        }
    }
}
