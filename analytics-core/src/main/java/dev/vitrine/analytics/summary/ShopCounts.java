package dev.vitrine.analytics.summary;

/**
 * How many there are of what.
 *
 * @param orders orders placed by the as-of day, of any status
 * @param ordersWithItems those of them that have an order line
 * @param orderItems their lines, returns included
 * @param units sum of the lines' quantities, returns with their sign; a line without a quantity adds nothing
 * @param customers distinct persons in the data
 * @param customerRecords customer records in the data; one per order in shops such as Olist
 * @param sellers sellers in the data
 * @param products products in the data
 */
public record ShopCounts(
        long orders,
        long ordersWithItems,
        long orderItems,
        long units,
        long customers,
        long customerRecords,
        long sellers,
        long products) {

    static ShopCounts of(ShopFacts facts) {
        long orders = 0;
        long ordersWithItems = 0;
        for (int row = 0; row < facts.orders().size(); row++) {
            orders += facts.isPlaced(row) ? 1 : 0;
            ordersWithItems += facts.hasItems(row) ? 1 : 0;
        }
        return new ShopCounts(
                orders,
                ordersWithItems,
                facts.lines().size(),
                facts.lines().units(),
                facts.data().persons().size(),
                facts.data().customers().size(),
                facts.data().sellers().size(),
                facts.data().products().size());
    }
}
