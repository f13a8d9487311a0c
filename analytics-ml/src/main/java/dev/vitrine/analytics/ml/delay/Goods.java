package dev.vitrine.analytics.ml.delay;

import org.jspecify.annotations.Nullable;

/**
 * What is sent.
 *
 * @param items how many, at least 1
 * @param price of all, in the shop's currency, without freight
 * @param freight what the customer pays for sending
 * @param grams the weight of all; null if unknown
 * @param cubicCentimetres the volume of all; null if unknown
 */
public record Goods(
        int items,
        double price,
        double freight,
        @Nullable Double grams,
        @Nullable Double cubicCentimetres) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is no item, or a number is negative
     */
    public Goods {
        if (items < 1) {
            throw new IllegalArgumentException("the number of items is " + items + "; expected 1 or more.");
        }
        check("price", price);
        check("freight", freight);
        if (grams != null) {
            check("weight", grams);
        }
        if (cubicCentimetres != null) {
            check("volume", cubicCentimetres);
        }
    }

    private static void check(String what, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("the " + what + " is " + value + "; expected 0 or more.");
        }
    }
}
