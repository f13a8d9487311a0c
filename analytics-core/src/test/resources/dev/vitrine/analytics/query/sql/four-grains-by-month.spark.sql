WITH order_rows AS (
  SELECT
    CAST(date_trunc('month', o.`purchased_at`) AS DATE) AS k1_month
  FROM `orders` AS o
), item_rows AS (
  SELECT
    CAST(date_trunc('month', o.`purchased_at`) AS DATE) AS k1_month,
    (i.`quantity` * i.`unit_price`) AS v1,
    i.`quantity` > ? AS f1
  FROM `items` AS i
  LEFT JOIN `orders` AS o ON o.`order_key` = i.`order_key`
), payment_rows AS (
  SELECT
    CAST(date_trunc('month', o.`purchased_at`) AS DATE) AS k1_month,
    pay.`payment_value` AS v1
  FROM `payments` AS pay
  LEFT JOIN `orders` AS o ON o.`order_key` = pay.`order_key`
), review_rows AS (
  SELECT
    CAST(date_trunc('month', o.`purchased_at`) AS DATE) AS k1_month,
    r.`score` AS v1
  FROM `reviews` AS r
  LEFT JOIN `orders` AS o ON o.`order_key` = r.`order_key`
)
SELECT
  k1_month,
  max(n1) AS n1,
  max(n2) AS n2,
  max(n3) AS n3,
  max(n4) AS n4,
  max(n5) AS n5,
  max(n6) AS n6,
  max(n7) AS n7
FROM (
  SELECT k1_month, n1, NULL AS n2, NULL AS n3, NULL AS n4, NULL AS n5, NULL AS n6, NULL AS n7 FROM (
    SELECT
      k1_month,
      count(*) AS n1
    FROM order_rows
    GROUP BY k1_month
  ) AS part
  UNION ALL
  SELECT k1_month, NULL AS n1, n2, n3, NULL AS n4, NULL AS n5, NULL AS n6, NULL AS n7 FROM (
    SELECT
      k1_month,
      sum(v1) FILTER (WHERE f1) AS n2,
      count(v1) AS n3
    FROM item_rows
    GROUP BY k1_month
  ) AS part
  UNION ALL
  SELECT k1_month, NULL AS n1, NULL AS n2, NULL AS n3, n4, n5, NULL AS n6, NULL AS n7 FROM (
    SELECT
      k1_month,
      sum(v1) AS n4,
      count(v1) AS n5
    FROM payment_rows
    GROUP BY k1_month
  ) AS part
  UNION ALL
  SELECT k1_month, NULL AS n1, NULL AS n2, NULL AS n3, NULL AS n4, NULL AS n5, n6, n7 FROM (
    SELECT
      k1_month,
      sum(CAST(v1 AS DECIMAL(38, 0))) AS n6,
      count(v1) AS n7
    FROM review_rows
    GROUP BY k1_month
  ) AS part
) AS parts
GROUP BY k1_month
-- ? = 0
