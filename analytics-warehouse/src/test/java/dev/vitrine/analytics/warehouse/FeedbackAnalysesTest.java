package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.feedback.LowScoreCauses;
import dev.vitrine.analytics.feedback.MarketingSeries;
import dev.vitrine.analytics.feedback.ReviewClock;
import dev.vitrine.analytics.feedback.SalesAndMarketing;
import dev.vitrine.analytics.feedback.ScoreTrend;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses of feedback against SQL written by hand. */
class FeedbackAnalysesTest {
    private static final String MONTHS = """
            SELECT strftime(month, '%Y-%m') AS month, CASE WHEN is_open THEN 'open' ELSE 'closed' END AS state, reviews,
              scored, CASE WHEN NOT hidden THEN mean END AS "averageScore",
              CASE WHEN NOT hidden THEN low END AS "lowShare",
              CASE WHEN NOT hidden THEN mean - max(mean) OVER (ORDER BY month
                RANGE BETWEEN INTERVAL 1 MONTH PRECEDING AND INTERVAL 1 MONTH PRECEDING) END AS change
            FROM months WHERE month IS NOT NULL ORDER BY 1
            """;
    private static final String TOTAL = """
            SELECT (SELECT count(*) FROM dated) AS reviews, (SELECT count(score) FROM dated) AS scored,
              (SELECT avg(score) FROM dated) AS "averageScore",
              (SELECT avg(CAST(score <= 2 AS INTEGER)) FROM dated) AS "lowShare",
              (SELECT regr_slope(score, 12 * year(dated.month) + month(dated.month)) FROM dated
                JOIN months USING (month) WHERE NOT is_open) AS "starsPerMonth"
            """;

