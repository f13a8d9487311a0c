package dev.vitrine.analytics.ml.value;

/**
 * What a customer is expected to be worth.
 *
 * @param customer who it is
 * @param expectedPurchases purchases expected within the horizon
 * @param probabilityOfNone how likely there is none within the horizon
 * @param expectedSpend amount expected of each, in the shop's currency
 * @param value their margin, discounted to now, in the shop's currency
 */
public record CustomerValue(
        String customer, double expectedPurchases, double probabilityOfNone, double expectedSpend, double value) {}
