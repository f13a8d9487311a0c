package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.sellers.SellerCriterion;
import dev.vitrine.analytics.sellers.SellerEstimate;
import dev.vitrine.analytics.sellers.SellerScorecards;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scorecards of sellers against SQL written by hand. */
class SellerAnalysesTest {
    /** Each order once for each seller of it, and each seller's reviews and lines. */
    private static final String FACTS = """
            WITH sold AS (SELECT seller_id, state, i.* FROM items i JOIN sellers USING (seller_key)),
            handled AS (SELECT DISTINCT seller_id, o.order_key, status, delivered_at, estimated_at,
                (epoch_us(shipped_at) - epoch_us(approved_at)) / 86400000000.0::DOUBLE AS handling
              FROM sold JOIN orders o USING (order_key)),
            lines AS (SELECT seller_id, shipped_at > shipping_limit_at AS is_late FROM sold JOIN orders USING (order_key)),
            scored AS (SELECT seller_id, score FROM handled JOIN reviews USING (order_key) WHERE score IS NOT NULL),
            days AS (SELECT seller_id, handling, least(90.5, floor(handling) + 0.5) AS band
              FROM handled WHERE handling >= 0),
            """;

    /** Hits and trials of each seller, by criterion. */
    private static final String SHARES = """
            shares AS (
              SELECT 1 AS place, 'late delivery' AS criterion, seller_id,
                  count(*) FILTER (delivered_at > estimated_at) AS hits, count(*) AS trials
                FROM handled WHERE lower(status) = 'delivered' AND delivered_at IS NOT NULL AND estimated_at IS NOT NULL
                GROUP BY seller_id
              UNION ALL
              SELECT 2, 'late handover', seller_id, count(*) FILTER (is_late), count(*)
                FROM lines WHERE is_late IS NOT NULL GROUP BY seller_id
              UNION ALL
              SELECT 3, 'cancellation', seller_id, count(*) FILTER (lower(status) IN ('canceled', 'cancelled')), count(*)
                FROM handled GROUP BY seller_id),
            share_means AS (SELECT place, criterion, count(*) AS sellers, sum(trials) AS sample,
                sum(hits)::DOUBLE / sum(trials) AS mean,
                sum(trials)::DOUBLE - sum(trials * trials)::DOUBLE / sum(trials) - (count(*) - 1) AS size
              FROM shares GROUP BY 1, 2),
            correlations AS (SELECT place, any_value(size) AS size,
                (sum(trials * (hits / trials - mean) ^ 2) / (any_value(mean) * (1 - any_value(mean))) - (count(*) - 1))
                  / any_value(size) AS rho
              FROM shares JOIN share_means USING (place, criterion) GROUP BY place),
            share_priors AS (SELECT place, criterion, sellers, sample, mean,
                CASE WHEN mean > 0 AND mean < 1 AND size > 0 AND rho > 0 THEN greatest(1, 1 / rho - 1) END AS weight
              FROM share_means JOIN correlations USING (place, size)),
            """;

    /** Number, mean and variance of each seller, by criterion. */
    private static final String MEANS = """
            means AS (
              SELECT 4 AS place, 'handling days' AS criterion, seller_id, count(*) AS n, avg(handling) AS m,
                coalesce(var_samp(band), 0) AS v FROM days GROUP BY seller_id
              UNION ALL
              SELECT 5, 'review score', seller_id, count(*), avg(score), coalesce(var_samp(score), 0)
                FROM scored GROUP BY seller_id),
            grand AS (SELECT place, criterion, count(*) AS sellers, sum(n) AS sample, sum(n * m) / sum(n) AS mean,
                sum(v * (n - 1)) / nullif(sum(n) - count(*), 0) AS within_sellers,
                sum(n)::DOUBLE - sum(n * n)::DOUBLE / sum(n) AS size
              FROM means GROUP BY 1, 2),
            variances AS (SELECT place, (sum(n * (m - mean) ^ 2) - (count(*) - 1) * any_value(within_sellers))
                / nullif(any_value(size), 0) AS between_sellers FROM means JOIN grand USING (place) GROUP BY place),
            mean_priors AS (SELECT *, within_sellers / between_sellers AS weight
              FROM grand JOIN variances USING (place)),
            """;

