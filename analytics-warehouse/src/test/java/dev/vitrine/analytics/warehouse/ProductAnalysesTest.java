package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.products.AbcClasses;
import dev.vitrine.analytics.products.ProductChannels;
import dev.vitrine.analytics.products.ProductComparison;
import dev.vitrine.analytics.products.ProductLifecycles;
import dev.vitrine.analytics.products.ProductLoyalty;
import dev.vitrine.analytics.products.ProductPrices;
import dev.vitrine.analytics.products.TopProduct;
import dev.vitrine.analytics.products.TopProducts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses of products against SQL written by hand. */
class ProductAnalysesTest {

    /** Lines that count as sales, each with its product, order and person. */
    static final String SOLD = """
            WITH sold AS (
              SELECT i.*, o.order_id, o.channel, o.line_count, o.purchased_at, c.person_id, p.product_id, p.name,
                p.category AS source_category, coalesce(p.category_translated, p.category) AS category
              FROM items i JOIN orders o USING (order_key) JOIN products p USING (product_key)
                LEFT JOIN customers c USING (customer_key)
              WHERE i.quantity > 0 AND (o.status IS NULL
                OR lower(o.status) NOT IN ('canceled', 'cancelled', 'returned', 'refunded', 'unavailable', 'adjustment')))
            """;

