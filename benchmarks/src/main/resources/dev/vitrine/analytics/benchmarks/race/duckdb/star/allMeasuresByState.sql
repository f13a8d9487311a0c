WITH placed AS MATERIALIZED (
    SELECT order_key, order_id, status, purchased_at, delivered_at, estimated_at, orders.person_key AS person, state
    FROM orders LEFT JOIN customers USING (customer_key) LEFT JOIN statuses USING (status_key)
), lines AS (
    SELECT order_key, count(*) AS items, sum(quantity) AS units, sum(freight) AS freight,
           sum(quantity * unit_price) FILTER (WHERE quantity > 0) AS revenue,
           sum(quantity * unit_price) FILTER (WHERE quantity < 0) AS negative
    FROM items
    GROUP BY order_key
), by_order AS (
    SELECT state,
           count(*) AS orders,
           count_if(status = 'delivered') AS delivered,
           count_if(status = 'canceled') AS canceled,
           count_if(status = 'delivered' AND delivered_at > estimated_at) AS late,
           count_if(status = 'delivered' AND delivered_at IS NOT NULL AND estimated_at IS NOT NULL) AS judged,
           avg(epoch_us(delivered_at) - epoch_us(estimated_at))
               FILTER (WHERE status = 'delivered' AND delivered_at > estimated_at) / 86.4e9 AS days_late,
           avg(epoch_us(delivered_at) - epoch_us(purchased_at)) FILTER (WHERE status = 'delivered') / 86.4e9 AS days,
           quantile_cont((epoch_us(delivered_at) - epoch_us(purchased_at))::DOUBLE, [0.5, 0.9])
               FILTER (WHERE status = 'delivered') AS quantiles,
           min(purchased_at)::DATE - DATE '1970-01-01' AS first_day,
           max(purchased_at)::DATE - DATE '1970-01-01' AS last_day,
           coalesce(sum(items), 0)::BIGINT AS items,
           count(items) AS with_items,
           coalesce(sum(units), 0)::BIGINT AS units,
           coalesce(sum(freight), 0) AS freight,
           coalesce(sum(revenue), 0) AS revenue,
           coalesce(sum(revenue) FILTER (WHERE status = 'returned'), 0) - coalesce(sum(negative), 0) AS returns
    FROM placed LEFT JOIN lines USING (order_key)
    GROUP BY state
), by_person AS (
    SELECT state, count(*) AS persons, count_if(orders >= 2) AS repeaters
    FROM (SELECT state, person, count(*) AS orders FROM placed WHERE person IS NOT NULL GROUP BY state, person)
    GROUP BY state
), newcomers AS (
    SELECT first.state AS state, count(*) AS newcomers
    FROM (SELECT arg_min({'state': state}, {'unknown': purchased_at IS NULL, 'at': purchased_at, 'id': order_id}) AS first
          FROM placed WHERE person IS NOT NULL GROUP BY person)
    GROUP BY ALL
), by_payment AS (
    SELECT state, sum(value) AS paid, avg(instalments) AS instalments
    FROM payments JOIN placed USING (order_key)
    GROUP BY state
), by_review AS (
    SELECT state, count(*) AS reviews, avg(score) AS score, count_if(score <= 2) / nullif(count(score), 0) AS low
    FROM reviews JOIN placed USING (order_key)
    GROUP BY state
)
SELECT o.state, orders, delivered, items, units, revenue, freight, returns, coalesce(paid, 0),
       revenue::DOUBLE / nullif(with_items, 0), items / nullif(with_items, 0),
       coalesce(persons, 0), coalesce(newcomers, 0), coalesce(repeaters, 0), repeaters / nullif(persons, 0),
       days, quantiles[1] / 86.4e9, quantiles[2] / 86.4e9,
       late, late / nullif(judged, 0), days_late, canceled / orders,
       score, coalesce(reviews, 0), low, freight::DOUBLE / nullif(revenue::DOUBLE, 0), instalments,
       first_day, last_day
FROM by_order o
LEFT JOIN by_person p ON o.state IS NOT DISTINCT FROM p.state
LEFT JOIN newcomers n ON o.state IS NOT DISTINCT FROM n.state
LEFT JOIN by_payment y ON o.state IS NOT DISTINCT FROM y.state
LEFT JOIN by_review r ON o.state IS NOT DISTINCT FROM r.state
