package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.model.CommerceData;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Brings a shop into PostgreSQL: the tables that {@link PostgresEngine} reads, by COPY.
 *
 * <p>Keys are row numbers, which are primary keys, and indexed where they point elsewhere.
 */
public final class PostgresTables {
    private static final String NAME = "PostgreSQL";

    private PostgresTables() {}

    /**
     * Loads a shop into a schema, which is created if it is not there; tables of the same names are replaced. All or
     * nothing: other connections see the old tables until the new ones are complete.
     *
     * @throws IllegalArgumentException if PostgreSQL can't hold the shop: if the column of an attribute would have a name
     *     of more than 63 bytes, or if a text has the character U+0000; it names the column
     * @throws WarehouseException if the database fails, naming the SQL
     */
    public static void load(CommerceData data, DataSource dataSource, String schema) {
        List<ShopTable> tables = ShopTable.of(data);
        AttributeNames.requireShort(tables);
        Loading loading = new Loading(tables, data.moneyScale(), schema);
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                loading.run(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new WarehouseException(NAME + " could not load the shop", loading.sql, e);
        }
    }

    private static final class Loading {
        private final List<ShopTable> tables;
        private final int moneyScale;
        private final String schema;
        private String sql = "(opening a connection)";

        Loading(List<ShopTable> tables, int moneyScale, String schema) {
            this.tables = tables;
            this.moneyScale = moneyScale;
            this.schema = ColumnSpec.quoted(schema);
        }

        void run(Connection connection) throws SQLException {
            execute(connection, "CREATE SCHEMA IF NOT EXISTS " + schema);
            for (ShopTable table : tables) {
                String name = schema + "." + ColumnSpec.quoted(table.spec().name());
                execute(connection, "DROP TABLE IF EXISTS " + name);
                execute(connection, TableSpec.create(name, table.columns(), moneyScale));
                copy(connection, table, name);
                index(connection, table.spec(), name);
                execute(connection, "ANALYZE " + name);
            }
        }

        private void copy(Connection connection, ShopTable table, String name) throws SQLException {
            sql = table.columns().stream()
                    .map(ColumnSpec::quotedName)
                    .collect(Collectors.joining(", ", "COPY " + name + " (", ") FROM STDIN"));
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                CopySink sink = new CopySink(copy, table);
                table.writeTo(sink);
                sink.flush();
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }

        private void index(Connection connection, TableSpec table, String name) throws SQLException {
            List<String> keys = table.keys();
            boolean own = !table.grain().isFact() || table.name().equals("orders");
            if (own) {
                execute(
                        connection,
                        "ALTER TABLE " + name + " ADD PRIMARY KEY (" + ColumnSpec.quoted(keys.get(0)) + ")");
            }
            for (String key : keys.subList(own ? 1 : 0, keys.size())) {
                execute(connection, "CREATE INDEX ON " + name + " (" + ColumnSpec.quoted(key) + ")");
            }
        }

        private void execute(Connection connection, String statementText) throws SQLException {
            sql = statementText;
            try (Statement statement = connection.createStatement()) {
                statement.execute(statementText);
            }
        }
    }
}