    @ParameterizedTest
    @EnumSource(Shop.class)
    void topProductsAreThoseOfSql(Shop shop) {
        String best = SOLD + """
                SELECT rank, "productId", name, category, lines, orders, units, revenue, share, "averagePrice"
                FROM (SELECT row_number() OVER (ORDER BY %1$s DESC NULLS LAST, product_id) AS rank,
                  product_id AS "productId", any_value(name) AS name, any_value(category) AS category,
                  count(*) AS lines, count(DISTINCT order_key) AS orders, sum(quantity) AS units,
                  sum(quantity * unit_price) AS revenue,
                  CAST(%1$s AS DOUBLE) / nullif(sum(%1$s) OVER (), 0) AS share,
                  round_even(CAST(sum(quantity * unit_price) AS DOUBLE)
                    / nullif(sum(quantity) FILTER (unit_price IS NOT NULL), 0), %2$d) AS "averagePrice"
                FROM sold GROUP BY product_id)
                WHERE rank <= 15 ORDER BY rank
                """;
        int decimals = shop.data().moneyScale() + 2;
        TopProducts top = AnalysisOracle.check(
                shop,
                TopProducts.analysis().withLimit(15).withFrequentAbove(4),
                Map.of(
                        "by-revenue", best.formatted("sum(quantity * unit_price)", decimals),
                        "by-units", best.formatted("sum(quantity)", decimals),
                        "by-lines", best.formatted("count(*)", decimals),
                        "frequent", SOLD + """
                        SELECT product_id AS "productId", any_value(name) AS name, any_value(category) AS category,
                          count(DISTINCT order_key) AS orders, count(*) AS lines
                        FROM sold GROUP BY product_id HAVING count(DISTINCT order_key) > 4
                        ORDER BY orders DESC, product_id
                        """));
        assertThat(top.byRevenue()).hasSize(15);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void allLinesCountWhereAskedFor(Shop shop) {
        AnalysisOracle.check(shop, TopProducts.analysis().counting(SalesScope.ALL), Map.of("by-lines", """
                SELECT product_id AS "productId", count(*) AS lines, count(DISTINCT order_key) AS orders,
                  sum(quantity) AS units
                FROM items JOIN products USING (product_key) GROUP BY product_id
                ORDER BY lines DESC, product_id LIMIT 10
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void abcClassesAreThoseOfSql(Shop shop) {
        String ranked = SOLD + """
                , revenues AS (SELECT product_id, sum(quantity * unit_price) AS revenue FROM sold GROUP BY product_id),
                ranked AS (SELECT *, sum(greatest(revenue, 0)) OVER (ORDER BY revenue DESC NULLS LAST
                    RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS upto,
                  sum(greatest(revenue, 0)) OVER () AS whole,
                  sum(greatest(revenue, 0)) OVER (PARTITION BY revenue) AS tied FROM revenues),
                classed AS (SELECT *, CASE WHEN revenue IS NULL OR revenue <= 0 THEN 'C'
                    WHEN upto - tied < whole * 0.8 THEN 'A' WHEN upto - tied < whole * 0.95 THEN 'B' ELSE 'C' END
                  AS class FROM ranked)
                """;
        AnalysisOracle.check(shop, AbcClasses.analysis(), Map.of("products", ranked + """
                        SELECT product_id AS "productId", revenue, class AS "abcClass",
                          CASE WHEN revenue > 0 THEN CAST(upto AS DOUBLE) / whole END AS "cumulativeShare"
                        FROM classed ORDER BY revenue DESC NULLS LAST, product_id
                        """, "classes", ranked + """
                        SELECT class AS "abcClass", count(*) AS products, sum(greatest(revenue, 0)) AS revenue
                        FROM classed GROUP BY 1 ORDER BY 1
                        """));
    }

    /** Units by product and whole month, and the numbers of months. */
    private static final String MONTHS = SOLD + """
            , extent AS (SELECT min(CAST(purchased_at AS DATE)) AS first_day,
                max(CAST(purchased_at AS DATE)) + 1 AS last_day FROM orders),
            bounds AS (SELECT
              date_diff('month', DATE '1900-01-01', first_day) + CASE WHEN day(first_day) = 1 THEN 0 ELSE 1 END AS first,
              date_diff('month', DATE '1900-01-01', last_day + 1) - 1 AS last FROM extent),
            monthly AS (SELECT product_id, date_diff('month', DATE '1900-01-01', CAST(purchased_at AS DATE)) AS month,
                sum(quantity) AS units
              FROM sold WHERE purchased_at IS NOT NULL GROUP BY ALL)
            """;

    @ParameterizedTest
    @EnumSource(Shop.class)
    void lifecyclesAreThoseOfSql(Shop shop) {
        String lives = MONTHS + """
                , births AS (SELECT product_id, min(month) AS birth FROM monthly GROUP BY 1),
                whole AS (SELECT m.* FROM monthly m, bounds WHERE month BETWEEN first AND last),
                windows AS (SELECT w.product_id, max(total) AS best FROM (
                    SELECT a.product_id, b.month, sum(a.units) AS total FROM whole a JOIN whole b
                      ON a.product_id = b.product_id AND a.month BETWEEN b.month - 2 AND b.month GROUP BY 1, 2) w
                  GROUP BY 1),
                lives AS (SELECT product_id, any_value(birth) AS birth, max(month) AS latest, sum(units) AS units,
                    coalesce(sum(units) FILTER (month > last - 3), 0) AS recent,
                    coalesce(sum(units) FILTER (month BETWEEN last - 5 AND last - 3), 0) AS earlier,
                    any_value(best) AS best, any_value(last) AS last
                  FROM whole JOIN births USING (product_id) JOIN windows USING (product_id), bounds
                  GROUP BY product_id HAVING sum(units) >= 10)
                SELECT product_id AS "productId", units, recent AS "recentUnits", earlier AS "earlierUnits",
                  strftime(DATE '1900-01-01' + to_months(CAST(birth AS INTEGER)), '%Y-%m') AS "firstMonth",
                  strftime(DATE '1900-01-01' + to_months(CAST(latest AS INTEGER)), '%Y-%m') AS "lastMonth",
                  best AS "bestUnits", CAST(recent AS DOUBLE) / nullif(earlier, 0) - 1 AS change,
                  CASE WHEN last - birth + 1 < 6 THEN 'introduction'
                    WHEN recent > 0 AND recent >= earlier * CAST(1.2 AS DOUBLE) THEN 'growth'
                    WHEN recent <= earlier * CAST(0.8 AS DOUBLE) OR 2 * recent < best THEN 'decline'
                    ELSE 'maturity' END AS stage
                FROM lives ORDER BY recent DESC, product_id
                """;
        ProductLifecycles found = AnalysisOracle.check(shop, ProductLifecycles.analysis(), Map.of("products", lives));
        assertThat(found.products()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void elasticitiesAreTheSlopesOfSql(Shop shop) {
        String prices =
                MONTHS.replace("'month'", "'week'").replace("day(first_day) = 1", "isodow(first_day) = 1") + """
                , priced AS (SELECT product_id, date_diff('week', DATE '1900-01-01', CAST(purchased_at AS DATE)) AS week,
                    sum(quantity) AS units, CAST(sum(quantity * unit_price) AS DOUBLE) / sum(quantity) AS price
                  FROM sold WHERE unit_price IS NOT NULL AND purchased_at IS NOT NULL GROUP BY ALL
                  HAVING sum(quantity * unit_price) > 0),
                whole AS (SELECT p.* FROM priced p, bounds WHERE week BETWEEN first AND last)
                SELECT product_id AS "productId", count(*) AS periods, sum(units) AS units,
                  stddev_samp(price) / avg(price) AS variation,
                  exp(regr_slope(ln(price), week)) - 1 AS trend,
                  CASE WHEN stddev_samp(price) / avg(price) >= 0.05 THEN regr_slope(ln(units), ln(price)) END
                    AS elasticity
                FROM whole GROUP BY product_id HAVING count(*) >= 5 ORDER BY units DESC, product_id
                """;
        AnalysisOracle.check(shop, ProductPrices.analysis().withMinimumPeriods(5), Map.of("products", prices));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void loyaltyIsThatOfSql(Shop shop) {
        AnalysisOracle.check(shop, ProductLoyalty.analysis().withMinimumBuyers(3), Map.of("products", SOLD + """
                , bought AS (SELECT product_id, person_id, count(DISTINCT order_key) AS orders
                  FROM sold WHERE person_id IS NOT NULL GROUP BY ALL),
                counted AS (SELECT product_id, count(*) AS n, count(*) FILTER (orders > 1) AS k FROM bought GROUP BY 1),
                wilson AS (SELECT *, CAST(k AS DOUBLE) / n AS p, CAST(1.959963984540054 AS DOUBLE) AS z FROM counted)
                SELECT product_id AS "productId", n AS buyers, k AS "repeatBuyers", p AS "repeatShare"
                FROM wilson WHERE n >= 3
                ORDER BY round(CASE WHEN k = 0 THEN 0 ELSE
                  (p + z * z / (2 * n) - z * sqrt((p * (1 - p) + z * z / (4 * n)) / n)) / (1 + z * z / n) END, 12) DESC,
                  n DESC, product_id
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void channelsAreThoseOfSql(Shop shop) {
        ProductChannels found = AnalysisOracle.check(
                shop, ProductChannels.analysis().withLimit(7), Map.of("channels", SOLD + """
                SELECT channel, count(*) AS lines, sum(quantity) AS units, sum(quantity * unit_price) AS revenue
                FROM sold WHERE channel IS NOT NULL GROUP BY 1 ORDER BY revenue DESC NULLS LAST, 1
                """, "products", SOLD + """
                , known AS (SELECT * FROM sold WHERE channel IS NOT NULL),
                best AS (SELECT product_id, sum(quantity * unit_price) AS whole FROM known GROUP BY 1
                  ORDER BY whole DESC NULLS LAST, 1 LIMIT 7),
                shop AS (SELECT channel, CAST(sum(quantity * unit_price) AS DOUBLE)
                    / sum(sum(quantity * unit_price)) OVER () AS "shopShare" FROM known GROUP BY 1)
                SELECT product_id AS "productId", channel, count(*) AS lines, sum(quantity) AS units,
                  sum(quantity * unit_price) AS revenue,
                  CAST(sum(quantity * unit_price) AS DOUBLE) / nullif(any_value(whole), 0) AS share,
                  any_value("shopShare") AS "shopShare"
                FROM known JOIN best USING (product_id) JOIN shop USING (channel) GROUP BY product_id, channel
                ORDER BY any_value(whole) DESC NULLS LAST, product_id, revenue DESC NULLS LAST, channel
                """));
        assertThat(found.channels().isEmpty()).isEqualTo(shop != Shop.RANDOM);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void comparisonIsThatOfSql(Shop shop) {
        List<String> ids = TopProducts.analysis().withLimit(4).run(shop.memory()).byUnits().stream()
                .map(TopProduct::productId)
                .toList();
        String names = ids.stream().map(id -> "'" + id.replace("'", "''") + "'").collect(Collectors.joining(", "));
        String products = SOLD + """
                , chosen AS (SELECT * FROM sold WHERE product_id IN (%1$s)),
                touched AS (SELECT DISTINCT product_id, order_key, person_id FROM chosen),
                scores AS (SELECT product_id, count(*) AS reviews, avg(score) AS score
                  FROM touched JOIN reviews USING (order_key) GROUP BY 1),
                buyers AS (SELECT product_id, count(*) AS buyers, count(*) FILTER (n > 1) AS again FROM (
                    SELECT product_id, person_id, count(*) AS n FROM touched WHERE person_id IS NOT NULL GROUP BY ALL)
                  GROUP BY 1),
                losses AS (SELECT product_id, CAST(count(*) FILTER (i.quantity < 0 OR lower(o.status) IN
                    ('canceled', 'cancelled', 'returned', 'refunded')) AS DOUBLE) / count(*) AS lost
                  FROM items i JOIN orders o USING (order_key) JOIN products USING (product_key) GROUP BY 1)
                SELECT product_id AS "productId", any_value(category) AS category, count(DISTINCT order_key) AS orders,
                  count(*) AS lines, sum(quantity) AS units, sum(quantity * unit_price) AS revenue,
                  CAST(sum(quantity * unit_price) AS DOUBLE)
                    / (SELECT sum(i.quantity * i.unit_price) FROM items i JOIN orders o USING (order_key)
                      WHERE i.quantity > 0 AND (o.status IS NULL OR lower(o.status) NOT IN
                        ('canceled', 'cancelled', 'returned', 'refunded', 'unavailable', 'adjustment'))) AS "revenueShare",
                  CAST(min(CAST(purchased_at AS DATE)) AS VARCHAR) AS "firstSale",
                  CAST(max(CAST(purchased_at AS DATE)) AS VARCHAR) AS "lastSale",
                  coalesce(any_value(buyers), 0) AS buyers, coalesce(any_value(again), 0) AS "repeatBuyers",
                  coalesce(any_value(reviews), 0) AS reviews, any_value(score) AS "averageScore",
                  any_value(lost) AS "lostShare"
                FROM chosen LEFT JOIN scores USING (product_id) LEFT JOIN buyers USING (product_id)
                  LEFT JOIN losses USING (product_id)
                GROUP BY product_id ORDER BY list_position([%1$s], product_id)
                """.formatted(names);
        ProductComparison found =
                AnalysisOracle.check(shop, ProductComparison.analysis(ids), Map.of("products", products));
        assertThat(found.products()).hasSize(4);
    }
}
