package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.sales.ExtremeDays;
import dev.vitrine.analytics.sales.OrderValues;
import dev.vitrine.analytics.sales.SalesTrend;
import dev.vitrine.analytics.sales.Seasonality;
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
              SELECT sales.*, product_key, seller_key, greatest(quantity, 0) AS quantity, unit_price,
                CASE WHEN quantity > 0 THEN quantity * unit_price ELSE 0 * unit_price END AS value
              FROM items JOIN sales USING (order_key) WHERE quantity IS NOT NULL
            ), span AS (
              SELECT min(CAST(purchased_at AS DATE)) AS first_day, max(CAST(purchased_at AS DATE)) AS last_day,
                $known AS known_day
              FROM orders
            )""";

    /** Olist's last full month is 2018-08; 16 and 4 stray orders follow. */
    private static String sales(Shop shop) {
        return SALES.replace("$known", shop == Shop.OLIST ? "DATE '2018-08-31'" : "max(CAST(purchased_at AS DATE))");
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void salesTrendIsThatOfSql(Shop shop) {
        AnalysisOracle.check(
                shop,
                SalesTrend.analysis(),
                Map.of(
                        "months", trend(shop, "month", "%Y-%m", 3, 12),
                        "weeks", trend(shop, "week", "%G-W%V", 4, 52),
                        "days", trend(shop, "day", "%Y-%m-%d", 7, 364)));
    }

    private static String trend(Shop shop, String unit, String spelling, int window, int year) {
        return sales(shop)
                + """
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
                  SELECT start, finish, start < first_day OR finish > known_day AS partial,
                    coalesce(orders, 0) AS orders, coalesce(units, 0) AS units, coalesce(revenue, 0) AS revenue, revenue AS sold,
                    with_items
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
                    THEN $average END AS "movingAverage",
                  $orderValue AS "averageOrderValue"
                FROM compared ORDER BY start
                """.replace("$unit", unit)
                        .replace("$spelling", spelling)
                        .replace("$year", Integer.toString(year))
                        .replace("$average", mean(shop, "windowed_revenue", "$window"))
                        .replace("$orderValue", mean(shop, "sold", "with_items"))
                        .replace("$window", Integer.toString(window));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void extremeDaysAreThoseOfSql(Shop shop) {
        AnalysisOracle.check(
                shop,
                ExtremeDays.analysis(),
                Map.of("best", extremeDays(shop, "DESC"), "worst", extremeDays(shop, "ASC")));
    }

    private static String extremeDays(Shop shop, String order) {
        return sales(shop) + """
                , calendar AS (
                  SELECT CAST(day AS DATE) AS day
                  FROM span, generate_series(CAST(first_day AS TIMESTAMP), known_day, INTERVAL 1 DAY) AS series(day)
                ), ordered AS (
                  SELECT CAST(purchased_at AS DATE) AS day, count(*) AS orders FROM sales GROUP BY 1
                ), sold AS (
                  SELECT CAST(purchased_at AS DATE) AS day, sum(value) AS revenue FROM lines GROUP BY 1
                )
                SELECT day, lower(dayname(day)) AS weekday, coalesce(orders, 0) AS orders,
                  coalesce(revenue, 0) AS revenue,
                  CAST(coalesce(revenue, 0) AS DOUBLE) / avg(CAST(coalesce(revenue, 0) AS DOUBLE)) OVER () AS "timesMean"
                FROM calendar LEFT JOIN ordered USING (day) LEFT JOIN sold USING (day)
                ORDER BY coalesce(revenue, 0) $order, day LIMIT 10
                """.replace("$order", order);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void seasonalityIsThatOfSql(Shop shop) {
        AnalysisOracle.check(
                shop,
                Seasonality.analysis(),
                Map.of(
                        "months", season(shop, "month", "month(time) - 1", "monthname(time)"),
                        "weekdays", season(shop, "day", "isodow(time) - 1", "dayname(time)"),
                        "hours", season(shop, "hour", "hour(time)", "CAST(hour(time) AS VARCHAR)")));
    }

    /** Lists every month, day or hour that the data cover, with what was sold in it, and takes means. */
    private static String season(Shop shop, String unit, String number, String name) {
        return sales(shop)
                + """
                , calendar AS (
                  SELECT time FROM span,
                    generate_series(date_trunc('$unit', CAST(first_day AS TIMESTAMP)),
                      known_day + INTERVAL 23 HOUR, INTERVAL 1 $unit) AS series(time)
                  WHERE time >= first_day AND time + INTERVAL 1 $unit <= known_day + INTERVAL 1 DAY
                ), ordered AS (
                  SELECT date_trunc('$unit', purchased_at) AS time, count(*) AS orders FROM sales GROUP BY 1
                ), sold AS (
                  SELECT date_trunc('$unit', purchased_at) AS time, sum(value) AS revenue FROM lines GROUP BY 1
                ), covered AS (
                  SELECT $number AS number, coalesce(orders, 0) AS orders, coalesce(revenue, 0) AS revenue
                  FROM calendar LEFT JOIN ordered USING (time) LEFT JOIN sold USING (time)
                ), names AS (
                  SELECT DISTINCT $number AS number, $name AS season
                  FROM generate_series(TIMESTAMP '2001-01-01', TIMESTAMP '2001-12-31', INTERVAL 1 HOUR) AS series(time)
                ), summed AS (
                  SELECT number, count(*) AS periods, sum(orders) AS orders, sum(revenue) AS revenue
                  FROM covered GROUP BY 1
                )
                SELECT season, coalesce(periods, 0) AS periods, coalesce(orders, 0) AS orders,
                  coalesce(revenue, 0) AS revenue, $mean AS "meanRevenue",
                  CAST(revenue AS DOUBLE) / periods / (SELECT avg(CAST(revenue AS DOUBLE)) FROM covered) AS index
                FROM names LEFT JOIN summed USING (number) ORDER BY number
                """.replace("$unit", unit)
                        .replace("$number", number)
                        .replace("$name", name)
                        .replace("$mean", mean(shop, "revenue", "periods"));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void orderValuesAreThoseOfSql(Shop shop) {
        String sql = sales(shop)
                + """
                , ordered AS (
                  SELECT state AS "group", count(*) AS orders, sum(line_count) AS lines
                  FROM sales LEFT JOIN customers USING (customer_key) WHERE line_count > 0 GROUP BY 1
                ), sold AS (
                  SELECT state AS "group", sum(value) AS revenue
                  FROM lines LEFT JOIN customers USING (customer_key) GROUP BY 1
                ), valued AS (
                  SELECT ordered."group", orders, lines, revenue, $mean AS average
                  FROM ordered LEFT JOIN sold ON ordered."group" IS NOT DISTINCT FROM sold."group"
                )
                SELECT "group", orders, revenue, average AS "averageOrderValue",
                  CAST(average AS DOUBLE) / CAST((
                    SELECT $total FROM (SELECT sum(orders) AS all_orders, sum(revenue) AS all_revenue FROM valued)
                  ) AS DOUBLE) AS "timesMean",
                  CAST(revenue AS DOUBLE) / CAST(sum(revenue) OVER () AS DOUBLE) AS "revenueShare",
                  CAST(lines AS DOUBLE) / orders AS "linesPerOrder"
                FROM valued ORDER BY average DESC NULLS LAST, "group" NULLS LAST
                """.replace("$mean", mean(shop, "revenue", "orders"))
                        .replace("$total", mean(shop, "all_revenue", "all_orders"));
        AnalysisOracle.check(shop, OrderValues.analysis(), Map.of("groups", sql));
    }

    /** An exact mean of amounts with two decimals more, rounded half to even. */
    static String mean(Shop shop, String total, String count) {
        int scale = shop.data().moneyScale();
        return """
                (SELECT CASE WHEN c > 0 THEN CAST(sign(n) * (abs(n) // c + CASE
                    WHEN abs(n) % c * 2 > c OR abs(n) % c * 2 = c AND abs(n) // c % 2 = 1 THEN 1 ELSE 0 END)
                    AS DECIMAL(24, 0)) * CAST(1e-$decimals AS DECIMAL(14, $decimals)) END
                  FROM (SELECT CAST($total * $power AS HUGEINT) * 100 AS n, CAST($count AS HUGEINT) AS c))""".replace("$decimals", Integer.toString(scale + 2))
                .replace("$power", "1" + "0".repeat(scale))
                .replace("$total", total)
                .replace("$count", count);
    }
}
