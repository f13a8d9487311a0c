package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.customers.ChurnIndicator;
import dev.vitrine.analytics.customers.CohortRetention;
import dev.vitrine.analytics.customers.CustomerConcentration;
import dev.vitrine.analytics.customers.CustomerProfile;
import dev.vitrine.analytics.customers.CustomerRanking;
import dev.vitrine.analytics.customers.NewAndReturning;
import dev.vitrine.analytics.customers.PreferredPayment;
import dev.vitrine.analytics.customers.RepeatPurchases;
import dev.vitrine.analytics.customers.TimeBetweenOrders;
import dev.vitrine.analytics.customers.TopCustomers;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses of customers against SQL written by hand. */
class CustomerAnalysesTest {

    @ParameterizedTest
    @EnumSource(Shop.class)
    void cohortRetentionIsThatOfSql(Shop shop) {
        CohortRetention retention = AnalysisOracle.check(
                shop,
                CohortRetention.analysis(),
                Map.of(
                        "cells",
                        CustomerSql.GRID + """
                        SELECT strftime(cohort, '%Y-%m') AS cohort, age AS "monthsSinceFirst", size AS "cohortCustomers",
                          CASE WHEN is_over THEN customers END AS customers,
                          CASE WHEN is_over THEN CAST(customers AS DOUBLE) / size END AS retention,
                          CASE WHEN is_over THEN revenue END AS revenue,
                          CASE WHEN is_over THEN CAST(revenue AS DOUBLE) / nullif(base, 0) END AS "revenueRetention"
                        FROM grid ORDER BY 1, 2
                        """,
                        "curve",
                        CustomerSql.GRID + """
                        SELECT age AS "monthsSinceFirst", count(*) AS cohorts, sum(size) AS "cohortCustomers",
                          sum(customers) AS customers, CAST(sum(customers) AS DOUBLE) / sum(size) AS retention,
                          CAST(sum(revenue) AS DOUBLE) / nullif(sum(base), 0) AS "revenueRetention"
                        FROM grid WHERE is_over GROUP BY 1 ORDER BY 1
                        """,
                        "cohorts",
                        CustomerSql.ACTIVITY + """
                        totals AS (SELECT cohort, sum(revenue) AS revenue FROM activity GROUP BY 1)
                        SELECT strftime(a.cohort, '%Y-%m') AS cohort, customers, a.revenue AS "firstMonthRevenue",
                          t.revenue, a.month + INTERVAL 1 MONTH <= (SELECT as_of FROM today) AS complete
                        FROM activity a JOIN totals t ON t.cohort = a.cohort WHERE a.month = a.cohort ORDER BY 1
                        """));
        assertThat(retention.cohorts()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void newAndReturningCustomersAreThoseOfSql(Shop shop) {
        AnalysisOracle.check(shop, NewAndReturning.analysis(), Map.of("months", CustomerSql.ACTIVITY + """
                months AS (
                  SELECT unnest(generate_series(min(month), max(month), INTERVAL 1 MONTH)) AS month FROM activity),
                sides AS (
                  SELECT m.month, coalesce(sum(customers), 0) AS customers,
                    coalesce(sum(customers) FILTER (cohort = m.month), 0) AS fresh,
                    coalesce(sum(orders) FILTER (cohort = m.month), 0) AS fresh_orders,
                    coalesce(sum(orders), 0) AS orders,
                    CASE WHEN count(*) FILTER (cohort = m.month) = 0 THEN 0
                      ELSE sum(revenue) FILTER (cohort = m.month) END AS fresh_revenue,
                    CASE WHEN count(*) FILTER (cohort < m.month) = 0 THEN 0
                      ELSE sum(revenue) FILTER (cohort < m.month) END AS old_revenue
                  FROM months m LEFT JOIN activity a ON a.month = m.month GROUP BY 1)
                SELECT strftime(month, '%Y-%m') AS month, customers, fresh AS "newCustomers",
                  customers - fresh AS "returningCustomers",
                  CAST(customers - fresh AS DOUBLE) / nullif(customers, 0) AS "returningShare",
                  fresh_orders AS "newOrders", orders - fresh_orders AS "returningOrders",
                  fresh_revenue AS "newRevenue", old_revenue AS "returningRevenue",
                  CAST(old_revenue AS DOUBLE) / nullif(old_revenue + fresh_revenue, 0) AS "returningRevenueShare",
                  month + INTERVAL 1 MONTH <= (SELECT as_of FROM today) AS complete
                FROM sides ORDER BY 1
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void repeatPurchasesAreThoseOfSql(Shop shop) {
        String persons = CustomerSql.KEPT + "persons AS (SELECT person, count(*) AS n FROM kept GROUP BY 1)";
        AnalysisOracle.check(shop, RepeatPurchases.analysis(), Map.of("rate", persons + """
                SELECT count(*) AS customers, count(*) FILTER (n > 1) AS "repeatCustomers",
                  CAST(count(*) FILTER (n > 1) AS DOUBLE) / count(*) AS "repeatRate", sum(n) AS orders,
                  CAST(sum(n) AS DOUBLE) / count(*) AS "ordersPerCustomer"
                FROM persons
                """, "steps", persons + """
                , steps AS (
                  SELECT s, count(*) FILTER (n >= s) AS at_least, count(*) FILTER (n = s) AS exactly,
                    count(*) FILTER (n >= s - 1) AS before, count(*) AS everybody
                  FROM range(1, 11) AS r(s) CROSS JOIN persons GROUP BY 1)
                SELECT s AS orders, at_least AS "customersWithAtLeast", exactly AS "customersWithExactly",
                  CAST(at_least AS DOUBLE) / everybody AS share,
                  CASE WHEN s > 1 THEN CAST(at_least AS DOUBLE) / nullif(before, 0) END AS "stepShare"
                FROM steps ORDER BY 1
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void timeBetweenOrdersIsThatOfSql(Shop shop) {
        String statistics = """
                count(*) AS gaps, avg(gap) AS mean, CASE WHEN count(*) > 1 THEN stddev_samp(gap) END AS deviation,
                quantile_cont(gap, 0.1) AS p10, quantile_cont(gap, 0.25) AS p25, quantile_cont(gap, 0.5) AS median,
                quantile_cont(gap, 0.75) AS p75, quantile_cont(gap, 0.9) AS p90 FROM gaps
                """;
        AnalysisOracle.check(
                shop,
                TimeBetweenOrders.analysis(),
                Map.of(
                        "all",
                        CustomerSql.GAPS + "SELECT " + statistics,
                        "by-purchase",
                        CustomerSql.GAPS
                                + "SELECT n AS \"afterPurchase\", " + statistics
                                + "WHERE n <= 10 GROUP BY n ORDER BY n",
                        "bands",
                        CustomerSql.GAPS + """
                        , bounds AS (
                          SELECT a, lead(a) OVER (ORDER BY a) AS b FROM (SELECT unnest([1, 8, 31, 61, 91, 181, 366]) AS a))
                        SELECT a AS "fromDays", b AS "belowDays", count(gap) AS gaps,
                          CAST(count(gap) AS DOUBLE) / (SELECT count(*) FROM gaps) AS share,
                          CAST(sum(count(gap)) OVER (ORDER BY a) AS DOUBLE) / (SELECT count(*) FROM gaps)
                            AS "cumulativeShare"
                        FROM bounds LEFT JOIN gaps ON gap >= a AND gap < coalesce(b, 1000000) GROUP BY 1, 2 ORDER BY 1
                        """,
                        "second-purchase",
                        CustomerSql.LIFE + """
                        SELECT h AS days, at_risk AS "atRisk", returned, CASE WHEN at_risk >= 30 THEN 1 - s END AS share,
                          CASE WHEN at_risk >= 30 AND s < 1
                            THEN 1 - pow(s, exp(-1.959963984540054 * e / -ln(s))) END AS "intervalLow",
                          CASE WHEN at_risk >= 30 AND s < 1
                            THEN 1 - pow(s, exp(1.959963984540054 * e / -ln(s))) END AS "intervalHigh"
                        FROM points ORDER BY 1
                        """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void concentrationIsThatOfSql(Shop shop) {
        AnalysisOracle.check(
                shop,
                CustomerConcentration.analysis(),
                Map.of(
                        "total",
                        CustomerSql.RANKED + """
                SELECT count(*) AS customers, sum(x) AS revenue,
                  sum((n + 1 - 2 * r) * CAST(x AS DOUBLE)) / (any_value(n) * any_value(total)) AS gini,
                  count(*) FILTER (upto - x < CAST(0.8 AS DECIMAL(2, 1)) * (SELECT sum(x) FROM spent))
                    AS "customersOf80Percent"
                FROM ranked
                """,
                        "best",
                        CustomerSql.RANKED + """
                , parts AS (SELECT unnest([1, 5, 10, 20]) AS p)
                SELECT p / 100.0 AS part, count(*) AS customers, sum(x) AS revenue,
                  CAST(sum(x) AS DOUBLE) / any_value(total) AS "revenueShare"
                FROM parts JOIN ranked ON r <= (n * p + 99) // 100 GROUP BY p ORDER BY p
                """,
                        "deciles",
                        CustomerSql.RANKED + """
                , tenths AS (
                  SELECT d, x, total, (n * (d - 1) + 9) // 10 < r AS inside
                  FROM range(1, 11) AS t(d) JOIN ranked ON r <= (n * d + 9) // 10)
                SELECT d AS decile, count(*) FILTER (inside) AS customers, coalesce(sum(x) FILTER (inside), 0) AS revenue,
                  coalesce(CAST(sum(x) FILTER (inside) AS DOUBLE), 0) / any_value(total) AS "revenueShare",
                  CAST(sum(x) AS DOUBLE) / any_value(total) AS "cumulativeShare"
                FROM tenths GROUP BY 1 ORDER BY 1
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void topCustomersAreThoseOfSql(Shop shop) {
        String best = CustomerSql.HABITS + """
                , persons AS (
                  SELECT person AS customer, count(*) AS orders, sum(amount) AS revenue,

                    min(day) AS first, max(day) AS last FROM kept GROUP BY 1)
                SELECT row_number() OVER () AS rank, customer, orders, revenue,
                  CAST(revenue AS DOUBLE) / (SELECT sum(amount) FROM kept) AS "revenueShare",
                  first AS "firstOrder", last AS "lastOrder", type AS "preferredPaymentType",
                  coalesce(types, 0) AS "paymentTypes"
                FROM (SELECT * FROM persons LEFT JOIN habits ON habits.person = customer AND preference = 1
                """;
        AnalysisOracle.check(shop, TopCustomers.analysis(), Map.of("customers", best + """
                  ORDER BY revenue DESC NULLS LAST, orders DESC, customer LIMIT 10)
                """));
        AnalysisOracle.check(
                shop,
                TopCustomers.analysis().rankedBy(CustomerRanking.BY_ORDERS).withLimit(25),
                Map.of("customers", best + """
                          ORDER BY orders DESC, revenue DESC NULLS LAST, customer LIMIT 25)
                        """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void preferredPaymentIsThatOfSql(Shop shop) {
        AnalysisOracle.check(shop, PreferredPayment.analysis(), Map.of("types", CustomerSql.HABITS + """
                SELECT type AS "paymentType", count(*) AS customers,
                  CAST(count(*) AS DOUBLE) / sum(count(*)) OVER () AS share,
                  count(*) FILTER (types = 1) AS "exclusiveCustomers"
                FROM habits WHERE preference = 1 GROUP BY 1 ORDER BY 2 DESC, 1
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void churnIndicatorIsThatOfSql(Shop shop) {
        String silence = CustomerSql.GAPS + """
                , persons AS (
                  SELECT person, count(*) AS orders, max(day) AS last, (SELECT as_of FROM today) - max(day) AS silent
                  FROM kept GROUP BY 1),
                rhythms AS (
                  SELECT person, count(*) AS n, avg(gap) AS mean, avg(gap) + 3 * stddev_samp(gap) AS most
                  FROM gaps GROUP BY 1),
                customers_found AS (
                  SELECT p.*, coalesce(n, 0) AS gaps, CASE WHEN n >= 3 THEN mean END AS mean,
                    CASE WHEN n >= 3 THEN most END AS most,
                    CASE WHEN silent >= 90 THEN 'inactive' ELSE 'active' END AS activity,
                    CASE WHEN orders > 1 THEN 'repeat' ELSE 'first time' END AS loyalty,
                    CASE WHEN coalesce(n, 0) < 3 THEN 'unknown' WHEN silent > most + 1e-9 THEN 'overdue' ELSE 'in rhythm'
                      END AS rhythm
                  FROM persons p LEFT JOIN rhythms r ON r.person = p.person)
                """;
        AnalysisOracle.check(
                shop,
                ChurnIndicator.analysis(),
                Map.of(
                        "customers",
                        silence + """
                SELECT person AS customer, orders, last AS "lastOrder", silent AS "silentDays", activity, gaps,
                  mean AS "meanGap", most AS "limitDays", rhythm FROM customers_found ORDER BY person
                """,
                        "activity",
                        silence + """
                SELECT a AS activity, l AS loyalty, count(person) AS customers,
                  CAST(count(person) AS DOUBLE) / (SELECT count(*) FROM customers_found) AS share
                FROM (SELECT unnest(['active', 'inactive']) AS a) CROSS JOIN (SELECT unnest(['first time', 'repeat']) AS l)
                LEFT JOIN customers_found ON activity = a AND loyalty = l GROUP BY 1, 2 ORDER BY 1, 2
                """,
                        "rhythm",
                        silence + """
                SELECT x AS rhythm, a AS activity, count(person) AS customers
                FROM (SELECT unnest(['in rhythm', 'overdue', 'unknown']) AS x)
                CROSS JOIN (SELECT unnest(['active', 'inactive']) AS a)
                LEFT JOIN customers_found ON activity = a AND rhythm = x GROUP BY 1, 2 ORDER BY 1, 2
                """,
                        "silence",
                        silence + """
                , bounds AS (
                  SELECT a, lead(a) OVER (ORDER BY a) AS b FROM (SELECT unnest([0, 31, 61, 91, 181, 366]) AS a))
                SELECT a AS "fromDays", b AS "belowDays", count(person) AS customers,
                  CAST(count(person) AS DOUBLE) / (SELECT count(*) FROM customers_found) AS share,
                  CAST(sum(count(person)) OVER (ORDER BY a) AS DOUBLE) / (SELECT count(*) FROM customers_found)
                    AS "cumulativeShare"
                FROM bounds LEFT JOIN customers_found ON silent >= a AND silent < coalesce(b, 1000000)
                GROUP BY 1, 2 ORDER BY 1
                """));
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void profileIsThatOfSql(Shop shop) {
        String sql = CustomerSql.KEPT + """
                chosen AS (
                  SELECT k.*, CASE WHEN c.age >= 70 THEN 7 WHEN c.age < 20 THEN 1 ELSE c.age // 10 END AS decade,
                    c.age FROM kept k JOIN customers c ON c.customer_key = k.customer_key),
                groups AS (SELECT 1 AS a, 'age' AS attribute, CAST(decade AS VARCHAR) AS g, * FROM chosen
                  UNION ALL SELECT 2, 'channel', channel, * FROM chosen),
                persons AS (SELECT a, attribute, g, person, count(*) AS n, sum(amount) AS revenue FROM groups GROUP BY ALL)
                SELECT attribute, count(*) AS customers,
                  CAST(count(*) AS DOUBLE) / (SELECT count(DISTINCT person) FROM kept) AS "customerShare",
                  count(*) FILTER (n > 1) AS "repeatCustomers",
                  CAST(count(*) FILTER (n > 1) AS DOUBLE) / count(*) AS "repeatRate", sum(n) AS orders,
                  sum(revenue) AS revenue,
                  CAST(sum(revenue) AS DOUBLE) / sum(sum(revenue)) OVER (PARTITION BY attribute) AS "revenueShare"
                FROM persons WHERE attribute IN (SELECT attribute FROM persons WHERE g IS NOT NULL)
                GROUP BY a, attribute, g ORDER BY a, g NULLS LAST
                """;
        CustomerProfile profile = AnalysisOracle.check(shop, CustomerProfile.analysis(), Map.of("groups", sql));
        assertThat(profile.groupsOf("age").isEmpty()).isEqualTo(shop != Shop.RANDOM);
    }
}
