package dev.vitrine.analytics.products;

/** Why no elasticity is told. */
public enum ElasticityRefusal {
    /** The product sold in too few periods. */
    TOO_FEW_PERIODS,
    /** The price barely varies, so that nothing can be said about what happens when it does. */
    PRICE_BARELY_VARIES
}
