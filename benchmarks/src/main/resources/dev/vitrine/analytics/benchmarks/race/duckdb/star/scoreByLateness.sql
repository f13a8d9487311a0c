SELECT CASE WHEN status = 'delivered' AND delivered_at > estimated_at THEN 'late'
            WHEN status = 'delivered' AND delivered_at <= estimated_at THEN 'on time' END AS lateness,
       count(*), avg(score), count_if(score <= 2) / nullif(count(score), 0)
FROM reviews JOIN orders USING (order_key) LEFT JOIN statuses USING (status_key)
GROUP BY lateness