    private static String months(String time, String lag, boolean hides) {
        return """
                WITH dated AS (
                  SELECT date_trunc('month', %1$s) AS month, score,
                    date_diff('microsecond', purchased_at, created_at) / 86400e6 AS lag
                  FROM reviews JOIN orders USING (order_key)),
                known AS (SELECT max(CAST(created_at AS DATE)) AS last, CAST(%2$s AS INTEGER) AS days
                  FROM reviews),
                months AS (
                  SELECT month, count(*) AS reviews, count(score) AS scored, avg(score) AS mean,
                    avg(CAST(score <= 2 AS INTEGER)) AS low,
                    coalesce(last_day(month) + any_value(days) > any_value(last), false) AS is_open,
                    is_open AND %3$s AS hidden
                  FROM dated, known GROUP BY month)
                """.formatted(time, lag, hides);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void scoresByMonthAskedAreThoseOfSql(Shop shop) {
        String with = months("created_at", "0", false);
        ScoreTrend trend = AnalysisOracle.check(
                shop, ScoreTrend.analysis(), Map.of("months", with + MONTHS, "total", with + TOTAL));
        assertThat(trend.months().isEmpty()).isEqualTo(shop == Shop.ONLINE_RETAIL);
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void scoresByMonthBoughtAreThoseOfSql(Shop shop) {
        String with = months("purchased_at", "ceil(greatest(0, (SELECT quantile_cont(lag, 0.9) FROM dated)))", true);
        AnalysisOracle.check(
                shop,
                ScoreTrend.analysis().by(ReviewClock.BOUGHT),
                Map.of("months", with + MONTHS, "total", with + TOTAL));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void laterReviewsAreIgnoredEverywhere(Shop shop) {
        LocalDate day = LocalDate.of(shop == Shop.RANDOM ? 1970 : 2017, 9, 1);
        ScoreTrend trend = AnalysisOracle.agreed(
                shop, ScoreTrend.analysis().by(ReviewClock.BOUGHT).asOf(day));
        AnalysisOracle.assertTable(shop, trend, "total", """
                SELECT count(*) AS reviews, count(score) AS scored, avg(score) AS "averageScore"
                FROM reviews JOIN orders USING (order_key)
                WHERE coalesce(CAST(created_at AS DATE) <= DATE '%1$s', true)
                  AND coalesce(CAST(purchased_at AS DATE) <= DATE '%1$s', true)
                """.formatted(day));
    }

    private static final String CAUSES = """
            WITH scored AS (SELECT order_key, score, CAST(score <= 2 AS INTEGER) AS low FROM reviews
              WHERE score IS NOT NULL),
            sellers_of AS (SELECT order_key, count(DISTINCT seller_id) AS sellers FROM items
              JOIN sellers USING (seller_key) WHERE seller_id IS NOT NULL GROUP BY 1),
            levels AS (
              SELECT 1 AS cause, CASE
                WHEN lower(status) = 'delivered' THEN
                  CASE WHEN delivered_at > estimated_at THEN 2 WHEN delivered_at <= estimated_at THEN 1 ELSE 3 END
                WHEN lower(status) IN ('created', 'pending', 'new', 'approved', 'paid', 'invoiced', 'processing',
                  'shipped', 'unavailable') THEN 4
                WHEN lower(status) IN ('canceled', 'cancelled') THEN 5
                WHEN lower(status) IN ('returned', 'refunded') THEN 6 ELSE 7 END AS level, low
              FROM scored JOIN orders USING (order_key)
              UNION ALL
              SELECT 2, CASE WHEN line_count = 0 THEN 3 WHEN line_count = 1 THEN 1 ELSE 2 END, low
              FROM scored JOIN orders USING (order_key)
              UNION ALL
              SELECT 3, CASE WHEN sellers = 1 THEN 1 ELSE 2 END, low FROM scored JOIN sellers_of USING (order_key)),
            counted AS (SELECT cause, level, count(*) AS n, sum(low) AS low FROM levels GROUP BY ALL),
            shares AS (SELECT *, low / n AS share, max(CASE WHEN level = 1 THEN low / n END) OVER (PARTITION BY cause)
              AS usual FROM counted)
            SELECT ['delivery', 'items', 'sellers'][cause] AS cause,
              CASE cause
                WHEN 1 THEN ['on time', 'late', 'delivered, unknown whether on time', 'not delivered', 'canceled',
                  'returned', 'no delivery to judge'][level]
                WHEN 2 THEN ['one line', 'several lines', 'no line'][level]
                ELSE ['one seller', 'several sellers'][level] END AS level,
              n AS scores, low, share,
              CASE WHEN level > 1 THEN share - usual END AS excess,
              CASE WHEN level > 1 THEN low - n * usual END AS attributable,
              CASE WHEN level > 1 THEN (low - n * usual) / (SELECT sum(low) FROM scored) END AS "attributableShare"
            FROM shares ORDER BY shares.cause, shares.level
            """;
    private static final String CATEGORIES = """
            WITH scored AS (SELECT order_key, score, CAST(score <= 2 AS INTEGER) AS low FROM reviews
              WHERE score IS NOT NULL),
            pairs AS (SELECT DISTINCT order_key, category, category_translated FROM items
              LEFT JOIN products USING (product_key)),
            usual AS (SELECT avg(low) AS share FROM scored)
            SELECT category, category_translated AS translated, count(*) AS scores, sum(low) AS low,
              sum(low) / count(*) AS share, sum(low) / count(*) - any_value(usual.share) AS excess,
              sum(low) - count(*) * any_value(usual.share) AS "excessLow"
            FROM scored JOIN pairs USING (order_key), usual
            GROUP BY 1, 2 ORDER BY round("excessLow", 9) DESC, 1 NULLS LAST, 2 NULLS LAST
            """;

    @ParameterizedTest
    @EnumSource(Shop.class)
    void lowScoresByCauseAreThoseOfSql(Shop shop) {
        AnalysisOracle.check(shop, LowScoreCauses.analysis(), Map.of("causes", CAUSES, "categories", CATEGORIES));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void salesBesideMarketingAreThoseOfSql(Shop shop, @TempDir Path folder) throws IOException {
        MarketingSeries marketing = marketing(shop, folder);
        SalesAndMarketing found = AnalysisOracle.check(
                shop,
                SalesAndMarketing.analysis(marketing),
                Map.of("months", with(folder) + MARKETING_MONTHS, "overlaps", with(folder) + OVERLAPS));
        assertThat(found.overlaps())
                .allSatisfy(overlap -> assertThat(overlap.sharedDays()).isPositive());
    }

    /** Marketing files about the second half of a shop's time and a while after it, with gaps and several rows a day. */
    private static MarketingSeries marketing(Shop shop, Path folder) throws IOException {
        List<Object> ends = shop.ask(
                        "SELECT CAST(min(purchased_at) AS VARCHAR)[1:10], CAST(max(purchased_at) AS VARCHAR)[1:10] FROM orders")
                .rows()
                .get(0);
        LocalDate first = LocalDate.parse((String) ends.get(0));
        LocalDate last = LocalDate.parse((String) ends.get(1));
        LocalDate start = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
        StringBuilder mentions = new StringBuilder("date,platform,mentions\n");
        StringBuilder traffic =
                new StringBuilder("date,page_views,unique_visitors,average_session_duration,bounce_rate\n");
        StringBuilder contacts = new StringBuilder(
                "interaction_id,customer_name,interaction_type,interaction_date,interaction_channel,feedback_score\n");
        int row = 0;
        for (LocalDate day = start; day.isBefore(last.plusDays(40)); day = day.plusDays(1)) {
            row++;
            if (row % 3 > 0) {
                mentions.append(day)
                        .append(",Instagram,")
                        .append(row * 37 % 101)
                        .append('\n');
                mentions.append(day).append(",LinkedIn,").append(row * 11 % 17).append('\n');
            }
            traffic.append(day).append(',').append(row % 5 == 0 ? "" : String.valueOf(row * 53 % 997));
            traffic.append(',').append(row * 7 % 500).append(",00:01:00,0.5\n");
            for (int i = 0; i < row % 4; i++) {
                contacts.append(row * 10 + i)
                        .append(",Ann,Question,")
                        .append(day)
                        .append(",Phone,");
                contacts.append(row % 7 == 0 ? "" : String.valueOf(1 + (row + i) % 10))
                        .append('\n');
            }
        }
        Files.writeString(folder.resolve("social_media_mentions.csv"), mentions);
        Files.writeString(folder.resolve("ecommerce_traffic.csv"), traffic);
        Files.writeString(folder.resolve("customer_interactions.csv"), contacts);
        Path tiny = folder.resolve("tiny");
        SyntheticShop.builder().orders(5).build().write(tiny);
        return MarketingSeries.of(Olist.of(tiny).withMarketing(folder).load().data());
    }

    private static String with(Path folder) {
        return """
                WITH m AS (SELECT date AS day, sum(mentions) AS mentions FROM
                  read_csv('%1$s/social_media_mentions.csv', columns = {'date': 'DATE', 'platform': 'VARCHAR',
                    'mentions': 'INTEGER'}) GROUP BY 1),
                t AS (SELECT date AS day, sum(views) AS views, sum(visitors) AS visitors FROM
                  read_csv('%1$s/ecommerce_traffic.csv', columns = {'date': 'DATE', 'views': 'INTEGER',
                    'visitors': 'INTEGER', 'session': 'VARCHAR', 'bounce': 'DOUBLE'}) GROUP BY 1),
                c AS (SELECT day, count(*) AS contacts, count(score) AS scores, sum(score) AS score_sum FROM
                  read_csv('%1$s/customer_interactions.csv', columns = {'id': 'VARCHAR', 'name': 'VARCHAR',
                    'type': 'VARCHAR', 'day': 'DATE', 'channel': 'VARCHAR', 'score': 'INTEGER'}) GROUP BY 1),
                days AS (SELECT * FROM m FULL JOIN t USING (day) FULL JOIN c USING (day)),
                by_day AS (SELECT CAST(purchased_at AS DATE) AS day, count(*) AS orders FROM orders
                  WHERE purchased_at IS NOT NULL GROUP BY 1)
                """.formatted(folder.toString().replace("'", "''"));
    }

    private static final String MARKETING_MONTHS = """
            , sold AS (SELECT date_trunc('month', purchased_at) AS month, count(*) AS orders FROM orders
              WHERE purchased_at IS NOT NULL GROUP BY 1),
            marketed AS (SELECT date_trunc('month', day) AS month, count(*) AS days, sum(mentions) AS mentions,
                sum(views) AS views, sum(visitors) AS visitors, sum(contacts) AS contacts,
                sum(score_sum) / nullif(sum(scores), 0) AS score
              FROM days GROUP BY 1)
            SELECT strftime(sold.month, '%Y-%m') AS month, orders, coalesce(marketed.days, 0) AS "marketingDays",
              marketed.mentions, (marketed.mentions - before.mentions) / nullif(before.mentions, 0) AS "mentionsGrowth",
              marketed.views AS "pageViews", marketed.visitors, marketed.contacts, marketed.score AS "contactScore"
            FROM sold LEFT JOIN marketed ON marketed.month = sold.month
            LEFT JOIN marketed AS before ON before.month = sold.month - INTERVAL 1 MONTH
            ORDER BY 1
            """;
    private static final String OVERLAPS = """
            , known AS (
              SELECT 1 AS source, day, mentions AS amount FROM days UNION ALL SELECT 2, day, views FROM days
              UNION ALL SELECT 3, day, visitors FROM days UNION ALL SELECT 4, day, contacts FROM days),
            ends AS (SELECT min(day) AS first, max(day) AS last FROM by_day),
            shared AS (SELECT source, count(*) AS days, corr(amount, coalesce(orders, 0)) AS correlation
              FROM known JOIN ends ON day BETWEEN ends.first AND ends.last LEFT JOIN by_day USING (day)
              WHERE amount IS NOT NULL GROUP BY 1)
            SELECT ['mentions', 'page views', 'visitors', 'contacts'][source] AS source, count(amount) AS days,
              CAST(min(day) AS VARCHAR) AS first, CAST(max(day) AS VARCHAR) AS last,
              any_value(shared.days) AS "sharedDays", any_value(correlation) AS correlation
            FROM known JOIN shared USING (source) WHERE amount IS NOT NULL GROUP BY known.source ORDER BY known.source
            """;

    @ParameterizedTest
    @EnumSource(Shop.class)
    void monthlyRevenueAndItsGrowthAreThoseOfSql(Shop shop) {
        SalesAndMarketing found = AnalysisOracle.agreed(shop, SalesAndMarketing.analysis(MarketingSeries.EMPTY));
        AnalysisOracle.assertTable(shop, found, "months", """
                WITH sold AS (SELECT date_trunc('month', purchased_at) AS month, count(*) AS orders FROM orders
                  WHERE purchased_at IS NOT NULL GROUP BY 1),
                revenue AS (SELECT date_trunc('month', purchased_at) AS month, sum(quantity * unit_price) AS amount
                  FROM items JOIN orders USING (order_key) WHERE purchased_at IS NOT NULL AND quantity > 0 GROUP BY 1),
                span AS (SELECT unnest(generate_series((SELECT min(month) FROM sold), (SELECT max(month) FROM sold),
                  INTERVAL 1 MONTH)) AS month),
                known AS (SELECT min(month) AS first, max(month) AS last FROM revenue WHERE amount IS NOT NULL),
                filled AS (SELECT month, orders, amount,
                  CASE WHEN month BETWEEN first AND last THEN coalesce(amount, 0) END AS value
                  FROM span CROSS JOIN known LEFT JOIN sold USING (month) LEFT JOIN revenue USING (month))
                SELECT strftime(month, '%Y-%m') AS month, orders, amount AS revenue,
                  CAST(value - before AS DOUBLE) / nullif(before, 0) AS "revenueGrowth"
                FROM (SELECT *, lag(value) OVER (ORDER BY month) AS before FROM filled)
                WHERE orders IS NOT NULL ORDER BY 1
                """);
    }

    @Test
    void olistSharesNoDayWithTheMentionsOfItsMarketing() {
        MarketingSeries marketing = MarketingSeries.of(Olist.of(RealData.require("olist/archive.zip"))
                .withMarketing(RealData.require("insightedge"))
                .load()
                .data());
        SalesAndMarketing found = AnalysisOracle.agreed(Shop.OLIST, SalesAndMarketing.analysis(marketing));
        assertThat(found.notes())
                .containsExactly(
                        "No day has both orders and mentions, so they can't be compared: orders are from 2016-09-04 to"
                                + " 2018-10-17, mentions from 2024-01-01 to 2032-03-18.",
                        "No day has both orders and contacts, so they can't be compared: orders are from 2016-09-04 to"
                                + " 2018-10-17, contacts from 2022-01-01 to 2024-03-01.",
                        "Rows of traffic with more visitors than page views, which can't be: 1081.");
    }
}
