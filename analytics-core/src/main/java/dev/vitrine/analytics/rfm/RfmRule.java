package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;

/**
 * How customers are told apart: churned by days of silence, the best by a percentile of what they ordered and spent.
 *
 * @param churnAfterDays a customer whose last purchase is so many days ago, or more, has churned; default 90
 * @param percentile from which share of the customers on, ordered by the measure, one is among the best; default 0.8
 */
public record RfmRule(int churnAfterDays, BigDecimal percentile) {

    /** Checks that the days are not negative and the percentile is between 0 and 1. */
    public RfmRule {
        if (churnAfterDays < 0) {
            throw new IllegalArgumentException("churnAfterDays must be 0 or more, not " + churnAfterDays);
        }
        requireShare(percentile);
    }

    /** Returns the defaults: 90 days, 0.8. */
    public static RfmRule ofDefaults() {
        return new RfmRule(90, new BigDecimal("0.8"));
    }

    /** Returns this rule with another number of days. */
    public RfmRule withChurnAfterDays(int days) {
        return new RfmRule(days, percentile);
    }

    /** Returns this rule with another percentile, between 0 and 1. */
    public RfmRule withPercentile(BigDecimal share) {
        return new RfmRule(churnAfterDays, share);
    }

    static void requireShare(BigDecimal percentile) {
        if (percentile.signum() < 0 || percentile.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("percentile must be between 0 and 1, not " + percentile.toPlainString()
                    + ". Maybe 0.8, which is the 80th?");
        }
    }
}
