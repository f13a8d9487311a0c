SELECT type, instalments, count(*), coalesce(sum(value), 0)
FROM payments
GROUP BY type, instalments
