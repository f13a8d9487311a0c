package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.sales.BasketSize;
import dev.vitrine.analytics.sales.DayRange;
import dev.vitrine.analytics.sales.Discounts;
import dev.vitrine.analytics.sales.Returns;
import dev.vitrine.analytics.sales.RevenueChange;
import dev.vitrine.analytics.sales.RevenueEffects;
import dev.vitrine.analytics.sales.SalesByStatus;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Analyses of what became of revenue against SQL written by hand. */
class RevenueAnalysesTest {
    private static final String SALES = """
            WITH sales AS (
              SELECT * FROM orders
              WHERE coalesce(lower(status), '') NOT IN
                ('canceled', 'cancelled', 'returned', 'refunded', 'unavailable', 'adjustment')
            ), lines AS (
              SELECT sales.*, product_key, seller_key, quantity, unit_price, quantity * unit_price AS value
              FROM items JOIN sales USING (order_key) WHERE quantity > 0
            )""";

    @ParameterizedTest
    @EnumSource(Shop.class)
    void salesByStatusAreThoseOfSql(Shop shop) {
        AnalysisOracle.check(
                shop,
                SalesByStatus.analysis(),
                Map.of(
                        "statuses",
                        """
                WITH ordered AS (
                  SELECT status, count(*) AS orders, count(*) FILTER (line_count > 0) AS with_lines
                  FROM orders GROUP BY 1
                ), sold AS (
                  SELECT status, sum(CASE WHEN quantity > 0 THEN quantity * unit_price ELSE 0 END) AS revenue
                  FROM items JOIN orders USING (order_key)
                  WHERE quantity IS NOT NULL AND unit_price IS NOT NULL GROUP BY 1
                )
                SELECT ordered.status, orders, orders / sum(orders) OVER () AS "orderShare", revenue,
                  CAST(revenue AS DOUBLE) / CAST(sum(revenue) OVER () AS DOUBLE) AS "revenueShare",
                  CASE WHEN with_lines > 0 THEN $mean END AS "averageOrderValue"
                FROM ordered LEFT JOIN sold ON ordered.status IS NOT DISTINCT FROM sold.status
                ORDER BY revenue DESC NULLS LAST, 1 NULLS LAST
                """.replace("$mean", SalesAnalysesTest.mean(shop, "revenue", "with_lines")),
                        "day-kinds",
                        """
                SELECT status, CASE WHEN isodow(purchased_at) > 5 THEN 'weekend' WHEN isodow(purchased_at) <= 5
                    THEN 'weekday' END AS "dayKind", count(*) AS orders,
                  count(*) FILTER (delivered_at IS NOT NULL AND purchased_at IS NOT NULL) AS deliveries,
                  avg((epoch_us(delivered_at) - epoch_us(purchased_at)) / 86400e6) AS "averageDeliveryDays"
                FROM orders GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2 NULLS LAST
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void discountsAreThoseOfSql(Shop shop) {
        String sums = """
                , compared AS (
                  SELECT category AS "group", quantity, list_price * quantity AS list_value, value
                  FROM lines JOIN products USING (product_key)
                  WHERE list_price IS NOT NULL AND unit_price IS NOT NULL
                )
                SELECT $group AS "group", sum(quantity) AS units, sum(list_value) AS "listValue", sum(value) AS revenue,
                  sum(list_value) - sum(value) AS discount,
                  CAST(sum(list_value) - sum(value) AS DOUBLE) / nullif(CAST(sum(list_value) AS DOUBLE), 0)
                    AS "discountShare"
                FROM compared GROUP BY 1 ORDER BY discount DESC, 1 NULLS LAST
                """;
        AnalysisOracle.check(
                shop,
                Discounts.analysis(),
                Map.of(
                        "total", SALES + sums.replace("$group", "NULL"),
                        "groups", SALES + sums.replace("$group", "\"group\"")));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void returnsAreThoseOfSql(Shop shop) {
        String sums = """
                WITH valued AS (
                  SELECT orders.*, category, quantity, quantity * unit_price AS value,
                    coalesce(lower(status) IN ('returned', 'refunded'), false) AS returned,
                    coalesce(lower(status) IN ('canceled', 'cancelled'), false) AS canceled
                  FROM items JOIN orders USING (order_key) LEFT JOIN products USING (product_key)
                  WHERE quantity * unit_price IS NOT NULL
                ), summed AS (
                  SELECT $group AS "group", sum(CASE WHEN quantity > 0 THEN value ELSE 0 END) AS gross,
                    sum(CASE WHEN quantity < 0 THEN -value WHEN returned AND quantity > 0 THEN value ELSE 0 END) AS back,
                    sum(CASE WHEN canceled AND quantity > 0 THEN value ELSE 0 END) AS off
                  FROM valued GROUP BY 1
                )
                SELECT "group", gross AS "grossRevenue", back AS returns,
                  CAST(back AS DOUBLE) / nullif(CAST(gross AS DOUBLE), 0) AS "returnShare", off AS canceled,
                  CAST(off AS DOUBLE) / nullif(CAST(gross AS DOUBLE), 0) AS "canceledShare",
                  gross - back - off AS "netRevenue"
                FROM summed ORDER BY $order
                """;
        String byName = "\"group\" NULLS LAST";
        AnalysisOracle.check(
                shop,
                Returns.analysis(),
                Map.of(
                        "total", sums.replace("$group", "NULL").replace("$order", byName),
                        "months",
                                sums.replace("$group", "strftime(purchased_at, '%Y-%m')")
                                        .replace("$order", byName),
                        "groups", sums.replace("$group", "category").replace("$order", "returns DESC, " + byName)));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void basketSizeIsThatOfSql(Shop shop) {
        String baskets = SALES + """
                , baskets AS (
                  SELECT order_id, count(*) AS lines, sum(quantity) AS units, coalesce(sum(value), 0) AS revenue
                  FROM lines WHERE order_id IS NOT NULL GROUP BY 1
                )
                """;
        String summary = """
                SELECT '$size' AS counted, count(*) AS orders, sum($size) AS total,
                  sum($size) / CAST(count(*) AS DOUBLE) AS mean,
                  quantile_cont(CAST($size AS DOUBLE), 0.5) AS median, quantile_cont(CAST($size AS DOUBLE), 0.9) AS p90,
                  max($size) AS largest
                FROM baskets
                """;
        AnalysisOracle.check(
                shop,
                BasketSize.analysis(),
                Map.of(
                        "summary",
                        baskets + summary.replace("$size", "lines") + " UNION ALL " + summary.replace("$size", "units"),
                        "lines",
                        baskets + bands(shop, "lines"),
                        "units",
                        baskets + bands(shop, "units")));
    }

    private static String bands(Shop shop, String size) {
        return """
                , bands(start, finish, label) AS (
                  VALUES (1, 1, '1'), (2, 2, '2'), (3, 3, '3'), (4, 4, '4'), (5, 5, '5'), (6, 10, '6-10'),
                    (11, 20, '11-20'), (21, 50, '21-50'), (51, 100, '51-100'), (101, 2147483647, '101+')
                ), summed AS (
                  SELECT start, label, count(order_id) AS orders, coalesce(sum(revenue), 0) AS revenue
                  FROM bands LEFT JOIN baskets ON $size BETWEEN start AND finish
                  WHERE start <= (SELECT max($size) FROM baskets) GROUP BY 1, 2
                )
                SELECT label AS size, orders, orders / sum(orders) OVER () AS "orderShare", revenue,
                  CAST(revenue AS DOUBLE) / nullif(CAST(sum(revenue) OVER () AS DOUBLE), 0) AS "revenueShare",
                  $mean AS "averageOrderValue"
                FROM summed ORDER BY start
                """.replace("$size", size).replace("$mean", SalesAnalysesTest.mean(shop, "revenue", "orders"));
    }

    private static Stream<Arguments> shopsAndGroups() {
        return Stream.of(Shop.values())
                .flatMap(shop -> Stream.of(
                        Arguments.of(shop, Dimensions.PRODUCT_CATEGORY, "category"),
                        Arguments.of(shop, Dimensions.CUSTOMER_STATE, "customers.state"),
                        Arguments.of(shop, Dimensions.SELLER, "seller_id")));
    }

    /** The middle of a shop's time against what came before. */
    private static List<DayRange> times(Shop shop) {
        if (shop == Shop.OLIST) {
            return List.of(DayRange.ofMonth(YearMonth.of(2017, 7)), DayRange.ofMonth(YearMonth.of(2018, 7)));
        }
        if (shop == Shop.ONLINE_RETAIL) {
            return List.of(DayRange.ofMonth(YearMonth.of(2011, 10)), DayRange.ofMonth(YearMonth.of(2011, 11)));
        }
        return shop == Shop.RANDOM
                ? List.of(DayRange.ofYear(1969), DayRange.ofYear(1970))
                : List.of(DayRange.ofYear(2023), DayRange.ofYear(2024));
    }

    @ParameterizedTest
    @MethodSource("shopsAndGroups")
    void revenueChangeIsThatOfSql(Shop shop, Dimension<String> dimension, String column) {
        DayRange before = times(shop).get(0);
        DayRange after = times(shop).get(1);
        String groups = SALES
                + """
                , sold AS (
                  SELECT $column AS "group", CAST(purchased_at AS DATE) >= DATE '$after' AS is_after, quantity, value
                  FROM lines LEFT JOIN customers USING (customer_key) LEFT JOIN products USING (product_key)
                    LEFT JOIN sellers USING (seller_key)
                  WHERE unit_price IS NOT NULL AND (CAST(purchased_at AS DATE) BETWEEN DATE '$before' AND DATE '$end'
                    OR CAST(purchased_at AS DATE) BETWEEN DATE '$after' AND DATE '$finish')
                ), sums AS (
                  SELECT "group", coalesce(sum(quantity) FILTER (NOT is_after), 0) AS q0,
                    coalesce(sum(quantity) FILTER (is_after), 0) AS q1,
                    coalesce(sum(value) FILTER (NOT is_after), 0) AS r0, coalesce(sum(value) FILTER (is_after), 0) AS r1
                  FROM sold GROUP BY 1
                )
                """.replace("$column", column)
                        .replace("$before", before.from().toString())
                        .replace("$end", before.to().toString())
                        .replace("$after", after.from().toString())
                        .replace("$finish", after.to().toString());
        RevenueChange change = AnalysisOracle.check(
                shop, RevenueChange.analysis().by(dimension).between(before, after), Map.of("groups", groups + """
                        SELECT "group", q0 AS "unitsBefore", q1 AS "unitsAfter", r0 AS "revenueBefore",
                          r1 AS "revenueAfter", r1 - r0 AS change,
                          CAST(r1 - r0 AS DOUBLE) / nullif(CAST(r0 AS DOUBLE), 0) AS "changeShare",
                          CASE WHEN q0 = 0 THEN r1 ELSE 0 END AS entered, CASE WHEN q1 = 0 THEN -r0 ELSE 0 END AS left
                        FROM sums ORDER BY abs(r1 - r0) DESC, 1 NULLS LAST
                        """));
        assertThat(change.groups()).isNotEmpty();
        assertEffects(shop, change, groups + """
                , factors AS (
                  SELECT *, CAST(sum(q1) OVER () AS DOUBLE) / sum(q0) OVER () AS growth
                  FROM sums WHERE q0 > 0 AND q1 > 0
                )
                SELECT "group", CAST(r0 AS DOUBLE) * (growth - 1) AS volume,
                  CAST(r0 AS DOUBLE) * (CAST(q1 AS DOUBLE) / q0 - growth) AS mix,
                  CAST(r1 AS DOUBLE) - CAST(r0 AS DOUBLE) * q1 / q0 AS price
                FROM factors
                """);
    }

    private static void assertEffects(Shop shop, RevenueChange change, String sql) {
        double cent = BigDecimal.ONE.movePointLeft(shop.data().moneyScale()).doubleValue();
        Map<@Nullable Object, List<@Nullable Object>> expected = new LinkedHashMap<>();
        shop.ask(sql).rows().forEach(row -> expected.put(row.get(0), row));
        for (RevenueEffects row : change.groups()) {
            assertThat(sum(List.of(row))).as("%s", row).isEqualByComparingTo(row.change());
            if (row.unitsBefore() > 0 && row.unitsAfter() > 0) {
                List<@Nullable Object> doubles = expected.remove(row.group());
                assertClose(row, row.volume(), doubles.get(1), cent);
                assertClose(row, row.mix(), doubles.get(2), cent);
                assertClose(row, row.price(), doubles.get(3), cent);
            } else {
                assertThat(List.of(row.volume(), row.mix(), row.price()))
                        .allSatisfy(effect -> assertThat(effect).isZero());
            }
        }
        assertThat(expected).isEmpty();
        RevenueEffects total = change.total().get(0);
        assertThat(sum(change.total())).isEqualByComparingTo(total.change());
        assertSum(change, RevenueEffects::volume);
        assertSum(change, RevenueEffects::mix);
        assertSum(change, RevenueEffects::price);
        assertSum(change, RevenueEffects::revenueAfter);
    }

    private static void assertClose(RevenueEffects row, BigDecimal actual, @Nullable Object expected, double cent) {
        assertThat(actual.doubleValue()).as("%s", row).isCloseTo((Double) expected, within(cent * 1.001));
    }

    private static void assertSum(RevenueChange change, Function<RevenueEffects, BigDecimal> effect) {
        assertThat(change.groups().stream().map(effect).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(effect.apply(change.total().get(0)));
    }

    private static BigDecimal sum(List<RevenueEffects> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.volume(), row.mix(), row.price(), row.entered(), row.left()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void latestMonthsAreThoseGiven(Shop shop) {
        RevenueChange latest = AnalysisOracle.agreed(shop, RevenueChange.analysis());
        DayRange before = latest.before();
        DayRange after = latest.after();
        assertThat(before).isNotNull();
        RevenueChange given = RevenueChange.analysis().between(before, after).run(shop.memory());
        assertThat(latest).isEqualTo(given);
        AnalysisOracle.agreed(shop, RevenueChange.analysis().yearOnYear());
    }
}
