WITH lines AS (
    SELECT order_key, sum(coalesce(quantity * unit_price, 0) + coalesce(freight, 0)) AS spent
    FROM items
    GROUP BY order_key
)
SELECT person_key, max(purchased_at)::DATE - DATE '1970-01-01', count(*),
       coalesce(sum(spent), 0)::DECIMAL(18, 2)
FROM orders
JOIN statuses USING (status_key)
LEFT JOIN lines USING (order_key)
WHERE status = 'delivered'
GROUP BY person_key
