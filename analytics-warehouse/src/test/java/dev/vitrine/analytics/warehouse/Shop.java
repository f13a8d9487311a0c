package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Shops on every engine, loaded once for all tests of this JVM, and open to SQL written by hand. */
@SuppressWarnings("ImmutableEnumChecker") // Loaded once, under a lock; never changed afterwards.
enum Shop {
    /** Real; skips the test where the files are not there. */
    OLIST(() -> Olist.of(RealData.require("olist/archive.zip")).load().data()),
    /** Real; skips the test where the file is not there. */
    ONLINE_RETAIL(() -> TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
            .load()
            .data()),
    /** Made up, like Olist. */
    SYNTHETIC(() -> SyntheticShop.builder().orders(3_000).seed(11).build().build()),
    /** Made up, with gaps and oddities everywhere. */
    RANDOM(() -> RandomShop.of(77, 300, 0.15));

    private final Supplier<CommerceData> source;
    private @Nullable Loaded loaded;

    Shop(Supplier<CommerceData> source) {
        this.source = source;
    }

    private record Loaded(CommerceData data, Map<String, Engine> engines, DuckDBConnection sql) {}

    private synchronized Loaded loaded() {
        if (loaded == null) {
            loaded = load(source.get(), "shop_" + name().toLowerCase(Locale.ROOT));
        }
        return loaded;
    }

    private static Loaded load(CommerceData data, String schema) {
        PostgresTables.load(data, PostgresServer.dataSource(), schema);
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("memory", MemoryEngine.of(data));
        engines.put("DuckDB", DuckDbEngine.of(data));
        engines.put("PostgreSQL", PostgresEngine.of(PostgresServer.dataSource(), schema, data.moneyScale()));
        try {
            DuckDBConnection sql = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            DuckDbTables.load(data, sql);
            return new Loaded(data, engines, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    CommerceData data() {
        return loaded().data();
    }

    /** Returns the engines by name, the one in memory first. */
    Map<String, Engine> engines() {
        return loaded().engines();
    }

    Engine memory() {
        return loaded().engines().values().iterator().next();
    }

    /** The answer to SQL written by hand: what DuckDB returns, and the names of its columns. */
    record Answer(List<String> columns, List<List<@Nullable Object>> rows) {}

    /** Asks DuckDB, whose tables are those of the compiler's schema without PostgreSQL's schema name. */
    Answer ask(String sql) {
        try (Statement statement = loaded().sql().createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                columns.add(result.getMetaData().getColumnLabel(column));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return new Answer(columns, rows);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
