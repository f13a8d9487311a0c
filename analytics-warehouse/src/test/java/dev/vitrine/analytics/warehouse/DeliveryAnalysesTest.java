package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.delivery.DeliveryTimes;
import dev.vitrine.analytics.delivery.LateDeliveries;
import dev.vitrine.analytics.delivery.LatenessEffect;
import dev.vitrine.analytics.delivery.ScoreEffect;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses of deliveries against SQL written by hand. */
class DeliveryAnalysesTest {
    private static final LocalDate AS_OF = LocalDate.of(2018, 3, 14);
    private static final String OPEN =
            "lower(status) IN ('created', 'pending', 'new', 'approved', 'paid', 'invoiced', 'processing', 'shipped')";
    private static final double Z = 1.959963984540054;

    private static String days(String from, String to) {
        return "((epoch_us(" + to + ") - epoch_us(" + from + ")) / 86400000000.0::DOUBLE)";
    }

    /** Delivered orders with a promise; comments tell nothing of the others. */
    private static String promised() {
        return "SELECT *, delivered_at > estimated_at AS is_late, " + days("estimated_at", "delivered_at")
                + " AS days_after FROM orders WHERE lower(status) = 'delivered' AND delivered_at IS NOT NULL"
                + " AND estimated_at IS NOT NULL";
    }

    private static String settling(String orders) {
        return "SELECT max(purchased_at)::DATE + 1 AS as_of, ceil(quantile_cont("
                + days("purchased_at", "delivered_at")
                + ", 0.95) FILTER (lower(status) = 'delivered') - 1e-6)::INT AS horizon FROM " + orders;
    }

