package dev.vitrine.analytics.ml.segments;

import dev.vitrine.analytics.rfm.RfmCustomer;

/**
 * What segments look at: one customer's recency, frequency and monetary value.
 *
 * @param recencyDays calendar days since the last order, 0 or more
 * @param orders the number of orders, 1 or more
 * @param spent what was spent in all, in the shop's currency, 0 or more
 */
public record CustomerPoint(double recencyDays, double orders, double spent) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is NaN, infinite or below its least
     */
    public CustomerPoint {
        require("recencyDays", recencyDays, 0);
        require("orders", orders, 1);
        require("spent", spent, 0);
    }

    /** Returns the customer of an RFM analysis. */
    public static CustomerPoint of(RfmCustomer customer) {
        return new CustomerPoint(
                customer.recencyDays(),
                customer.frequency(),
                customer.monetary().doubleValue());
    }

    private static void require(String name, double value, double least) {
        if (!(value >= least) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; expected a number of at least " + least
                    + ". Maybe leave out such customers.");
        }
    }
}
