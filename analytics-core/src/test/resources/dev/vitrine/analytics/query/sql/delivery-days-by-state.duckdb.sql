WITH order_rows AS (
  SELECT
    c."state" AS k1_customer_state,
    date_diff('microsecond', o."purchased_at", o."delivered_at") AS v1,
    CAST(o."purchased_at" AS DATE) AS v2,
    lower(o."status") IN (?) AS f1
  FROM "orders" AS o
  LEFT JOIN "customers" AS c ON c."customer_key" = o."customer_key"
  WHERE (lower(o."status") NOT IN (?, ?) AND c."city" < ?)
)
SELECT
  k1_customer_state,
  quantile_cont(CAST(v1 AS DOUBLE), ?) FILTER (WHERE f1) AS n1,
  max(v2) AS n2
FROM order_rows
GROUP BY k1_customer_state
-- ? = delivered
-- ? = canceled
-- ? = cancelled
-- ? = n
-- ? = 0.5
