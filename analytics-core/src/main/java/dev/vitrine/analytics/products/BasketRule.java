package dev.vitrine.analytics.products;

/**
 * Which pairs are found.
 *
 * @param unit what is counted
 * @param minimumOrders in how many orders a pair must be
 * @param largestBasket orders with more different products, or categories, are left out
 * @param falseDiscoveries which share of the pairs found may be false
 * @param limit how many pairs are told
 */
record BasketRule(BasketUnit unit, int minimumOrders, int largestBasket, double falseDiscoveries, int limit) {
    static final BasketRule USUAL = new BasketRule(BasketUnit.PRODUCT, 5, 200, 0.05, 50);
}
