package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.products.BasketUnit;
import dev.vitrine.analytics.products.BoughtPair;
import dev.vitrine.analytics.products.BoughtTogether;
import dev.vitrine.analytics.products.BoughtTogetherAnalysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs against SQL written by hand, a join of baskets with themselves, and against a library's distribution. */
class BoughtTogetherTest {

    @ParameterizedTest
    @CsvSource({
        "OLIST, PRODUCT, 3, 200",
        "OLIST, CATEGORY, 2, 3",
        "ONLINE_RETAIL, PRODUCT, 150, 60",
        "SYNTHETIC, CATEGORY, 2, 200",
        "RANDOM, PRODUCT, 1, 200",
        "RANDOM, CATEGORY, 1, 3"
    })
    void pairsAreThoseOfSql(Shop shop, BasketUnit unit, int minimumOrders, int largestBasket) {
        BoughtTogetherAnalysis analysis = BoughtTogether.analysis()
                .of(unit)
                .withMinimumOrders(minimumOrders)
                .withLargestBasket(largestBasket)
                .withFalseDiscoveries(0.9999999)
                .withLimit(2_000);
        BoughtTogether found = AnalysisOracle.agreed(shop, analysis);
        String key = unit == BasketUnit.PRODUCT ? "product_id" : "source_category";
        String pairs = ProductAnalysesTest.SOLD + """
                , all_baskets AS (SELECT DISTINCT order_key, %1$s AS key FROM sold WHERE %1$s IS NOT NULL),
                sizes AS (SELECT order_key, count(*) AS size FROM all_baskets GROUP BY 1),
                baskets AS (SELECT b.* FROM all_baskets b JOIN sizes USING (order_key) WHERE size <= %2$d),
                margins AS (SELECT key, count(*) AS orders FROM baskets GROUP BY 1),
                pairs AS (SELECT a.key AS first, b.key AS second, count(*) AS orders
                  FROM baskets a JOIN baskets b ON a.order_key = b.order_key AND a.key < b.key
                  GROUP BY 1, 2 HAVING count(*) >= %3$d),
                whole AS (SELECT count(DISTINCT order_key) AS n FROM baskets)
                SELECT first, second, p.orders AS orders, a.orders AS "firstOrders", b.orders AS "secondOrders",
                  CAST(a.orders AS DOUBLE) * b.orders / n AS "expectedOrders", CAST(p.orders AS DOUBLE) / n AS support,
                  CAST(p.orders AS DOUBLE) / a.orders AS confidence,
                  CAST(p.orders AS DOUBLE) / b.orders AS "reverseConfidence",
                  CAST(p.orders AS DOUBLE) * n / (CAST(a.orders AS DOUBLE) * b.orders) AS lift
                FROM pairs p JOIN margins a ON a.key = first JOIN margins b ON b.key = second, whole
                """.formatted(key, largestBasket, minimumOrders);
        Shop.Answer counted = shop.ask(pairs);
        assertThat(found.total().frequentPairs()).isEqualTo(counted.rows().size());
        assertKnownAreFoundIn(found, counted);
        assertLikelihoods(found);
    }

    /** Each pair told has the figures of SQL; which are told depends on their p-values, which SQL can't compute. */
    private static void assertKnownAreFoundIn(BoughtTogether found, Shop.Answer counted) {
        Map<List<Object>, List<Object>> byKeys = new HashMap<>();
        counted.rows().forEach(row -> byKeys.put(List.of(row.get(0), row.get(1)), row));
        for (BoughtPair pair : found.pairs()) {
            List<Object> row = byKeys.get(List.of(pair.first(), pair.second()));
            assertThat(row).as("%s", pair).isNotNull();
            assertThat(List.of(pair.orders(), pair.firstOrders(), pair.secondOrders()))
                    .isEqualTo(row.subList(2, 5));
            List<Double> figures = List.of(
                    pair.expectedOrders(), pair.support(), pair.confidence(), pair.reverseConfidence(), pair.lift());
            for (int i = 0; i < figures.size(); i++) {
                double expected = (double) row.get(5 + i);
                assertThat(figures.get(i)).isCloseTo(expected, Offset.offset(1e-9 * Math.max(1, expected)));
            }
        }
    }

    private static void assertLikelihoods(BoughtTogether found) {
        int orders = Math.toIntExact(found.total().orders());
        for (BoughtPair pair : found.pairs()) {
            HypergeometricDistribution chance =
                    new HypergeometricDistribution(orders, (int) pair.firstOrders(), (int) pair.secondOrders());
            double expected = chance.upperCumulativeProbability((int) pair.orders());
            assertThat(pair.pValue())
                    .as("%s", pair)
                    .isCloseTo(expected, Offset.offset(1e-8 * Math.max(1e-300, expected)));
            assertThat(pair.adjustedPValue()).isBetween(pair.pValue(), 1.0);
        }
        assertThat(FindingsTable.of("pairs", BoughtPair.class, found.pairs()).toCsv())
                .doesNotContain("NaN");
    }
}
