package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;

/**
 * A shop's data, whole and checked: the tables everything else is computed from.
 *
 * <p>Immutable and safe for use by any number of threads. Every key points to an existing row. A table the source
 * does not have is there with no rows.
 *
 * @param provenance where the data come from
 * @param currency ISO 4217 code of all amounts, or {@code XXX} where the source has no currency
 * @param moneyScale number of decimals of all amounts
 * @param persons distinct people among the customers, in order of first appearance
 * @param customers customer records
 * @param orders orders
 * @param items order lines
 * @param payments payments
 * @param reviews reviews
 * @param products products
 * @param sellers sellers
 * @param places places
 * @param traffic web traffic by day
 * @param mentions social media mentions by day and platform
 * @param interactions customer service contacts
 */
public record CommerceData(
        Provenance provenance,
        String currency,
        int moneyScale,
        IdColumn persons,
        Customers customers,
        Orders orders,
        OrderItems items,
        Payments payments,
        Reviews reviews,
        Products products,
        Sellers sellers,
        Places places,
        TrafficDays traffic,
        Mentions mentions,
        Interactions interactions) {

    /**
     * Checks that keys point to rows, that what belongs to orders has one, and that amounts share the scale.
     *
     * @throws IllegalArgumentException naming the table and column that do not fit
     */
    public CommerceData {
        requireKeys("customers.person", customers.person(), persons.size());
        requireKeys("customers.place", customers.place(), places.size());
        requireKeys("orders.customer", orders.customer(), customers.size());
        requireKeys("items.order", items.order(), orders.size());
        requireKeys("items.product", items.product(), products.size());
        requireKeys("items.seller", items.seller(), sellers.size());
        requireKeys("payments.order", payments.order(), orders.size());
        requireKeys("reviews.order", reviews.order(), orders.size());
        requireKeys("sellers.place", sellers.place(), places.size());
        requireComplete("items.order", items.order());
        requireComplete("payments.order", payments.order());
        requireComplete("reviews.order", reviews.order());
        requireScale("items.unitPrice", items.unitPrice().scale(), moneyScale);
        requireScale("items.freight", items.freight().scale(), moneyScale);
        requireScale("payments.value", payments.value().scale(), moneyScale);
        requireScale("products.listPrice", products.listPrice().scale(), moneyScale);
    }

    private static void requireKeys(String name, KeyColumn keys, int rows) {
        for (int row = 0; row < keys.size(); row++) {
            if (!keys.isMissing(row) && (keys.target(row) < 0 || keys.target(row) >= rows)) {
                throw new IllegalArgumentException(
                        name + " of row " + row + " points to row " + keys.target(row) + " of " + rows);
            }
        }
    }

    private static void requireComplete(String name, KeyColumn keys) {
        if (keys.missingCount() > 0) {
            throw new IllegalArgumentException(name + " is missing in " + keys.missingCount() + " of " + keys.size()
                    + " rows; every row needs one");
        }
    }

    private static void requireScale(String name, int scale, int expected) {
        if (scale != expected) {
            throw new IllegalArgumentException(name + " has " + scale + " decimals, the data set " + expected);
        }
    }

    /** Returns a short description: the row counts of the tables that have rows. */
    @Override
    public String toString() {
        return "CommerceData[" + orders.size() + " orders, " + items.size() + " items, " + persons.size() + " persons, "
                + products.size() + " products, " + sellers.size() + " sellers, " + payments.size() + " payments, "
                + reviews.size() + " reviews, " + places.size() + " places]";
    }
}
