SELECT category, date_trunc('month', purchased_at) AS month,
       coalesce(sum(quantity * unit_price) FILTER (WHERE quantity > 0), 0), count(*)
FROM items
LEFT JOIN products USING (product_id)
JOIN orders USING (order_id)
GROUP BY category, month
