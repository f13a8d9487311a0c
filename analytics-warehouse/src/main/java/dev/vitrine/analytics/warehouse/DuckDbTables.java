package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.model.CommerceData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Brings a shop into DuckDB's own tables. */
final class DuckDbTables {

    private DuckDbTables() {}

    static void load(CommerceData data, DuckDBConnection connection) throws SQLException {
        List<ShopTable> tables = ShopTable.of(data);
        AttributeNames.requireDifferentWhateverTheirCase(tables);
        for (ShopTable table : tables) {
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
