package dev.vitrine.analytics.products;

import org.jspecify.annotations.Nullable;

/**
 * Two products, or categories, that are bought together more often than chance would have it.
 *
 * @param first identifier of the one that comes first in the order of identifiers; a category is its own identifier
 * @param firstName what it is called: the product's name or else its category, the category's translation; null if nothing
 * @param second identifier of the other
 * @param secondName what that is called
 * @param orders orders with both
 * @param firstOrders orders with the first
 * @param secondOrders orders with the second
 * @param expectedOrders how many orders would have both if neither had to do with the other
 * @param support share of all orders that have both
 * @param confidence share of the orders with the first that have the second
 * @param reverseConfidence share of the orders with the second that have the first
 * @param lift orders by expected orders
 * @param pValue how probable so many orders or more would be if neither had to do with the other; 0 where too small to say
 * @param adjustedPValue the same among all pairs that could have been found: the share of false ones if all pairs up to
 *     this one are believed
 */
public record BoughtPair(
        String first,
        @Nullable String firstName,
        String second,
        @Nullable String secondName,
        long orders,
        long firstOrders,
        long secondOrders,
        double expectedOrders,
        double support,
        double confidence,
        double reverseConfidence,
        double lift,
        double pValue,
        double adjustedPValue) {}
