package dev.vitrine.analytics.ml.churn;

/**
 * How likely a customer buys nothing within the horizon.
 *
 * @param customer who it is
 * @param probability of no purchase, from 0 to 1
 */
public record ChurnForecast(String customer, double probability) {}
