package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.payments.PaymentDifferences;
import dev.vitrine.analytics.payments.PaymentMix;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses of payments against SQL written by hand. */
class PaymentAnalysesTest {

    @ParameterizedTest
    @EnumSource(Shop.class)
    void paymentMixIsThatOfSql(Shop shop) {
        PaymentMix mix = AnalysisOracle.check(shop, PaymentMix.analysis(), Map.of("types", """
                        SELECT payment_type AS "paymentType", count(*) AS payments, count(DISTINCT order_key) AS orders,
                          sum(payment_value) AS value,
                          CAST(sum(payment_value) AS DOUBLE) / nullif(sum(sum(payment_value)) OVER (), 0) AS share,
                          avg(instalments) AS "averageInstalments"
                        FROM payments GROUP BY 1 ORDER BY value DESC NULLS LAST, 1 NULLS LAST
                        """, "instalments", """
                        SELECT instalments, count(*) AS payments, sum(payment_value) AS value
                        FROM payments GROUP BY 1 ORDER BY 1 NULLS LAST
                        """));
        assertThat(mix.types().isEmpty()).isEqualTo(shop == Shop.ONLINE_RETAIL);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void paymentDifferencesAreThoseOfSql(Shop shop) {
        String both = """
                WITH due AS (
                  SELECT order_key, count(*) AS lines, sum(quantity * unit_price) AS goods,
                    sum(quantity * unit_price) + coalesce(sum(freight), 0) AS due FROM items GROUP BY 1),
                paid AS (
                  SELECT order_key, count(*) AS payments, count(DISTINCT payment_type) AS types,
                    sum(payment_value) AS paid, max(instalments) AS most FROM payments GROUP BY 1),
                compared AS (
                  SELECT o.order_id, d.lines, d.due, p.*, p.paid - d.due AS difference
                  FROM orders o LEFT JOIN due d ON d.order_key = o.order_key
                  LEFT JOIN paid p ON p.order_key = o.order_key)
                """;
        PaymentDifferences found = AnalysisOracle.check(
                shop,
                PaymentDifferences.analysis(),
                Map.of("total", both + """
                        SELECT count(*) AS orders, count(difference) AS compared,
                          count(*) FILTER (difference = 0) AS equal, count(*) FILTER (difference > 0) AS "paidMore",
                          coalesce(sum(difference) FILTER (difference > 0), 0) AS "paidMoreBy",
                          count(*) FILTER (difference < 0) AS "paidLess",
                          -coalesce(sum(difference) FILTER (difference < 0), 0) AS "paidLessBy",
                          CAST(count(*) FILTER (difference <> 0) AS DOUBLE) / nullif(count(difference), 0)
                            AS "differShare",
                          count(*) FILTER (payments IS NULL) AS "withoutPayments",
                          count(*) FILTER (payments > 0 AND lines IS NULL) AS "withoutLines",
                          count(*) FILTER (payments > 0 AND lines > 0 AND difference IS NULL) AS "withoutAmounts"
                        FROM compared
                        """, "bands", both + """
                        , bounds AS (
                          SELECT a, lead(a) OVER (ORDER BY a) AS b
                          FROM (SELECT unnest([0.00, 0.01, 0.10, 1.00, 10.00, 100.00]) AS a))
                        SELECT a AS above, b AS "upTo", count(*) FILTER (difference > 0) AS "paidMore",
                          coalesce(sum(difference) FILTER (difference > 0), 0) AS "paidMoreBy",
                          count(*) FILTER (difference < 0) AS "paidLess",
                          -coalesce(sum(difference) FILTER (difference < 0), 0) AS "paidLessBy"
                        FROM bounds LEFT JOIN compared
                          ON abs(difference) > a AND (b IS NULL OR abs(difference) <= b) GROUP BY 1, 2 ORDER BY 1
                        """, "payments", both + """
                        SELECT least(payments, 10) AS payments, count(*) AS orders,
                          CAST(count(*) AS DOUBLE) / sum(count(*)) OVER () AS "orderShare",
                          count(*) FILTER (types > 1) AS "severalTypes", sum(paid) AS value,
                          count(*) FILTER (difference <> 0) AS differing
                        FROM compared WHERE payments > 0 GROUP BY 1 ORDER BY 1
                        """, "largest", both + """
                        SELECT order_id AS "order", due, paid, difference, payments, types AS "paymentTypes",
                          most AS "mostInstalments"
                        FROM compared WHERE difference <> 0 ORDER BY abs(difference) DESC, order_id LIMIT 20
                        """));
        assertThat(found.notes().isEmpty()).isEqualTo(shop != Shop.ONLINE_RETAIL);
    }
}
