WITH purchases AS (
    SELECT person_key, date_trunc('month', purchased_at) AS month, count(*) AS orders
    FROM orders
    GROUP BY person_key, month
), firsts AS (
    SELECT *, CASE WHEN person_key IS NOT NULL THEN min(month) OVER (PARTITION BY person_key) END AS cohort
    FROM purchases
)
SELECT cohort, date_diff('month', cohort, month) AS months_since, count(person_key), sum(orders)::BIGINT
FROM firsts
GROUP BY cohort, months_since
