WITH order_rows AS (
  SELECT
    CAST(date_trunc('month', o."purchased_at") AS DATE) AS k1_month
  FROM "orders" AS o
)
SELECT
  k1_month,
  count(*) AS n1
FROM order_rows
GROUP BY k1_month
