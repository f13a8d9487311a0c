package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.internal.KeyValues;
import dev.vitrine.analytics.model.internal.ShopAppend;

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
        if (((KeyValues) keys).pointInto(rows)) {
            return;
        }
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

    /**
     * Returns this shop with a batch of new rows after its own, such as the orders of the last hour. This snapshot stays as
     * it is, for whoever reads it meanwhile.
     *
     * <p>Orders, items, payments, reviews, traffic, mentions and interactions of the batch are appended. The batch brings
     * along the people, products and sellers that its orders name, and those are matched:
     *
     * <ul>
     *   <li>a person, product or seller with a known identifier, or a place with a known prefix, is this shop's row and
     *       keeps this shop's description, even if that is nothing but the identifier; unknown ones are appended;
     *   <li>a customer record with the identifier, person and country of one that is here is that one; others are appended,
     *       and so is every buyer without an identifier;
     *   <li>a customer or seller that is appended without a place gets the place of its postal code prefix, if there is one;
     *   <li>an attribute that only one of the two has is missing in the rows of the other.
     * </ul>
     *
     * <p>The provenance names the sources of both, joined by {@code " + "}, and their files; parameters that differ are
     * joined in the same way, and {@code appended} counts the batches.
     *
     * <p>Takes time in proportion to the batch, give or take the bitmaps of missing values: the two snapshots share their
     * arrays. It takes time in proportion to the whole, once in a while, where an array is full; for a column of
     * words, when one has not been seen before; when another batch has been appended to this very snapshot already; for
     * identifiers, when one is spelled as none before. The first append makes the indexes of identifiers
     * that loading has not left. Any number of threads may append to the same snapshot; each gets its own result.
     *
     * @param batch rows of orders that this shop does not have, in the same currency and scale
     * @throws IllegalArgumentException if an order of the batch is here already, or if currency or scale differ; then
     *     nothing has happened
     */
    public CommerceData append(CommerceData batch) {
        return ShopAppend.append(this, batch);
    }

    /** Returns a short description: the row counts of the tables that have rows. */
    @Override
    public String toString() {
        return "CommerceData[" + orders.size() + " orders, " + items.size() + " items, " + persons.size() + " persons, "
                + products.size() + " products, " + sellers.size() + " sellers, " + payments.size() + " payments, "
                + reviews.size() + " reviews, " + places.size() + " places]";
    }
}
