WITH lines AS (
    SELECT order_id, sum(coalesce(quantity * unit_price, 0) + coalesce(freight, 0)) AS spent
    FROM items
    GROUP BY order_id
)
SELECT customer_unique_id, max(purchased_at)::DATE - DATE '1970-01-01', count(*),
       coalesce(sum(spent), 0)::DECIMAL(18, 2)
FROM orders
LEFT JOIN customers USING (customer_id)
LEFT JOIN lines USING (order_id)
WHERE status = 'delivered'
GROUP BY customer_unique_id
