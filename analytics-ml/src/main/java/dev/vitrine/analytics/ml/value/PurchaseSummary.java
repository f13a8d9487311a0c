package dev.vitrine.analytics.ml.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that the models of this package look at in a customer's history.
 *
 * @param customer who it is
 * @param repeats x: purchases after the first; purchases of one day are one
 * @param last t: time from the first purchase to the last; 0 if there was one only
 * @param observed T: time from the first purchase to the day up to which the customer was watched
 * @param scale what the times are counted in
 * @param spend mean amount of the repeat purchases, in the shop's currency; null if there are none or their amounts are
 *     unknown
 */
public record PurchaseSummary(
        String customer,
        int repeats,
        double last,
        double observed,
        TimeScale scale,
        @Nullable Double spend) {

    /**
     * Checks that the history is possible.
     *
     * @throws IllegalArgumentException if it is not; the message names the customer
     */
    public PurchaseSummary {
        if (repeats < 0 || !(last >= 0) || !(observed >= last) || !Double.isFinite(observed)) {
            throw impossible(customer, repeats, last, observed, "expected 0 <= repeats and 0 <= last <= observed");
        }
        if ((repeats == 0) != (last == 0)) {
            throw impossible(
                    customer, repeats, last, observed, "expected the last purchase at 0 just if there are no repeats");
        }
        if (spend != null && !Double.isFinite(spend)) {
            throw new IllegalArgumentException(
                    "customer " + customer + " spent " + spend + "; expected an amount, or null if unknown");
        }
    }

    private static IllegalArgumentException impossible(
            String customer, int repeats, double last, double observed, String expected) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "customer %s has %d repeats, the last at %s, watched until %s; %s. Maybe count the last purchase from the"
                        + " first one, not from today.",
                customer,
                repeats,
                last,
                observed,
                expected));
    }

    /** Returns a summary without amounts. */
    public static PurchaseSummary of(String customer, int repeats, double last, double observed, TimeScale scale) {
        return new PurchaseSummary(customer, repeats, last, observed, scale, null);
    }

    /** Returns this summary with times counted in a scale. */
    public PurchaseSummary in(TimeScale other) {
        return other == scale
                ? this
                : new PurchaseSummary(
                        customer, repeats, other.convert(last, scale), other.convert(observed, scale), other, spend);
    }
}
