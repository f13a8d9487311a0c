package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.sql.Groups;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class EngineFailuresTest {
    private static final CommerceData SHOP = ShopFixture.shop()
            .order("tab\tnew\nline\\back")
            .by("ann \"é\" 😀")
            .in("SP")
            .on("2020-01-03")
            .item("p", 1, "1.00")
            .order("b")
            .by("bob")
            .on("2020-02-03T23:59")
            .item("p", null, null)
            .build();

    @Test
    void illegalQueryIsRefusedBeforeAnythingRuns() {
        try (DuckDbEngine engine = DuckDbEngine.of(SHOP)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> engine.run(Query.of(Measures.PAYMENT_VALUE).by(Dimensions.PRODUCT_CATEGORY)))
                    .withMessageContaining("PAYMENT_VALUE can't be split by PRODUCT_CATEGORY");
        }
    }

    @Test
    void closedEngineSaysSo() {
        DuckDbEngine engine = DuckDbEngine.of(SHOP);
        engine.close();
        assertThatExceptionOfType(WarehouseException.class)
                .isThrownBy(() -> engine.run(Query.of(Measures.ORDERS)))
                .withMessageContaining("DuckDB gave no connection");
        engine.close();
    }

    @Test
    void failureNamesTheSql() throws SQLException {
        PostgresTables.load(SHOP, PostgresServer.dataSource(), "failing");
        PostgresEngine engine = PostgresEngine.of(PostgresServer.dataSource(), "failing", 2);
        execute("DROP TABLE failing.items");
        Query query = Query.of(Measures.ITEMS).by(Dimensions.MONTH);
        assertThatExceptionOfType(WarehouseException.class)
                .isThrownBy(() -> engine.run(query))
                .withMessageContaining("PostgreSQL could not answer: ERROR: relation \"failing.items\" does not exist")
                .withMessageContaining("The SQL was:\nWITH item_rows AS (")
                .withCauseInstanceOf(SQLException.class)
                .satisfies(failure -> assertThat(failure.sql()).startsWith("WITH item_rows AS ("));
        assertThat(Groups.keys(engine.rows(Query.of(Measures.ORDERS).by(Dimensions.YEAR))))
                .hasSize(1);
    }

    @Test
    void schemaWithoutOrdersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostgresEngine.of(PostgresServer.dataSource(), "nowhere", 2))
                .withMessage("the schema nowhere has no table 'orders'. Maybe it is another schema, or"
                        + " PostgresTables.load comes first.");
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setPortNumbers(new int[] {1});
        assertThatExceptionOfType(WarehouseException.class).isThrownBy(() -> PostgresEngine.of(nobody));
        assertThatExceptionOfType(WarehouseException.class)
                .isThrownBy(() -> PostgresTables.load(SHOP, nobody, "public"))
                .withMessageContaining("could not load the shop");
    }

    @Test
    void failedLoadLeavesTheOldTables() throws SQLException {
        PostgresTables.load(SHOP, PostgresServer.dataSource(), "kept \"schema\"");
        CommerceData dear = ShopFixture.shop()
                .order("a")
                .on("2020-01-01")
                .item("p", 1, "92233720368547758.00")
                .build();
        assertThatExceptionOfType(WarehouseException.class)
                .isThrownBy(() -> PostgresTables.load(dear, PostgresServer.dataSource(), "kept \"schema\""))
                .withMessageContaining("COPY \"kept \"\"schema\"\"\".\"items\"");
        PostgresEngine engine = PostgresEngine.of(PostgresServer.dataSource(), "kept \"schema\"", 2);
        assertThat(Groups.keys(engine.rows(Query.of(Measures.ORDERS).by(Dimensions.ORDER_ID))))
                .hasSize(2);
    }

    @Test
    void oddTextsComeBackAsTheyWere() {
        PostgresTables.load(SHOP, PostgresServer.dataSource(), "public");
        Provenance provenance = new Provenance("mine", VitrineVersion.current(), Map.of(), List.of());
        PostgresEngine postgres = PostgresEngine.of(PostgresServer.dataSource()).from(provenance);
        Query query = Query.of(Measures.ORDERS).by(Dimensions.ORDER_ID, Dimensions.CUSTOMER);
        assertThat(Groups.keys(postgres.rows(query)))
                .isEqualTo(List.of(List.of("b", "bob"), List.of("tab\tnew\nline\\back", "ann \"é\" 😀")));
        try (DuckDbEngine duckDb = DuckDbEngine.of(SHOP)) {
            Groups.assertSame(duckDb.rows(query), postgres.rows(query));
        }
    }

    @Test
    void cancelledBeforeItStartsNothingRuns() {
        Cancellation cancelled = Cancellation.create();
        cancelled.cancel();
        PostgresTables.load(SHOP, PostgresServer.dataSource(), "cancelled");
        PostgresEngine postgres = PostgresEngine.of(PostgresServer.dataSource(), "cancelled", 2);
        try (DuckDbEngine duckDb = DuckDbEngine.of(SHOP)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> duckDb.run(List.of(Query.of(Measures.ORDERS)), cancelled));
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> postgres.run(List.of(Query.of(Measures.ORDERS)), cancelled));
        }
    }

    @Test
    void runningStatementIsCancelled() throws SQLException {
        Cancellation cancellation = Cancellation.create();
        Instant start = Instant.now();
        try (Connection connection = PostgresServer.dataSource().getConnection();
                PreparedStatement sleep = connection.prepareStatement("SELECT pg_sleep(60)");
                CancellationWatch watch = CancellationWatch.over(sleep, cancellation)) {
            assertThat(watch).isNotNull();
            new Thread(cancellation::cancel).start();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(sleep::executeQuery)
                    .withMessageContaining("canceling statement due to user request");
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void queriesRunSideBySide() {
        try (DuckDbEngine engine = DuckDbEngine.of(SHOP)) {
            List<List<List<Object>>> answers = IntStream.range(0, 64)
                    .parallel()
                    .mapToObj(i ->
                            Groups.keys(engine.rows(Query.of(Measures.ORDERS).by(Dimensions.MONTH))))
                    .distinct()
                    .toList();
            assertThat(answers).hasSize(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PostgresServer.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
