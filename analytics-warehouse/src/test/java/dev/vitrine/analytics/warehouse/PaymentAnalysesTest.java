package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

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
}
