package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.sales.SalesTrend;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses of sales against SQL written by hand. */
class SalesAnalysesTest {
    private static final String SALES = """
            WITH sales AS (
              SELECT * FROM orders
              WHERE coalesce(lower(status), '') NOT IN
                ('canceled', 'cancelled', 'returned', 'refunded', 'unavailable', 'adjustment')
            ), lines AS (
              SELECT sales.*, product_key, seller_key, quantity, unit_price, quantity * unit_price AS value
              FROM items JOIN sales USING (order_key) WHERE quantity > 0
            ), span AS (
              SELECT min(CAST(purchased_at AS DATE)) AS first_day, max(CAST(purchased_at AS DATE)) AS last_day FROM orders
            )""";

    @ParameterizedTest
    @EnumSource(Shop.class)
    void salesTrendIsThatOfSql(Shop shop) {
        AnalysisOracle.check(
                shop,
                SalesTrend.analysis(),
                Map.of(
                        "months", trend("month", "%Y-%m", 3, 12),
                        "weeks", trend("week", "%G-W%V", 4, 52),
                        "days", trend("day", "%Y-%m-%d", 7, 364)));
    }

    private static String trend(String unit, String spelling, int window, int year) {
        return SALES + """
                , calendar AS (
                  SELECT CAST(start AS DATE) AS start, CAST(start + INTERVAL 1 $unit - INTERVAL 1 DAY AS DATE) AS finish
                  FROM span, generate_series(date_trunc('$unit', first_day), date_trunc('$unit', last_day),
                    INTERVAL 1 $unit) AS series(start)
                ), ordered AS (
                  SELECT CAST(date_trunc('$unit', purchased_at) AS DATE) AS start, count(*) AS orders,
                    count(*) FILTER (line_count > 0) AS with_items
                  FROM sales GROUP BY 1
                ), sold AS (
                  SELECT CAST(date_trunc('$unit', purchased_at) AS DATE) AS start, sum(quantity) AS units,
                    sum(value) AS revenue
                  FROM lines GROUP BY 1
                ), periods AS (
                  SELECT start, finish, start < first_day OR finish > last_day AS partial,
                    coalesce(orders, 0) AS orders, coalesce(units, 0) AS units, coalesce(revenue, 0) AS revenue, with_items
                  FROM calendar CROSS JOIN span LEFT JOIN ordered USING (start) LEFT JOIN sold USING (start)
                ), compared AS (
                  SELECT *, row_number() OVER w AS number, lag(partial) OVER w AS before_partial,
                    lag(revenue) OVER w AS before, lag(partial, $year) OVER w AS year_partial,
                    lag(revenue, $year) OVER w AS year_before, sum(revenue) OVER windowed AS windowed_revenue,
                    bool_or(partial) OVER windowed AS windowed_partial
                  FROM periods
                  WINDOW w AS (ORDER BY start),
                    windowed AS (ORDER BY start ROWS BETWEEN $window - 1 PRECEDING AND CURRENT ROW)
                )
                SELECT strftime(start, '$spelling') AS period, start AS "from", finish AS "to", partial, orders, units,
                  revenue,
                  CASE WHEN NOT (partial OR before_partial)
                    THEN CAST(revenue - before AS DOUBLE) / nullif(CAST(before AS DOUBLE), 0) END AS growth,
                  CASE WHEN NOT (partial OR year_partial)
                    THEN CAST(revenue - year_before AS DOUBLE) / nullif(CAST(year_before AS DOUBLE), 0) END AS "yearGrowth",
                  CASE WHEN number >= $window AND NOT windowed_partial
                    THEN CAST(windowed_revenue AS DOUBLE) / $window END AS average,
                  with_items
                FROM compared ORDER BY start
                """.replace("$unit", unit)
                .replace("$spelling", spelling)
                .replace("$window", Integer.toString(window))
                .replace("$year", Integer.toString(year))
                .replace(" AS average,\n  with_items", " AS \"movingAverage\"");
    }
}
