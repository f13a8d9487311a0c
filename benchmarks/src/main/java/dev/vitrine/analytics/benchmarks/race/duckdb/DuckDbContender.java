package dev.vitrine.analytics.benchmarks.race.duckdb;

import dev.vitrine.analytics.benchmarks.race.AnswerColumn;
import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.model.CommerceData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB in memory and in this process. The statements are the {@code .sql} files beside this class, prepared once; a run
 * executes one and reads all of its result.
 */
public final class DuckDbContender implements Contender {
    private static final int SCALE = 2;

    private final String name;
    private final DuckDBConnection connection;
    private final Map<StandardQuery, PreparedStatement> statements = new EnumMap<>(StandardQuery.class);
    private final @Nullable IdColumn personsByKey;

    private DuckDbContender(String name, DuckDBConnection connection, @Nullable IdColumn personsByKey) {
        this.name = name;
        this.connection = connection;
        this.personsByKey = personsByKey;
    }

    /** Loads tables as a user would have them. */
    public static DuckDbContender natural(CommerceData data, int threads) throws SQLException, IOException {
        return open("duckdb", "natural", data, threads, NaturalTables::load, null);
    }

    /** Loads a star schema with whole numbers as keys; persons are told by their keys, which the answer translates. */
    public static DuckDbContender star(CommerceData data, int threads) throws SQLException, IOException {
        return open("duckdbStar", "star", data, threads, StarTables::load, data.persons());
    }

    private static DuckDbContender open(
            String name, String folder, CommerceData data, int threads, Loader loader, @Nullable IdColumn persons)
            throws SQLException, IOException {
        if (data.moneyScale() != SCALE) {
            throw new IllegalArgumentException("The tables hold amounts with " + SCALE + " decimals, the data set has "
                    + data.moneyScale() + ". Maybe race on a data set in reais.");
        }
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        DuckDbContender contender = new DuckDbContender(name, connection, persons);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute(read(folder + "/schema.sql"));
            loader.load(connection, data);
            for (StandardQuery query : StandardQuery.values()) {
                contender.statements.put(query, connection.prepareStatement(read(folder + "/" + query.id() + ".sql")));
            }
        } catch (SQLException | IOException e) {
            contender.close();
            throw e;
        }
        return contender;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = DuckDbContender.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The class path has no " + resource + " beside " + DuckDbContender.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean runs(StandardQuery query) {
        return true;
    }

    @Override
    public RawResult run(StandardQuery query) throws SQLException {
        PreparedStatement statement = statements.get(query);
        if (statement == null) {
            throw new IllegalStateException("no statement of " + query.id());
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<AnswerColumn> columns = query.columns();
        boolean byKey = personsByKey != null && query == StandardQuery.RFM_PER_PERSON;
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(SqlRows.read(result, columns, byKey));
            }
        }
        return () -> SqlRows.answer(query, rows, byKey ? personsByKey : null);
    }

    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Can't close DuckDB.", e);
        }
    }

    @FunctionalInterface
    private interface Loader {
        void load(DuckDBConnection connection, CommerceData data) throws SQLException;
    }
}
