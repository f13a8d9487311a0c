package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.rfm.RfmMeasure;
import dev.vitrine.analytics.rfm.RfmMigration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RFM against SQL written by hand. */
class RfmAnalysesTest {

    /** The table of the R package rfm 0.3.0; narrowest claims first. */
    private static final String CLAIMS = """
            (VALUES ('Champions', 1, 1, 5, 5, 5, 5, 5, 5), ('Potential Loyalist', 2, 36, 3, 5, 3, 5, 2, 5),
              ('Loyal Customers', 3, 27, 2, 4, 2, 4, 2, 4), ('Promising', 4, 18, 3, 4, 1, 3, 3, 5),
              ('New Customers', 5, 30, 4, 5, 1, 3, 1, 5), ('Can''t Lose Them', 6, 8, 1, 2, 3, 4, 4, 5),
              ('At Risk', 7, 16, 1, 2, 2, 5, 4, 5), ('Need Attention', 8, 27, 1, 3, 3, 5, 3, 5),
              ('About To Sleep', 9, 24, 2, 3, 1, 3, 1, 4), ('Lost', 10, 25, 1, 1, 1, 5, 1, 5))
            AS claims(segment, place, size, r1, r2, f1, f2, m1, m2)
            """;

    private static final String DAY_AFTER_THE_LAST = "(SELECT max(CAST(purchased_at AS DATE)) + 1 FROM orders)";

    /**
     * The customers as of a day, with scores and segments. Amounts are whole thousandths; quantiles are compared in fifths
     * of the distance between two values, without rounding.
     */
    private static String scored(String name, String day) {
        return """
                $name_people AS (
                  SELECT person_id AS person, date_diff('day', max(CAST(purchased_at AS DATE)), $day) AS recency,
                    count(DISTINCT order_key) AS frequency,
                    sum(quantity * unit_price + coalesce(freight, 0)) AS monetary
                  FROM items JOIN orders USING (order_key) JOIN customers USING (customer_key)
                  WHERE lower(status) IN ('delivered', 'completed', 'complete') AND person_id IS NOT NULL
                    AND quantity > 0 AND unit_price > 0 AND CAST(purchased_at AS DATE) <= $day
                  GROUP BY person_id),
                $name_lists AS (
                  SELECT list(CAST(-recency AS HUGEINT) ORDER BY recency DESC) AS rs,
                    list(CAST(frequency AS HUGEINT) ORDER BY frequency) AS fs,
                    list(CAST(monetary * 1000 AS HUGEINT) ORDER BY monetary) AS ms, count(*) AS n
                  FROM $name_people),
                $name_cuts AS (
                  SELECT k, $cut(rs) AS rc, $cut(fs) AS fc, $cut(ms) AS mc
                  FROM $name_lists, range(1, 5) AS ks(k)),
                $name_scores AS (
                  SELECT p.*, 1 + (SELECT count(*) FROM $name_cuts WHERE -5 * recency > rc) AS r,
                    1 + (SELECT count(*) FROM $name_cuts WHERE 5 * frequency > fc) AS f,
                    1 + (SELECT count(*) FROM $name_cuts WHERE CAST(5000 * monetary AS HUGEINT) > mc) AS m
                  FROM $name_people AS p),
                $name_cells AS (
                  SELECT r, f, m, coalesce(
                      (SELECT arg_min(segment, size * 100 + place) FROM $claims
                       WHERE r BETWEEN r1 AND r2 AND f BETWEEN f1 AND f2 AND m BETWEEN m1 AND m2),
                      CASE WHEN r >= 3 THEN 'Potential Loyalist' ELSE 'About To Sleep' END) AS segment
                  FROM range(1, 6) AS a(r), range(1, 6) AS b(f), range(1, 6) AS c(m)),
                $name AS (
                  SELECT s.*, segment, CASE WHEN recency >= 90 THEN 'Churn Recovery'
                      WHEN CAST(5000 * monetary AS HUGEINT) >= mc AND mc > 5 * ms[1] THEN 'VIP Loyalty'
                      WHEN 5 * frequency >= fc AND fc > 5 * fs[1] THEN 'VIP Loyalty' ELSE 'Standard Promo' END AS campaign
                  FROM $name_scores AS s JOIN $name_cells USING (r, f, m), $name_lists, $name_cuts WHERE k = 4)
                """.replaceAll(
                        "\\$cut\\((..)\\)",
                        "(5 * $1[1 + k * (n - 1) // 5]"
                                + " + k * (n - 1) % 5 * ($1[least(n, 2 + k * (n - 1) // 5)] - $1[1 + k * (n - 1) // 5]))")
                .replace("$claims", CLAIMS)
                .replace("$name", name)
                .replace("$day", day);
    }

