SELECT state,
       count_if(status = 'delivered'),
       avg(epoch_us(delivered_at) - epoch_us(purchased_at)) FILTER (WHERE status = 'delivered') / 86.4e9,
       count_if(status = 'delivered' AND delivered_at > estimated_at)
       / nullif(count_if(status = 'delivered' AND delivered_at IS NOT NULL AND estimated_at IS NOT NULL), 0)
FROM orders LEFT JOIN customers USING (customer_key) LEFT JOIN statuses USING (status_key)
GROUP BY state
