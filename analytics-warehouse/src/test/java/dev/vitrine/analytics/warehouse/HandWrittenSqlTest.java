package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.sql.Groups;
import dev.vitrine.analytics.query.sql.SqlRows;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trickiest definitions, against SQL written by hand and not by the compiler. */
class HandWrittenSqlTest {
    private static final CommerceData SHOP =
            SyntheticShop.builder().orders(4_000).seed(23).build().build();

    private static DuckDbEngine engine;

    @BeforeAll
    static void load() {
        PostgresTables.load(SHOP, PostgresServer.dataSource(), "oracle");
        engine = DuckDbEngine.of(SHOP);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void newCustomersAreThoseWithoutAnEarlierOrder() throws SQLException {
        assertThat(firstNumbers(Query.of(Measures.NEW_CUSTOMERS).by(Dimensions.CUSTOMER_STATE), 1))
                .isEqualTo(oracle("""
                        SELECT c.state, count(*) FILTER (WHERE NOT EXISTS (
                            SELECT 1 FROM oracle.orders o2 JOIN oracle.customers c2 USING (customer_key)
                            WHERE c2.person_id = c.person_id
                              AND (o2.purchased_at, o2.order_id COLLATE "C") < (o.purchased_at, o.order_id)))
                        FROM oracle.orders o JOIN oracle.customers c USING (customer_key)
                        GROUP BY c.state ORDER BY c.state COLLATE "C"
                        """));
    }

    @Test
    void repeatCustomersHaveTwoOrdersInTheGroup() throws SQLException {
        assertThat(firstNumbers(Query.of(Measures.REPEAT_CUSTOMERS).by(Dimensions.YEAR), 1))
                .isEqualTo(oracle("""
                        SELECT year, count(*) FILTER (WHERE orders >= 2) FROM (
                            SELECT CAST(extract(year FROM o.purchased_at) AS int) AS year, c.person_id, count(*) AS orders
                            FROM oracle.orders o JOIN oracle.customers c USING (customer_key)
                            GROUP BY 1, 2) AS persons
                        GROUP BY year ORDER BY year
                        """));
    }

    @Test
    void anOrderOfSeveralSellersIsLateOnceForEach() throws SQLException {
        assertThat(firstNumbers(Query.of(Measures.LATE_SHARE).by(Dimensions.SELLER), 2))
                .isEqualTo(oracle("""
                        SELECT s.seller_id,
                          count(DISTINCT o.order_id) FILTER (WHERE o.status = 'delivered' AND o.delivered_at > o.estimated_at),
                          count(DISTINCT o.order_id) FILTER (WHERE o.status = 'delivered'
                            AND o.delivered_at IS NOT NULL AND o.estimated_at IS NOT NULL)
                        FROM oracle.items i JOIN oracle.orders o USING (order_key) JOIN oracle.sellers s USING (seller_key)
                        GROUP BY s.seller_id ORDER BY s.seller_id COLLATE "C"
                        """));
    }

    @Test
    void medianIsInDaysOfTwentyFourHours() throws SQLException {
        SqlRows rows = engine.rows(Query.of(Measures.MEDIAN_DELIVERY_DAYS).by(Dimensions.CUSTOMER_STATE));
        List<List<Object>> expected = oracle("""
                SELECT c.state, percentile_cont(0.5) WITHIN GROUP (
                    ORDER BY extract(epoch FROM o.delivered_at - o.purchased_at)::float8 / 86400)
                    FILTER (WHERE o.status = 'delivered')
                FROM oracle.orders o JOIN oracle.customers c USING (customer_key)
                GROUP BY c.state ORDER BY c.state COLLATE "C"
                """);
        assertThat(Groups.keys(rows)).hasSameSizeAs(expected);
        for (int group = 0; group < expected.size(); group++) {
            assertThat(Groups.keys(rows).get(group).get(0))
                    .isEqualTo(expected.get(group).get(0));
            if (expected.get(group).get(1) != null) {
                assertThat(Groups.number(rows, 0, group).doubleValue())
                        .isCloseTo((Double) expected.get(group).get(1), offset(1e-9));
            }
        }
    }

    @Test
    void cohortsCountPersonsByMonthsSinceTheirFirst() throws SQLException {
        assertThat(firstNumbers(
                        Query.of(Measures.CUSTOMERS).by(Dimensions.COHORT_MONTH, Dimensions.MONTHS_SINCE_FIRST), 1))
                .isEqualTo(oracle("""
                        WITH firsts AS (
                            SELECT c.person_id, min(o.purchased_at) AS first
                            FROM oracle.orders o JOIN oracle.customers c USING (customer_key) GROUP BY 1),
                        months AS (
                            SELECT c.person_id,
                              CAST(extract(year FROM first) * 12 + extract(month FROM first) - 1 AS bigint) AS cohort,
                              CAST(extract(year FROM o.purchased_at) * 12 + extract(month FROM o.purchased_at) - 1 AS bigint) AS month
                            FROM oracle.orders o JOIN oracle.customers c USING (customer_key) JOIN firsts f USING (person_id))
                        SELECT cohort, month - cohort, count(DISTINCT person_id) FROM months GROUP BY 1, 2 ORDER BY 1, 2
                        """));
    }

    /** Joining payments, items and reviews multiplies each by the others: 20 million would be 13.6. */
    @Test
    void measuresOfThreeGrainsInOneQueryAreNotMultiplied() {
        CommerceData olist =
                Olist.of(RealData.require("olist/archive.zip")).load().data();
        Query query = Query.of(Measures.GROSS_REVENUE, Measures.PAYMENT_VALUE, Measures.AVERAGE_REVIEW_SCORE)
                .by(Dimensions.MONTH);
        try (DuckDbEngine duckDb = DuckDbEngine.of(olist)) {
            SqlRows rows = duckDb.rows(query);
            assertThat(total(rows, 0)).isEqualTo(1_359_164_370L);
            assertThat(total(rows, 2)).isEqualTo(1_600_887_212L);
            assertThat((double) total(rows, 4) / total(rows, 5)).isCloseTo(4.086421, offset(5e-7));
        }
    }

    private static long total(SqlRows rows, int position) {
        long total = 0;
        for (int month = 0; month < Groups.keys(rows).size(); month++) {
            total += Groups.number(rows, position, month).longValue();
        }
        return total;
    }

    private static List<List<Object>> firstNumbers(Query query, int numbers) {
        SqlRows rows = engine.rows(query);
        List<List<Object>> groups = Groups.keys(rows);
        for (int group = 0; group < groups.size(); group++) {
            for (int number = 0; number < numbers; number++) {
                groups.get(group).add(Groups.number(rows, number, group));
            }
        }
        return groups;
    }

    /** Returns the rows of a statement in PostgreSQL, whole numbers as long. */
    private static List<List<Object>> oracle(String sql) throws SQLException {
        try (Connection connection = PostgresServer.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    Object cell = result.getObject(column);
                    row.add(cell instanceof Integer number ? (Object) number.longValue() : cell);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
