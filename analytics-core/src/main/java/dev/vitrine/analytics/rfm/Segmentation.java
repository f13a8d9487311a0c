package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Applies the rule to the measures of all customers. */
final class Segmentation {
    private static final RfmSegment[] SEGMENTS = RfmSegment.values();

    private final RfmRule rule;
    private final RfmDistributions distributions;
    private final List<DroppedCriterion> dropped = new ArrayList<>();
    private final int[] segments;

    Segmentation(RfmRule rule, RfmPeople people, RfmDistributions distributions) {
        this.rule = rule;
        this.distributions = distributions;
        this.segments = new int[people.size()];
        if (segments.length > 0) {
            assign(people);
        }
    }

    private void assign(RfmPeople people) {
        long often = leastUnscaled(RfmMeasure.FREQUENCY, 0);
        long much = leastUnscaled(RfmMeasure.MONETARY, people.scale());
        long[] recency = people.values(RfmMeasure.RECENCY);
        long[] frequency = people.values(RfmMeasure.FREQUENCY);
        long[] monetary = people.values(RfmMeasure.MONETARY);
        int promo = position(RfmSegment.STANDARD_PROMO);
        int churn = position(RfmSegment.CHURN_RECOVERY);
        int loyal = position(RfmSegment.VIP_LOYALTY);
        for (int i = 0; i < segments.length; i++) {
            if (recency[i] >= rule.churnAfterDays()) {
                segments[i] = churn;
            } else {
                segments[i] = monetary[i] >= much || frequency[i] >= often ? loyal : promo;
            }
        }
    }

    private static int position(RfmSegment segment) {
        return List.of(SEGMENTS).indexOf(segment);
    }

    /** Returns the least value that meets the threshold; one that nobody has if the threshold is dropped. */
    private long leastUnscaled(RfmMeasure measure, int valueScale) {
        BigDecimal threshold = Objects.requireNonNull(distributions.percentile(measure, rule.percentile()));
        if (distributions.of(measure).isSeparatedBy(threshold)) {
            return threshold
                    .setScale(valueScale, RoundingMode.CEILING)
                    .unscaledValue()
                    .longValueExact();
        }
        String percent =
                rule.percentile().movePointRight(2).stripTrailingZeros().toPlainString();
        dropped.add(new DroppedCriterion(
                measure,
                "Percentile " + percent + " of " + measure.word() + " is " + threshold.toPlainString()
                        + ", which is also the lowest " + measure.word() + ": every customer would qualify."));
        return Long.MAX_VALUE;
    }

    RfmSegment segment(int index) {
        return SEGMENTS[segments[index]];
    }

    /** Returns the position of each customer's segment among {@link RfmSegment#values}. */
    int[] positions() {
        return segments;
    }

    List<DroppedCriterion> dropped() {
        return dropped;
    }

    RfmThresholds thresholds() {
        return new RfmThresholds(
                rule.churnAfterDays(),
                distributions.percentile(RfmMeasure.FREQUENCY, rule.percentile()),
                distributions.percentile(RfmMeasure.MONETARY, rule.percentile()));
    }
}
