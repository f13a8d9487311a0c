WITH item_rows AS (
  SELECT
    CASE WHEN i.`unit_price` < ? THEN 0 WHEN i.`unit_price` < ? THEN 1 WHEN i.`unit_price` < ? THEN 2 WHEN i.`unit_price` < ? THEN 3 WHEN i.`unit_price` < ? THEN 4 WHEN i.`unit_price` < ? THEN 5 WHEN i.`unit_price` < ? THEN 6 WHEN i.`unit_price` IS NOT NULL THEN 7 END AS k1_price_band,
    (weekday(o.`purchased_at`) + 1) AS k2_weekday,
    CASE WHEN (weekday(o.`purchased_at`) + 1) <= 5 THEN 0 WHEN (weekday(o.`purchased_at`) + 1) > 5 THEN 1 END AS k3_day_kind,
    i.`quantity` AS v1,
    i.`freight` AS v2
  FROM `items` AS i
  LEFT JOIN `orders` AS o ON o.`order_key` = i.`order_key`
  LEFT JOIN `products` AS p ON p.`product_key` = i.`product_key`
  WHERE (p.`category` IN (?, ?) OR p.`category` IS NULL)
)
SELECT
  k1_price_band,
  k2_weekday,
  k3_day_kind,
  sum(CAST(v1 AS DECIMAL(38, 0))) AS n1,
  count(v1) AS n2,
  sum(v2) AS n3,
  count(v2) AS n4
FROM item_rows
GROUP BY k1_price_band, k2_weekday, k3_day_kind
-- ? = 10
-- ? = 25
-- ? = 50
-- ? = 100
-- ? = 250
-- ? = 500
-- ? = 1000
-- ? = health
-- ? = toys
