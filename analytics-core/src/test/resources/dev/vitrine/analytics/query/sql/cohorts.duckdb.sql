WITH order_rows AS (
  SELECT
    CAST(date_trunc('month', o."person_first_purchased_at") AS DATE) AS k1_cohort_month,
    ((CAST(extract(YEAR FROM o."purchased_at") AS INTEGER) - CAST(extract(YEAR FROM o."person_first_purchased_at") AS INTEGER)) * 12 + CAST(extract(MONTH FROM o."purchased_at") AS INTEGER) - CAST(extract(MONTH FROM o."person_first_purchased_at") AS INTEGER)) AS k2_months_since_first,
    c."person_id" AS v1
  FROM "orders" AS o
  LEFT JOIN "customers" AS c ON c."customer_key" = o."customer_key"
)
SELECT
  k1_cohort_month,
  k2_months_since_first,
  count(DISTINCT v1) AS n1
FROM order_rows
GROUP BY k1_cohort_month, k2_months_since_first
