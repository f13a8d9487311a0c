WITH lines AS (
    SELECT order_id,
           sum(quantity * unit_price) FILTER (WHERE quantity > 0) AS revenue,
           sum(freight) AS freight
    FROM items
    GROUP BY order_id
), by_order AS (
    SELECT date_trunc('month', purchased_at) AS month,
           count(*) AS orders,
           count(lines.order_id) AS with_items,
           coalesce(sum(revenue), 0) AS revenue,
           coalesce(sum(freight), 0) AS freight,
           count_if(status = 'delivered' AND delivered_at > estimated_at) AS late,
           count_if(status = 'delivered' AND delivered_at IS NOT NULL AND estimated_at IS NOT NULL) AS judged
    FROM orders LEFT JOIN lines USING (order_id)
    GROUP BY month
), by_person AS (
    SELECT month, count(*) AS persons
    FROM (SELECT DISTINCT date_trunc('month', purchased_at) AS month, customer_unique_id
          FROM orders JOIN customers USING (customer_id)
          WHERE customer_unique_id IS NOT NULL)
    GROUP BY month
), by_payment AS (
    SELECT date_trunc('month', purchased_at) AS month, sum(value) AS paid
    FROM payments JOIN orders USING (order_id)
    GROUP BY month
), by_review AS (
    SELECT date_trunc('month', purchased_at) AS month, avg(score) AS score
    FROM reviews JOIN orders USING (order_id)
    GROUP BY month
)
SELECT o.month, orders, coalesce(persons, 0), revenue, freight, coalesce(paid, 0), score,
       late / nullif(judged, 0), revenue::DOUBLE / nullif(with_items, 0)
FROM by_order o
LEFT JOIN by_person p ON o.month IS NOT DISTINCT FROM p.month
LEFT JOIN by_payment y ON o.month IS NOT DISTINCT FROM y.month
LEFT JOIN by_review r ON o.month IS NOT DISTINCT FROM r.month
