package dev.vitrine.analytics.products;

/**
 * How much there is to find pairs in.
 *
 * @param orders orders that count
 * @param ordersOfSeveral those with two or more different products, or categories
 * @param ordersLeftOut orders left out because they have too many
 * @param frequent products, or categories, in enough orders
 * @param possiblePairs pairs of these: as many hypotheses are tested
 * @param frequentPairs pairs that are together in enough orders
 * @param foundPairs those that chance does not explain
 */
public record BasketTotal(
        long orders,
        long ordersOfSeveral,
        long ordersLeftOut,
        long frequent,
        long possiblePairs,
        long frequentPairs,
        long foundPairs) {}
