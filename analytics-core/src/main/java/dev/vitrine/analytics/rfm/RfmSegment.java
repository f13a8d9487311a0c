package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.analysis.Labelled;
import java.util.List;
import java.util.stream.Stream;

/** Whom a campaign addresses, by {@link RfmRule}. */
public enum RfmSegment implements Labelled {
    /** Bought lately, and spends or orders as much as the best customers. */
    VIP_LOYALTY("VIP Loyalty"),
    /** Has not bought for long, however good a customer before. */
    CHURN_RECOVERY("Churn Recovery"),
    /** Everybody else. */
    STANDARD_PROMO("Standard Promo");

    private final String label;

    RfmSegment(String label) {
        this.label = label;
    }

    /** Returns the name as campaigns and reports write it, such as {@code VIP Loyalty}. */
    @Override
    public String label() {
        return label;
    }

    /** Returns the labels of all, in order. */
    static List<String> labels() {
        return Stream.of(values()).map(RfmSegment::label).toList();
    }
}