    private static final String ESTIMATES = """
            estimates AS (
              SELECT place, criterion, seller_id, trials AS sample, hits / trials AS observed,
                  CASE WHEN weight IS NULL THEN mean ELSE (hits + weight * mean) / (trials + weight) END AS estimate,
                  1 AS sign
                FROM shares JOIN share_priors USING (place, criterion)
              UNION ALL
              SELECT place, criterion, seller_id, n, m,
                  CASE WHEN between_sellers > 0 THEN
                    mean + between_sellers / (between_sellers + within_sellers / n) * (m - mean) ELSE mean END,
                  CASE WHEN criterion = 'review score' THEN -1 ELSE 1 END
                FROM means JOIN mean_priors USING (place, criterion)),
            ranked AS (SELECT *, rank() OVER (PARTITION BY place ORDER BY round(sign * estimate, 9)) AS "rank"
              FROM estimates)
            """;

    private static final String ALL = FACTS + SHARES + MEANS + ESTIMATES;

    @ParameterizedTest
    @EnumSource(Shop.class)
    void scorecardsAreThoseOfSql(Shop shop) {
        SellerScorecards found = AnalysisOracle.check(
                shop,
                SellerScorecards.analysis(),
                Map.of("sellers", ALL + """
                , revenues AS (SELECT seller_id, any_value(state) AS state, count(DISTINCT order_key) AS orders,
                    count(*) AS items,
                    CASE WHEN count(quantity * unit_price) > 0 THEN
                      coalesce(sum(quantity * unit_price) FILTER (quantity > 0), 0) END AS revenue
                  FROM sold GROUP BY seller_id)
                SELECT seller_id AS seller, state, orders, items, revenue,
                  revenue::DOUBLE / nullif(sum(revenue) OVER (), 0)::DOUBLE AS "revenueShare",
                  CASE WHEN revenue IS NOT NULL THEN rank() OVER (ORDER BY revenue DESC NULLS LAST) END AS "revenueRank",
                  late.estimate AS "lateShare", late."rank" AS "lateRank",
                  handover.estimate AS "lateHandoverShare", handover."rank" AS "lateHandoverRank",
                  cancel.estimate AS "cancelShare", cancel."rank" AS "cancelRank",
                  handling.estimate AS "handlingDays", handling."rank" AS "handlingRank",
                  score.estimate AS score, score."rank" AS "scoreRank"
                FROM revenues
                LEFT JOIN (FROM ranked WHERE place = 1) late USING (seller_id)
                LEFT JOIN (FROM ranked WHERE place = 2) handover USING (seller_id)
                LEFT JOIN (FROM ranked WHERE place = 3) cancel USING (seller_id)
                LEFT JOIN (FROM ranked WHERE place = 4) handling USING (seller_id)
                LEFT JOIN (FROM ranked WHERE place = 5) score USING (seller_id)
                ORDER BY revenue DESC NULLS LAST, seller_id
                """, "estimates", ALL + """
                SELECT seller_id AS seller, criterion, sample, observed, estimate, "rank"
                FROM ranked ORDER BY place, "rank", sample DESC, seller_id
                """, "priors", ALL + """
                SELECT criterion, sellers, sample, mean, weight, spread FROM (
                  SELECT place, criterion, sellers, sample, mean, weight,
                    CASE WHEN weight IS NULL THEN 0.0::DOUBLE ELSE sqrt(mean * (1 - mean) / (weight + 1)) END AS spread
                  FROM share_priors
                  UNION ALL
                  SELECT place, criterion, sellers, sample, mean, CASE WHEN between_sellers > 0 THEN weight END,
                    sqrt(greatest(0, coalesce(between_sellers, 0))) FROM mean_priors)
                ORDER BY place
                """));
        assertThat(found.sellers().isEmpty()).isEqualTo(shop == Shop.ONLINE_RETAIL);
    }

    @Test
    void fewOrdersDoNotTopTheListAtOlist() {
        SellerScorecards found = SellerScorecards.analysis().run(Shop.OLIST.memory());
        assertThat(found.sellers()).hasSize(3_095);
        assertThat(found.leaders().get(0).revenue()).isEqualTo(new BigDecimal("229472.63"));
        for (SellerCriterion criterion : SellerCriterion.values()) {
            List<SellerEstimate> estimates = found.estimates(criterion);
            assertThat(estimates.subList(0, 10))
                    .as(criterion.label())
                    .allSatisfy(best -> assertThat(best.sample()).isGreaterThan(3));
        }
    }
}
