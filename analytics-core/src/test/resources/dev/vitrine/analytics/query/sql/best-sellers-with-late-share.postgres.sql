WITH item_rows AS (
  SELECT
    s."seller_id" AS k1_seller,
    (i."quantity" * i."unit_price") AS v1,
    i."quantity" > ? AS f1
  FROM "items" AS i
  LEFT JOIN "sellers" AS s ON s."seller_key" = i."seller_key"
), order_groups_by_item AS (
  SELECT DISTINCT
    i."order_key" AS order_key,
    s."seller_id" AS k1_seller
  FROM "items" AS i
  LEFT JOIN "sellers" AS s ON s."seller_key" = i."seller_key"
), order_by_item_rows AS (
  SELECT
    links.k1_seller,
    CASE WHEN lower(o."status") IN (?) THEN CASE WHEN o."delivered_at" <= o."estimated_at" THEN 0 WHEN o."delivered_at" > o."estimated_at" THEN 1 END END = ? AS f1,
    CASE WHEN lower(o."status") IN (?) THEN CASE WHEN o."delivered_at" <= o."estimated_at" THEN 0 WHEN o."delivered_at" > o."estimated_at" THEN 1 END END IS NOT NULL AS f2
  FROM order_groups_by_item AS links
  JOIN "orders" AS o ON o."order_key" = links.order_key
), all_groups AS (
  SELECT
    k1_seller,
    max(n1) AS n1,
    max(n2) AS n2,
    max(n3) AS n3,
    max(n4) AS n4
  FROM (
    SELECT k1_seller, n1, n2, CAST(NULL AS NUMERIC) AS n3, CAST(NULL AS NUMERIC) AS n4 FROM (
      SELECT
        k1_seller,
        sum(v1) FILTER (WHERE f1) AS n1,
        count(v1) AS n2
      FROM item_rows
      GROUP BY k1_seller
    ) AS part
    UNION ALL
    SELECT k1_seller, CAST(NULL AS NUMERIC) AS n1, CAST(NULL AS NUMERIC) AS n2, n3, n4 FROM (
      SELECT
        k1_seller,
        count(*) FILTER (WHERE f1) AS n3,
        count(*) FILTER (WHERE f2) AS n4
      FROM order_by_item_rows
      GROUP BY k1_seller
    ) AS part
  ) AS parts
  GROUP BY k1_seller
)
SELECT
  k1_seller,
  n1,
  n2,
  n3,
  n4
FROM (
  SELECT all_groups.*, rank() OVER (ORDER BY CASE WHEN n2 > 0 THEN coalesce(n1, 0) END DESC NULLS LAST) AS place
  FROM all_groups
) AS ranked
WHERE place <= ?
-- ? = 0
-- ? = delivered
-- ? = 1
-- ? = delivered
-- ? = 10
