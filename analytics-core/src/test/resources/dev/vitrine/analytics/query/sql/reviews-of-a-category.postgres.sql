WITH order_groups_by_item AS (
  SELECT DISTINCT
    i."order_key" AS order_key
  FROM "items" AS i
  LEFT JOIN "products" AS p ON p."product_key" = i."product_key"
  WHERE p."category" = ?
), review_by_item_rows AS (
  SELECT
    1 AS one
  FROM order_groups_by_item AS links
  JOIN "reviews" AS r ON r."order_key" = links.order_key
), order_by_item_rows AS (
  SELECT
    1 AS one
  FROM order_groups_by_item AS links
  JOIN "orders" AS o ON o."order_key" = links.order_key
)
SELECT
  max(n1) AS n1,
  max(n2) AS n2
FROM (
  SELECT n1, CAST(NULL AS NUMERIC) AS n2 FROM (
    SELECT
      count(*) AS n1
    FROM review_by_item_rows
  ) AS part
  UNION ALL
  SELECT CAST(NULL AS NUMERIC) AS n1, n2 FROM (
    SELECT
      count(*) AS n2
    FROM order_by_item_rows
  ) AS part
) AS parts
-- ? = toys
