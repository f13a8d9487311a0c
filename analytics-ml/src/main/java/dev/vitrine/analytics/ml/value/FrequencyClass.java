package dev.vitrine.analytics.ml.value;

/**
 * Customers with as many repeat purchases before the cut-off, and what they bought after it.
 *
 * @param model what predicted
 * @param repeats their repeat purchases before the cut-off; the last class has that many or more
 * @param customers how many
 * @param actual purchases in the horizon, mean per customer
 * @param predicted the same, predicted
 */
public record FrequencyClass(String model, int repeats, int customers, double actual, double predicted) {}
