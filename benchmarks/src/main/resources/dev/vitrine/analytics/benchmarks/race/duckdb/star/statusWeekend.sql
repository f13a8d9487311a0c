WITH by_key AS (
    SELECT status_key,
           CASE WHEN isodow(purchased_at) >= 6 THEN 1 WHEN purchased_at IS NOT NULL THEN 0 END AS weekend,
           count(*) AS orders,
           avg(epoch_us(delivered_at) - epoch_us(purchased_at)) AS micros
    FROM orders
    GROUP BY status_key, weekend
)
SELECT status, CASE weekend WHEN 1 THEN 'weekend' WHEN 0 THEN 'weekday' END, orders,
       CASE WHEN status = 'delivered' THEN micros / 86.4e9 END
FROM by_key LEFT JOIN statuses USING (status_key)
