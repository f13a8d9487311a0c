SELECT hour(purchased_at) AS hour, isodow(purchased_at) AS weekday, count(*)
FROM orders
GROUP BY hour, weekday