    private static String figures(String column, String names) {
        return """
                , total AS (SELECT count(*) AS all_customers, sum(monetary) AS all_monetary FROM now)
                SELECT name AS segment, count(person) AS customers,
                  CAST(count(person) AS DOUBLE) / nullif(any_value(all_customers), 0) AS "customerShare",
                  coalesce(sum(frequency), 0) AS orders, coalesce(sum(monetary), 0) AS monetary,
                  CAST(coalesce(sum(monetary), 0) AS DOUBLE) / CAST(any_value(all_monetary) AS DOUBLE) AS "monetaryShare",
                  median(CAST(recency AS DOUBLE)) AS "medianRecencyDays",
                  median(CAST(frequency AS DOUBLE)) AS "medianFrequency",
                  median(CAST(monetary AS DOUBLE)) AS "medianMonetary"
                FROM %s LEFT JOIN now ON name = %s, total GROUP BY name, place ORDER BY place
                """.formatted(names, column);
    }

    private static final String SEGMENTS = "(SELECT segment AS name, place FROM " + CLAIMS + ") AS names";
    private static final String CAMPAIGNS =
            "(VALUES ('VIP Loyalty', 1), ('Churn Recovery', 2), ('Standard Promo', 3)) AS names(name, place)";

    @ParameterizedTest
    @EnumSource(Shop.class)
    void customersAndSegmentsAreThoseOfSql(Shop shop) {
        String now = "WITH " + scored("now", DAY_AFTER_THE_LAST);
        Rfm rfm = AnalysisOracle.check(
                shop,
                Rfm.analysis(),
                Map.of(
                        "customers",
                        now + """
                                SELECT person, recency AS "recencyDays", frequency, monetary, r, f, m, segment, campaign
                                FROM now ORDER BY person
                                """,
                        "segments",
                        now + figures("segment", SEGMENTS),
                        "campaigns",
                        now + figures("campaign", CAMPAIGNS),
                        "cuts",
                        now + """
                                SELECT measure, CAST(k AS INTEGER) + 1 AS score, value FROM (
                                  SELECT 'recency' AS measure, 1 AS place, k, CAST(-rc AS DOUBLE) / 5 AS value FROM now_cuts
                                  UNION ALL SELECT 'frequency', 2, k, CAST(fc AS DOUBLE) / 5 FROM now_cuts
                                  UNION ALL SELECT 'monetary', 3, k, CAST(mc AS DOUBLE) / 5000 FROM now_cuts)
                                ORDER BY place, k
                                """));
        assertThat(rfm.size()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void movesAreThoseOfSql(Shop shop) {
        Rfm rfm = Rfm.analysis().run(shop.memory());
        LocalDate second = rfm.summary().asOf().minusDays(1);
        LocalDate first = second.minusDays(
                rfm.percentile(RfmMeasure.RECENCY, new BigDecimal("0.5")).longValue());
        String days = "WITH " + scored("old", "DATE '" + first + "'") + ", " + scored("now", "DATE '" + second + "'");
        String moves = """
                SELECT old.$column AS "from", now.$column AS "to", count(*) AS customers,
                  CAST(count(*) AS DOUBLE) / sum(count(*)) OVER (PARTITION BY old.$column) AS share,
                  sum(now.monetary - coalesce(old.monetary, 0)) AS spent
                FROM now LEFT JOIN old USING (person)
                LEFT JOIN $names_a ON a.name = old.$column LEFT JOIN $names_b ON b.name = now.$column
                GROUP BY 1, 2, a.place, b.place ORDER BY a.place NULLS LAST, b.place
                """;
        RfmMigration migration = AnalysisOracle.check(
                shop,
                RfmMigration.analysis(first, second),
                Map.of(
                        "segments", days + moves("segment", SEGMENTS, moves),
                        "campaigns", days + moves("campaign", CAMPAIGNS, moves)));
        assertThat(migration.segments()).isNotEmpty();
    }

    private static String moves(String column, String names, String sql) {
        return sql.replace("$column", column)
                .replace("$names_a", names.replace("AS names", "AS a"))
                .replace("$names_b", names.replace("AS names", "AS b"));
    }
}
