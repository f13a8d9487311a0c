package dev.vitrine.analytics.warehouse;

import java.util.Set;

/** The columns of orders that files as a rule lack, derived from the others by SQL. */
final class DerivedColumns {
    static final String GIVEN_ORDERS = "given_orders";

    private static final String LINES = "coalesce(lines.line_count, 0) AS line_count";
    private static final String NUMBER = "persons.person_order_number";
    private static final String FIRST = "persons.person_first_purchased_at";
    private static final String JOINS = """
            FROM given_orders
            LEFT JOIN (
              SELECT order_key, CAST(count(*) AS INTEGER) AS line_count
              FROM items
              GROUP BY order_key
            ) AS lines ON lines.order_key = given_orders.order_key
            LEFT JOIN (
              SELECT
                given_orders.order_key,
                CAST(row_number() OVER (
                  PARTITION BY person_id ORDER BY purchased_at ASC NULLS LAST, order_id
                ) AS INTEGER) AS person_order_number,
                min(purchased_at) OVER (PARTITION BY person_id) AS person_first_purchased_at
              FROM given_orders
              JOIN customers ON customers.customer_key = given_orders.customer_key
              WHERE person_id IS NOT NULL
            ) AS persons ON persons.order_key = given_orders.order_key
            """;

    private DerivedColumns() {}

    /** Returns the statement that creates the view of orders; what is given is not derived. */
    static String view(Set<String> given) {
        StringBuilder columns = new StringBuilder("CREATE VIEW orders AS\nSELECT\n  given_orders.*");
        for (String column : new String[] {LINES, NUMBER, FIRST}) {
            String name = column.substring(column.lastIndexOf(column.contains(" AS ") ? ' ' : '.') + 1);
            if (!given.contains(name)) {
                columns.append(",\n  ").append(column);
            }
        }
        return columns + "\n" + JOINS;
    }
}
