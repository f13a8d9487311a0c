SELECT product_id, coalesce(sum(quantity * unit_price) FILTER (WHERE quantity > 0), 0) AS revenue, count(*)
FROM items
GROUP BY product_id
ORDER BY revenue DESC, product_id NULLS LAST
LIMIT 100
