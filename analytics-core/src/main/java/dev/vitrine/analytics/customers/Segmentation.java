package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.internal.aggregate.MoneySums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies the rule to the measures of all customers. */
final class Segmentation {
    private final RfmRule rule;
    private final int scale;
    private final Map<RfmMeasure, SortedValues> sorted = new EnumMap<>(RfmMeasure.class);
    private final List<DroppedCriterion> dropped = new ArrayList<>();
    private final RfmSegment[] segments;

    private Segmentation(RfmRule rule, int scale, int customers) {
        this.rule = rule;
        this.scale = scale;
        this.segments = new RfmSegment[customers];
    }

    static Segmentation of(RfmRule rule, int scale, int[] recency, int[] frequency, long[] monetary) {
        Segmentation segmentation = new Segmentation(rule, scale, recency.length);
        segmentation.sort(
                RfmMeasure.RECENCY, Arrays.stream(recency).asLongStream().toArray(), 0);
        segmentation.sort(
                RfmMeasure.FREQUENCY, Arrays.stream(frequency).asLongStream().toArray(), 0);
        segmentation.sort(RfmMeasure.MONETARY, monetary, scale);
        if (recency.length > 0) {
            segmentation.assign(recency, frequency, monetary);
        }
        return segmentation;
    }

    private void sort(RfmMeasure measure, long[] values, int valueScale) {
        sorted.put(measure, new SortedValues(values, valueScale));
    }

    private void assign(int[] recency, int[] frequency, long[] monetary) {
        long often = leastUnscaled(RfmMeasure.FREQUENCY, 0);
        long much = leastUnscaled(RfmMeasure.MONETARY, scale);
        for (int i = 0; i < segments.length; i++) {
            RfmSegment segment = RfmSegment.STANDARD_PROMO;
            if (recency[i] >= rule.churnAfterDays()) {
                segment = RfmSegment.CHURN_RECOVERY;
            } else if (monetary[i] >= much || frequency[i] >= often) {
                segment = RfmSegment.VIP_LOYALTY;
            }
            segments[i] = segment;
        }
    }

    /** Returns the least value that meets the threshold; one that nobody has if the threshold is dropped. */
    private long leastUnscaled(RfmMeasure measure, int valueScale) {
        BigDecimal threshold = Objects.requireNonNull(percentile(measure, rule.percentile()));
        if (values(measure).isSeparatedBy(threshold)) {
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
        return segments[index];
    }

    @Nullable
    BigDecimal percentile(RfmMeasure measure, BigDecimal share) {
        return values(measure).percentile(share);
    }

    private SortedValues values(RfmMeasure measure) {
        return Objects.requireNonNull(sorted.get(measure));
    }

    RfmSummary summarize(@Nullable LocalDate asOf, int[] frequency, long[] monetary) {
        List<RfmSegmentTotal> totals = new ArrayList<>();
        for (RfmSegment segment : RfmSegment.values()) {
            totals.add(total(segment, monetary));
        }
        return new RfmSummary(
                asOf,
                rule,
                segments.length,
                Arrays.stream(frequency).asLongStream().sum(),
                totals.stream().map(RfmSegmentTotal::monetary).reduce(BigDecimal.ZERO.setScale(scale), BigDecimal::add),
                new RfmThresholds(
                        rule.churnAfterDays(),
                        percentile(RfmMeasure.FREQUENCY, rule.percentile()),
                        percentile(RfmMeasure.MONETARY, rule.percentile())),
                dropped,
                totals);
    }

    private RfmSegmentTotal total(RfmSegment segment, long[] monetary) {
        int customers = 0;
        MoneySums spent = new MoneySums(scale, 1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i] == segment) {
                customers++;
                spent.add(0, monetary[i]);
            }
        }
        return new RfmSegmentTotal(segment, customers, spent.get(0));
    }
}
