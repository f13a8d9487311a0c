WITH purchases AS (
    SELECT customer_unique_id AS person, date_trunc('month', purchased_at) AS month, count(*) AS orders
    FROM orders LEFT JOIN customers USING (customer_id)
    GROUP BY person, month
), firsts AS (
    SELECT *, CASE WHEN person IS NOT NULL THEN min(month) OVER (PARTITION BY person) END AS cohort
    FROM purchases
)
SELECT cohort, date_diff('month', cohort, month) AS months_since, count(person), sum(orders)::BIGINT
FROM firsts
GROUP BY cohort, months_since
