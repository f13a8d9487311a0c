package dev.vitrine.analytics.ml.value;

import java.time.LocalDate;

/**
 * All that one customer bought on one day, or sent back on it.
 *
 * @param day the day
 * @param orders orders placed, at least 1
 * @param lines their lines; 0 if unknown
 * @param units units of all lines; 0 if unknown
 * @param amount what they came to, in the shop's currency, as a positive number
 */
public record Purchase(LocalDate day, int orders, int lines, long units, double amount) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is no order, or if a number is negative or no number
     */
    public Purchase {
        if (orders < 1 || lines < 0 || units < 0 || !(amount >= 0) || !Double.isFinite(amount)) {
            throw new IllegalArgumentException("a purchase of " + day + " has " + orders + " orders, " + lines
                    + " lines, " + units + " units and amount " + amount
                    + "; expected at least one order and no negative numbers. Maybe this was a return.");
        }
    }

    /** Returns a purchase of one order of which only the amount is known. */
    public static Purchase of(LocalDate day, double amount) {
        return new Purchase(day, 1, 0, 0, amount);
    }

    /** Returns this and another purchase of the same day as one. */
    Purchase and(Purchase other) {
        return new Purchase(
                day, orders + other.orders, lines + other.lines, units + other.units, amount + other.amount);
    }
}
