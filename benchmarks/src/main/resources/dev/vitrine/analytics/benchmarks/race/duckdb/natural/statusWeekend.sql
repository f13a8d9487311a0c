SELECT status,
       CASE WHEN isodow(purchased_at) >= 6 THEN 'weekend' WHEN purchased_at IS NOT NULL THEN 'weekday' END AS day_kind,
       count(*),
       avg(epoch_us(delivered_at) - epoch_us(purchased_at)) FILTER (WHERE status = 'delivered') / 86.4e9
FROM orders
GROUP BY status, day_kind