    private static String stage(String name, String from, String to) {
        String time = days(from, to);
        return """
                SELECT '%1$s' AS stage, count(%2$s) AS orders, count(*) - count(%2$s) AS "unknown",
                  count(*) FILTER (%2$s < 0) AS negative, avg(%2$s) AS "averageDays",
                  quantile_cont(%2$s, 0.5) AS "medianDays", quantile_cont(%2$s, 0.9) AS "p90Days"
                FROM orders WHERE lower(status) = 'delivered'
                """.formatted(name, time);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void deliveryTimesAreThoseOfSql(Shop shop) {
        String way = days("purchased_at", "delivered_at");
        AnalysisOracle.check(
                shop,
                DeliveryTimes.analysis(),
                Map.of(
                        "stages",
                        String.join(
                                " UNION ALL ",
                                stage("purchase to approval", "purchased_at", "approved_at"),
                                stage("approval to carrier", "approved_at", "shipped_at"),
                                stage("carrier to customer", "shipped_at", "delivered_at"),
                                stage("purchase to customer", "purchased_at", "delivered_at"),
                                stage("purchase to promise", "purchased_at", "estimated_at"),
                                stage("promise to customer", "estimated_at", "delivered_at")),
                        "states",
                        """
                        SELECT state AS "customerState", count(%1$s) AS orders, avg(%1$s) AS "averageDays",
                          quantile_cont(%1$s, 0.5) AS "medianDays", quantile_cont(%1$s, 0.9) AS "p90Days",
                          avg(%2$s) AS "promisedDays", avg(%3$s) AS "daysAfterPromise"
                        FROM orders LEFT JOIN customers USING (customer_key)
                        WHERE lower(status) = 'delivered'
                        GROUP BY 1 HAVING count(%1$s) > 0 ORDER BY avg(%1$s) DESC, 1 NULLS LAST
                        """.formatted(way, days("purchased_at", "estimated_at"), days("estimated_at", "delivered_at")),
                        "months",
                        """
                        WITH settling AS (%2$s)
                        SELECT strftime(purchased_at, '%%Y-%%m') AS month, count(*) AS orders,
                          count(*) FILTER (lower(status) = 'delivered') AS delivered,
                          count(*) FILTER (%3$s) AS open,
                          coalesce(last_day(any_value(purchased_at)) + any_value(horizon) <= any_value(as_of), false)
                            AS settled,
                          avg(%1$s) FILTER (lower(status) = 'delivered') AS "averageDays",
                          quantile_cont(%1$s, 0.5) FILTER (lower(status) = 'delivered') AS "medianDays",
                          quantile_cont(%1$s, 0.9) FILTER (lower(status) = 'delivered') AS "p90Days",
                          avg(%4$s) FILTER (lower(status) = 'delivered') AS "promisedDays"
                        FROM orders, settling WHERE purchased_at IS NOT NULL GROUP BY 1 ORDER BY 1
                        """.formatted(way, settling("orders"), OPEN, days("purchased_at", "estimated_at"))));
    }

    /** Groups of orders, those surely latest first; the group's columns come first in the source. */
    private static String late(String columns, String source) {
        int keys = columns.split(",").length;
        String grouping =
                IntStream.rangeClosed(1, keys).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String last = IntStream.rangeClosed(1, keys)
                .mapToObj(key -> key + " NULLS LAST")
                .collect(Collectors.joining(", "));
        return """
                WITH grouped AS (
                  SELECT %1$s, count(*) AS orders, count(*) FILTER (is_late) AS late,
                    avg(days_after) FILTER (is_late) AS "averageDaysLate"
                  FROM (%2$s) GROUP BY %3$s),
                shares AS (SELECT *, late / orders AS "lateShare" FROM grouped)
                SELECT *, CASE WHEN late = 0 THEN 0.0::DOUBLE ELSE
                    ("lateShare" + %5$s / (2 * orders)
                      - sqrt(%5$s) * sqrt("lateShare" * (1 - "lateShare") / orders + %5$s / (4.0 * orders * orders)))
                    / (1 + %5$s / orders) END AS "intervalLow"
                FROM shares ORDER BY round("intervalLow", 12) DESC, orders DESC, %4$s
                """.formatted(columns, source, grouping, last, Double.toString(Z * Z) + "::DOUBLE");
    }

    private static String spread(String columns) {
        return "SELECT DISTINCT " + columns + ", o.order_key, is_late, days_after FROM (" + promised()
                + ") o JOIN items USING (order_key) LEFT JOIN products USING (product_key)"
                + " LEFT JOIN sellers s USING (seller_key) LEFT JOIN customers c USING (customer_key)";
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void lateDeliveriesAreThoseOfSql(Shop shop) {
        LateDeliveries found = AnalysisOracle.check(
                shop,
                LateDeliveries.analysis(),
                Map.of(
                        "total",
                        """
                        WITH settling AS (%2$s)
                        SELECT count(*) AS orders, count(*) FILTER (is_late) AS late,
                          count(*) FILTER (is_late) / nullif(count(*), 0) AS "lateShare",
                          avg(days_after) FILTER (is_late) AS "averageDaysLate",
                          quantile_cont(days_after, 0.5) FILTER (is_late) AS "medianDaysLate",
                          (SELECT count(*) FROM orders WHERE %3$s) AS open,
                          (SELECT count(*) FROM orders, settling WHERE %3$s AND estimated_at::DATE < as_of) AS overdue
                        FROM (%1$s)
                        """.formatted(promised(), settling("orders"), OPEN),
                        "delays",
                        """
                        SELECT count(*) AS orders, sum(count(*)) OVER (ORDER BY min(days_after) DESC) AS "ordersAtLeast",
                          count(*) / (SELECT count(*) FROM (%1$s)) AS share
                        FROM (%1$s) WHERE is_late
                        GROUP BY CASE WHEN days_after < 1 THEN 0 WHEN days_after < 3 THEN 1 WHEN days_after < 7 THEN 3
                          WHEN days_after < 14 THEN 7 WHEN days_after < 21 THEN 14 WHEN days_after < 30 THEN 21 ELSE 30 END
                        ORDER BY min(days_after)
                        """.formatted(promised()),
                        "months",
                        """
                        WITH settling AS (%2$s), promised AS (%1$s)
                        SELECT strftime(orders.purchased_at, '%%Y-%%m') AS month, count(promised.order_key) AS orders,
                          count(*) FILTER (is_late) AS late,
                          count(*) FILTER (is_late) / nullif(count(promised.order_key), 0) AS "lateShare",
                          avg(promised.days_after) FILTER (is_late) AS "averageDaysLate",
                          count(*) FILTER (orders.%3$s) AS open,
                          count(*) FILTER (orders.%3$s AND orders.estimated_at::DATE < as_of) AS overdue,
                          coalesce(last_day(any_value(orders.purchased_at)) + any_value(horizon) <= any_value(as_of), false)
                            AS settled
                        FROM orders LEFT JOIN promised USING (order_key), settling
                        WHERE orders.purchased_at IS NOT NULL GROUP BY 1 ORDER BY 1
                        """.formatted(promised(), settling("orders"), OPEN.replace("lower(status)", "status"))
                                .replace("orders.status", "lower(orders.status)"),
                        "states",
                        late(
                                "state AS \"group\"",
                                "SELECT state, o.* FROM (" + promised()
                                        + ") o LEFT JOIN customers USING (customer_key)"),
                        "categories",
                        late("category, category_translated AS translated", spread("category, category_translated")),
                        "routes",
                        late(
                                "seller_state AS \"sellerState\", customer_state AS \"customerState\"",
                                spread("s.state AS seller_state, c.state AS customer_state")),
                        "sellers",
                        late("seller_id AS \"group\"", spread("seller_id"))));
        if (shop == Shop.OLIST) {
            assertThat(found.total().late()).isEqualTo(7_826);
            assertThat(found.total().lateShare()).isEqualTo(7_826 / 96_470.0);
            assertThat(found.delays().get(1).ordersAtLeast())
                    .as("by calendar days")
                    .isEqualTo(6_534);
        }
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void effectOfLatenessIsThatOfSql(Shop shop) {
        String scored = "SELECT r.score, state, strftime(o.purchased_at, '%Y-%m') AS month, is_late, days_after FROM ("
                + promised() + ") o JOIN reviews r USING (order_key) LEFT JOIN customers USING (customer_key)"
                + " WHERE r.score IS NOT NULL";
        AnalysisOracle.check(
                shop,
                LatenessEffect.analysis(),
                Map.of(
                        "effects",
                        String.join(
                                " UNION ALL ",
                                sameGroup("all orders", "1", scored),
                                sameGroup("same state", "state", scored),
                                sameGroup("same month", "month", scored),
                                sameGroup("same state and month", "state, month", scored)),
                        "scores",
                        """
                        SELECT CASE WHEN is_late THEN 'late' ELSE 'on time' END AS punctuality, count(*) AS reviews,
                          avg(score) AS "averageScore",
                          count(*) FILTER (score <= 2) / count(*) AS "lowScoreShare"
                        FROM (%s) GROUP BY is_late ORDER BY is_late
                        """.formatted(scored),
                        "delays",
                        """
                        SELECT CASE WHEN is_late THEN 'late' ELSE 'on time' END AS punctuality, count(*) AS reviews,
                          avg(score) AS "averageScore"
                        FROM (%s) GROUP BY is_late, len(list_filter([-21, -14, -7, -3, 0, 1, 3, 7, 14, 21],
                          bound -> bound <= days_after))
                        ORDER BY is_late, min(days_after)
                        """.formatted(scored)));
    }

    /** The variance-weighted mean of differences is the coefficient of a regression on lateness and groups. */
    private static String sameGroup(String name, String groups, String scored) {
        return """
                SELECT '%1$s' AS comparison, count(DISTINCT g) AS groups, count(*) FILTER (is_late) AS late,
                  count(*) FILTER (NOT is_late) AS "onTime",
                  regr_slope(score - mean_score, is_late::INT - share) AS difference
                FROM (SELECT *, avg(score) OVER grouped AS mean_score, avg(is_late::INT) OVER grouped AS share,
                    dense_rank() OVER (ORDER BY %2$s) AS g, bool_or(is_late) OVER grouped AS has_late,
                    bool_and(is_late) OVER grouped AS all_late
                  FROM (%3$s) WINDOW grouped AS (PARTITION BY %2$s))
                WHERE has_late AND NOT all_late HAVING count(*) > 0 OR (SELECT count(*) FROM (%3$s)) > 0
                """.formatted(name, groups, scored);
    }

    @Test
    void lateOrdersScoreNearlyTwoStarsLowerAtOlist() {
        LatenessEffect found = LatenessEffect.analysis().run(Shop.OLIST.memory());
        assertThat(found.scores().get(0).averageScore()).isCloseTo(4.2937, within(5e-5));
        assertThat(found.scores().get(1).averageScore()).isCloseTo(2.5665, within(5e-5));
        ScoreEffect effect = found.effects().get(0);
        assertThat(effect.difference()).isCloseTo(-1.7272, within(5e-5));
        Interval interval = effect.interval();
        Shop.Answer answer = Shop.OLIST.ask("""
                SELECT var_samp(score) FILTER (is_late) / count(*) FILTER (is_late)
                  + var_samp(score) FILTER (NOT is_late) / count(*) FILTER (NOT is_late)
                FROM (%s) JOIN reviews USING (order_key)
                """.formatted(promised()));
        double error = Math.sqrt((Double) answer.rows().get(0).get(0));
        assertThat((interval.high() - interval.low()) / 2).isCloseTo(Z * error, within(1e-4 * error * 10));
    }

    @Test
    void laterOrdersAreLeftOutBeforeAnAsOfDay() {
        String early = "(SELECT * FROM orders WHERE purchased_at::DATE <= DATE '" + AS_OF + "')";
        AnalysisOracle.check(
                Shop.OLIST,
                LateDeliveries.analysis().asOf(AS_OF),
                Map.of("total", """
                SELECT count(*) AS orders, count(*) FILTER (delivered_at > estimated_at) AS late,
                  (SELECT count(*) FROM %1$s WHERE %2$s) AS open,
                  (SELECT count(*) FROM %1$s WHERE %2$s AND estimated_at::DATE < DATE '%3$s') AS overdue
                FROM %1$s WHERE status = 'delivered' AND delivered_at IS NOT NULL
                """.formatted(early, OPEN, AS_OF), "months", """
                SELECT strftime(purchased_at, '%%Y-%%m') AS month,
                  last_day(any_value(purchased_at)) + 39 <= DATE '%2$s' AS settled
                FROM %1$s GROUP BY 1 ORDER BY 1
                """.formatted(early, AS_OF)));
        DeliveryTimes times =
                AnalysisOracle.agreed(Shop.OLIST, DeliveryTimes.analysis().asOf(AS_OF));
        assertThat(times.months())
                .last()
                .satisfies(month -> assertThat(month.settled()).isFalse());
    }
}
