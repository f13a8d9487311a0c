package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.sql.SqlCompiler;
import dev.vitrine.analytics.query.sql.SqlDialect;
import dev.vitrine.analytics.query.sql.SqlRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.duckdb.DuckDBConnection;

/**
 * Answers queries in DuckDB, in this process: over a shop in memory, or over CSV and Parquet files, which are read anew by
 * every query.
 *
 * <p>Holds native memory until closed. Thread-safe; queries may run side by side.
 */
public final class DuckDbEngine implements Engine {
    private static final String NAME = "DuckDB";
    private static final int DEFAULT_SCALE = 2;

    private final DuckDBConnection database;
    private final JdbcRunner runner;

    private DuckDbEngine(
            DuckDBConnection database, Predicate<Field<?>> lacking, int moneyScale, Provenance provenance) {
        this.database = database;
        SqlCompiler compiler = SqlCompiler.of(SqlDialect.DUCKDB).lacking(lacking);
        this.runner = new JdbcRunner(NAME, compiler, moneyScale, provenance, database::duplicate);
    }

    /** What fills a new database. */
    @FunctionalInterface
    private interface Filling {
        DuckDbEngine fill(DuckDBConnection database) throws SQLException;
    }

    private static DuckDbEngine create(String what, Filling filling) {
        try {
            DuckDBConnection database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try {
                return filling.fill(database);
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new WarehouseException(NAME + " could not open its data", what, e);
        }
    }

    /**
     * Returns an engine over a shop, whose tables are copied into DuckDB.
     *
     * @throws IllegalArgumentException if two attributes have names that differ in case only, naming them
     * @throws WarehouseException if DuckDB fails
     */
    public static DuckDbEngine of(CommerceData data) {
        return create("(loading a shop)", database -> {
            DuckDbTables.load(data, database);
            Set<Field<?>> attributes = Set.copyOf(ShopTable.attributes(data));
            return new DuckDbEngine(
                    database,
                    field -> isAttribute(field) && !attributes.contains(field),
                    data.moneyScale(),
                    data.provenance());
        });
    }

    /** Returns an engine over files with amounts of at most 2 decimals, see {@link #ofFiles(Map, int)}. */
    public static DuckDbEngine ofFiles(Map<String, String> files) {
        return ofFiles(files, DEFAULT_SCALE);
    }

    /**
     * Returns an engine over CSV and Parquet files with the tables and columns that {@link SqlCompiler} names, as {@link
     * #exportParquet} writes them. Tables and columns that are not there are missing, but keys are needed; the derived
     * columns of orders are computed where they are not there.
     *
     * @param files the file of each table, or a pattern such as {@code shop/orders-*.parquet}, by name of the table
     * @param moneyScale decimals of amounts; more than that are rounded
     * @throws IllegalArgumentException if a table is unknown, a file is neither CSV nor Parquet, or a key is not there
     * @throws WarehouseException if DuckDB can't read a file
     */
    public static DuckDbEngine ofFiles(Map<String, String> files, int moneyScale) {
        return create("(reading the columns of " + files + ")", database -> {
            Set<String> attributes = new FileViews(database, moneyScale).create(files);
            Provenance provenance = new Provenance("files", VitrineVersion.current(), new TreeMap<>(files), List.of());
            return new DuckDbEngine(
                    database,
                    field -> isAttribute(field) && !attributes.contains(TableColumns.nameOf(field)),
                    moneyScale,
                    provenance);
        });
    }

    /**
     * Returns an engine over the files of Olist as they are on Kaggle, unpacked, plain or as {@code .csv.gz}.
     *
     * @throws IllegalArgumentException if a file is not there
     * @throws WarehouseException if DuckDB can't read a file
     */
    public static DuckDbEngine ofOlist(Path folder) {
        return create("(reading the columns of " + folder + ")", database -> {
            OlistViews.create(folder, new FileViews(database, DEFAULT_SCALE));
            Provenance provenance = new Provenance("olist files", VitrineVersion.current(), Map.of(), List.of());
            return new DuckDbEngine(database, DuckDbEngine::isAttribute, DEFAULT_SCALE, provenance);
        });
    }

    private static boolean isAttribute(Field<?> field) {
        return !Field.standard().contains(field);
    }

    /**
     * Writes each table as a Parquet file into a folder, and returns the files for {@link #ofFiles}.
     *
     * @throws UncheckedIOException if the folder can't be created
     * @throws WarehouseException if DuckDB can't write a file
     */
    public Map<String, String> exportParquet(Path folder) {
        return export(folder, ".parquet", "(FORMAT parquet)");
    }

    /**
     * Writes each table as a CSV file into a folder, and returns the files for {@link #ofFiles}.
     *
     * @throws UncheckedIOException if the folder can't be created
     * @throws WarehouseException if DuckDB can't write a file
     */
    public Map<String, String> exportCsv(Path folder) {
        return export(folder, ".csv", "(FORMAT csv, HEADER)");
    }

    private Map<String, String> export(Path folder, String ending, String options) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> files = new TreeMap<>();
        for (TableSpec table : TableSpec.ALL) {
            String file = folder.resolve(table.name() + ending).toString();
            String sql = "COPY (SELECT * FROM " + table.name() + ") TO '" + file.replace("'", "''") + "' " + options;
            try (DuckDBConnection connection = database.duplicate();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new WarehouseException(NAME + " could not write a file", sql, e);
            }
            files.put(table.name(), file);
        }
        return files;
    }

    /**
     * Answers queries, in their order, each with one statement.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension, before anything is computed
     * @throws java.util.concurrent.CancellationException if cancelled
     * @throws WarehouseException if DuckDB fails, naming the SQL; after {@link #close} as well
     */
    @Override
    public List<ResultTable> run(List<Query> queries, Cancellation cancellation) {
        return runner.run(queries, cancellation);
    }

    SqlRows rows(Query query) {
        return runner.rows(List.of(query), Cancellation.create()).get(0);
    }

    /** Gives the native memory back. */
    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new WarehouseException(NAME + " could not be closed", "(closing)", e);
        }
    }
}
