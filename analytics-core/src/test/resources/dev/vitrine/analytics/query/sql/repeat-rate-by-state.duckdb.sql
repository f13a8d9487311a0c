WITH order_rows AS (
  SELECT
    c."state" AS k1_customer_state,
    c."person_id" AS v1
  FROM "orders" AS o
  LEFT JOIN "customers" AS c ON c."customer_key" = o."customer_key"
  WHERE (CAST(date_trunc('month', o."purchased_at") AS DATE) BETWEEN ? AND ?)
)
SELECT
  k1_customer_state,
  max(n1) AS n1,
  max(n2) AS n2
FROM (
  SELECT k1_customer_state, NULL AS n1, n2 FROM (
    SELECT
      k1_customer_state,
      count(DISTINCT v1) AS n2
    FROM order_rows
    GROUP BY k1_customer_state
  ) AS part
  UNION ALL
  SELECT k1_customer_state, n1, NULL AS n2 FROM (
    SELECT
      k1_customer_state,
      count(*) AS n1
    FROM (
      SELECT
        k1_customer_state,
        v1
      FROM order_rows
      WHERE v1 IS NOT NULL
      GROUP BY k1_customer_state, v1
      HAVING count(*) >= ?
    ) AS repeated
    GROUP BY k1_customer_state
  ) AS part
) AS parts
GROUP BY k1_customer_state
-- ? = 2018-01-01
-- ? = 2018-06-01
-- ? = 2
