package dev.vitrine.analytics.warehouse;

/** Parts of the statements that analyses of customers are held against. */
final class CustomerSql {
    private static final String NOT_KEPT =
            "('canceled', 'cancelled', 'returned', 'refunded', 'unavailable', 'adjustment')";

    /** {@code today}, {@code revenue} of each order, and {@code kept}: the orders that count, with person and day. */
    static final String KEPT = """
            WITH today AS (SELECT max(CAST(purchased_at AS DATE)) + 1 AS as_of FROM orders),
            revenue AS (
              SELECT order_key,
                sum(CASE WHEN quantity > 0 THEN quantity * unit_price WHEN quantity * unit_price IS NOT NULL THEN 0 END)
                  AS amount
              FROM items GROUP BY 1),
            kept AS (
              SELECT o.order_key, o.purchased_at, c.person_id AS person, CAST(o.purchased_at AS DATE) AS day,
                date_trunc('month', o.purchased_at) AS month, o.line_count, o.channel, o.customer_key, r.amount
              FROM orders o JOIN customers c ON c.customer_key = o.customer_key
              LEFT JOIN revenue r ON r.order_key = o.order_key
              WHERE c.person_id IS NOT NULL AND o.purchased_at IS NOT NULL
                AND (o.status IS NULL OR lower(o.status) NOT IN %s)),
            """.formatted(NOT_KEPT);

    /** {@link #KEPT}, and {@code activity}: what each cohort did in each month. */
    static final String ACTIVITY = KEPT + """
            firsts AS (SELECT person, min(month) AS cohort FROM kept GROUP BY 1),
            activity AS (
              SELECT f.cohort, k.month, count(DISTINCT k.person) AS customers, count(*) AS orders, sum(k.amount) AS revenue
              FROM kept k JOIN firsts f ON f.person = k.person GROUP BY 1, 2),
            """;

    /** {@link #ACTIVITY}, and {@code grid}: each cohort in each month up to the as-of day. */
    static final String GRID = ACTIVITY + """
            sizes AS (SELECT cohort, customers AS size, revenue AS base FROM activity WHERE month = cohort),
            months AS (
              SELECT s.*, unnest(generate_series(cohort, date_trunc('month', as_of - 1), INTERVAL 1 MONTH)) AS month
              FROM sizes s CROSS JOIN today),
            grid AS (
              SELECT m.cohort, datediff('month', m.cohort, m.month) AS age, m.size, m.base,
                m.month + INTERVAL 1 MONTH <= (SELECT as_of FROM today) AS is_over,
                coalesce(a.customers, 0) AS customers, CASE WHEN a.customers IS NULL THEN 0 ELSE a.revenue END AS revenue
              FROM months m LEFT JOIN activity a ON a.cohort = m.cohort AND a.month = m.month)
            """;

    /** {@link #KEPT}, and {@code gaps}: the pauses of each person, numbered. */
    static final String GAPS = KEPT + """
            days AS (SELECT DISTINCT person, day FROM kept),
            numbered AS (
              SELECT person, day, row_number() OVER w AS n, day - lag(day) OVER w AS gap
              FROM days WINDOW w AS (PARTITION BY person ORDER BY day)),
            gaps AS (SELECT person, n - 1 AS n, gap FROM numbered WHERE gap IS NOT NULL)
            """;

    /** {@link #GAPS}, and {@code life}: how many are at risk on each day, and how many buy again on it. */
    static final String LIFE = GAPS + """
            , people AS (
              SELECT d.person, min(g.gap) IS NOT NULL AS event,
                coalesce(min(g.gap), max((SELECT as_of FROM today) - d.day)) AS time
              FROM (SELECT person, min(day) AS day FROM days GROUP BY 1) d
              LEFT JOIN gaps g ON g.person = d.person AND g.n = 1 GROUP BY 1),
            life AS (
              SELECT time, count(*) FILTER (event) AS d, CAST(sum(count(*)) OVER (ORDER BY time DESC) AS DOUBLE) AS n
              FROM people GROUP BY 1),
            horizons AS (SELECT unnest([7, 14, 30, 60, 90, 180, 365, 730]) AS h),
            points AS (
              SELECT h, (SELECT count(*) FROM people WHERE time >= h) AS at_risk,
                (SELECT count(*) FROM people WHERE event AND time <= h) AS returned,
                (SELECT coalesce(exp(sum(ln(1 - d / n))), 1) FROM life WHERE time <= h AND d < n) AS s,
                (SELECT sqrt(sum(d / (n * (n - d)))) FROM life WHERE time <= h AND d < n) AS e
              FROM horizons)
            """;

    /** {@link #KEPT}, and {@code ranked}: persons with revenue, the best first. */
    static final String RANKED = KEPT + """
            spent AS (SELECT person, sum(amount) AS x FROM kept GROUP BY 1 HAVING sum(amount) > 0),
            ranked AS (
              SELECT x, row_number() OVER (ORDER BY x DESC) AS r, count(*) OVER () AS n,
                CAST(sum(x) OVER () AS DOUBLE) AS total, sum(x) OVER (ORDER BY x DESC ROWS UNBOUNDED PRECEDING) AS upto
              FROM spent)
            """;

    /** {@link #KEPT}, and {@code habits}: each person's means of payment, the preferred one first. */
    static final String HABITS = KEPT + """
            types AS (
              SELECT k.person, p.payment_type AS type, count(*) AS n, sum(p.payment_value) AS value
              FROM payments p JOIN kept k ON k.order_key = p.order_key WHERE p.payment_type IS NOT NULL GROUP BY 1, 2),
            habits AS (
              SELECT *, row_number() OVER (PARTITION BY person ORDER BY n DESC, value DESC NULLS LAST, type) AS preference,
                count(*) OVER (PARTITION BY person) AS types FROM types)
            """;

    private CustomerSql() {}
}
