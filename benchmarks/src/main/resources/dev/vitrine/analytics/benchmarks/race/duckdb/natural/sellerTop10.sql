WITH by_order AS (
    SELECT seller_id, order_id, sum(quantity * unit_price) FILTER (WHERE quantity > 0) AS revenue
    FROM items
    GROUP BY seller_id, order_id
), top AS (
    SELECT seller_id, coalesce(sum(revenue), 0) AS revenue, count(*) AS orders
    FROM by_order
    GROUP BY seller_id
    ORDER BY revenue DESC, seller_id NULLS LAST
    LIMIT 10
)
SELECT t.seller_id, any_value(t.revenue) AS revenue, any_value(t.orders),
       count_if(status = 'delivered' AND delivered_at > estimated_at)
       / nullif(count_if(status = 'delivered' AND delivered_at IS NOT NULL AND estimated_at IS NOT NULL), 0)
FROM top t
JOIN by_order b ON b.seller_id IS NOT DISTINCT FROM t.seller_id
JOIN orders o USING (order_id)
GROUP BY t.seller_id
ORDER BY revenue DESC, t.seller_id NULLS LAST
