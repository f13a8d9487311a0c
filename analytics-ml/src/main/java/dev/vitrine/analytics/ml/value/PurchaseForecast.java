package dev.vitrine.analytics.ml.value;

/**
 * What a model of purchases expects of a customer within a horizon.
 *
 * @param customer who it is
 * @param expectedPurchases the expected number of purchases
 * @param probabilityOfNone how likely there is none: the churn score
 */
public record PurchaseForecast(String customer, double expectedPurchases, double probabilityOfNone) {}
