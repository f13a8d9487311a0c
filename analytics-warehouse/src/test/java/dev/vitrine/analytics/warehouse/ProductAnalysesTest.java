package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.products.AbcClasses;
import dev.vitrine.analytics.products.SalesScope;
import dev.vitrine.analytics.products.TopProducts;
import java.util.Map;
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
                OR lower(o.status) NOT IN ('canceled', 'cancelled', 'returned', 'refunded', 'adjustment')))
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
                TopProducts.analysis().limit(15).frequentAbove(4),
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
        AnalysisOracle.check(
                shop, TopProducts.analysis().counting(SalesScope.ALL), Map.of("by-lines", """
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
}
