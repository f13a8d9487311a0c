package dev.vitrine.analytics.ml.value;

/**
 * What a model of purchases is asked: what a customer with a history will do.
 *
 * @param customer the history
 * @param horizon how far to look ahead
 */
public record PurchaseQuestion(PurchaseSummary customer, Horizon horizon) {}
