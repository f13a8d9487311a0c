package dev.vitrine.analytics.products;

/**
 * When an elasticity can be told.
 *
 * @param period over which periods
 * @param minimumPeriods in how many periods a product must have been sold
 * @param minimumVariation which variation of its price is enough
 * @param level how often intervals cover the true value
 */
record PriceRule(PricePeriod period, int minimumPeriods, double minimumVariation, double level) {
    static final PriceRule USUAL = new PriceRule(PricePeriod.WEEK, 12, 0.05, 0.95);
}
