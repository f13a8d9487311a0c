WITH order_rows AS (
  SELECT
    CAST(date_trunc('month', o."purchased_at") AS DATE) AS k1_month,
    c."person_id" AS v1
  FROM "orders" AS o
  LEFT JOIN "customers" AS c ON c."customer_key" = o."customer_key"
), item_rows AS (
  SELECT
    CAST(date_trunc('month', o."purchased_at") AS DATE) AS k1_month,
    (i."quantity" * i."unit_price") AS v1,
    i."quantity" > ? AS f1
  FROM "items" AS i
  LEFT JOIN "orders" AS o ON o."order_key" = i."order_key"
)
SELECT
  k1_month,
  max(n1) AS n1,
  max(n2) AS n2,
  max(n3) AS n3,
  max(n4) AS n4
FROM (
  SELECT k1_month, n1, n2, NULL AS n3, NULL AS n4 FROM (
    SELECT
      k1_month,
      count(DISTINCT v1) AS n1,
      count(*) AS n2
    FROM order_rows
    GROUP BY k1_month
  ) AS part
  UNION ALL
  SELECT k1_month, NULL AS n1, NULL AS n2, n3, n4 FROM (
    SELECT
      k1_month,
      sum(v1) FILTER (WHERE f1) AS n3,
      count(v1) AS n4
    FROM item_rows
    GROUP BY k1_month
  ) AS part
) AS parts
GROUP BY k1_month
-- ? = 0
