package dev.vitrine.analytics.ml.value;

/**
 * What BG/BB expects of a customer at the next opportunity.
 *
 * @param probabilityAlive how likely the customer is there
 * @param probabilityOfPurchase how likely it is taken
 */
public record BgBbForecast(double probabilityAlive, double probabilityOfPurchase) {}
