WITH by_order AS (
    SELECT seller_key, order_key, sum(quantity * unit_price) FILTER (WHERE quantity > 0) AS revenue
    FROM items
    GROUP BY seller_key, order_key
), by_seller AS (
    SELECT seller_key, coalesce(sum(revenue), 0) AS revenue, count(*) AS orders
    FROM by_order
    GROUP BY seller_key
), top AS (
    SELECT b.*, seller_id
    FROM by_seller b LEFT JOIN sellers USING (seller_key)
    ORDER BY revenue DESC, seller_id NULLS LAST
    LIMIT 10
)
SELECT seller_id, any_value(t.revenue) AS revenue, any_value(t.orders),
       count_if(status = 'delivered' AND delivered_at > estimated_at)
       / nullif(count_if(status = 'delivered' AND delivered_at IS NOT NULL AND estimated_at IS NOT NULL), 0)
FROM top t
JOIN by_order b ON b.seller_key IS NOT DISTINCT FROM t.seller_key
JOIN orders o USING (order_key)
LEFT JOIN statuses USING (status_key)
GROUP BY seller_id
ORDER BY revenue DESC, seller_id NULLS LAST
