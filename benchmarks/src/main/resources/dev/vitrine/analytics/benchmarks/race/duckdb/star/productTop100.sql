WITH by_product AS (
    SELECT product_key, coalesce(sum(quantity * unit_price) FILTER (WHERE quantity > 0), 0) AS revenue, count(*) AS items
    FROM items
    GROUP BY product_key
)
SELECT product_id, revenue, items
FROM by_product LEFT JOIN products USING (product_key)
ORDER BY revenue DESC, product_id NULLS LAST
LIMIT 100
