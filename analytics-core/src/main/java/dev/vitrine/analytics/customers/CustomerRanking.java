package dev.vitrine.analytics.customers;

/** Who comes first among the best customers. */
public enum CustomerRanking {
    /** Who spent most; of several, who ordered more often; of several, the first by identifier. */
    BY_REVENUE,
    /** Who ordered most often; of several, who spent more; of several, the first by identifier. */
    BY_ORDERS
}
