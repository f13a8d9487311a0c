SELECT type, instalments, payments, value
FROM (SELECT type_key, instalments, count(*) AS payments, coalesce(sum(value), 0) AS value
      FROM payments
      GROUP BY type_key, instalments)
LEFT JOIN payment_types USING (type_key)
