package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.classification.Examples;
import dev.vitrine.analytics.ml.classification.ExamplesBuilder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A history with the features of each order at its approval; rows are those of the history. */
final class DelayTable {
    /** Below this, a near miss is none. */
    private static final double LEAST_SHARE = 0.02;

    private static final double SECONDS = 86_400;

    private final OrderHistory history;
    private final double[][] values;
    private final double[] expected;
    private final DeliveryNetwork network;

    DelayTable(OrderHistory history, double[][] values, double[] expected, DeliveryNetwork network) {
        this.history = history;
        this.values = values;
        this.expected = expected;
        this.network = network;
    }

    int size() {
        return values.length;
    }

    OrderHistory history() {
        return history;
    }

    /** Returns the network as it is at the end of the history. */
    DeliveryNetwork network() {
        return network;
    }

    PastOrder past(int row) {
        return history.orders().get(row);
    }

    double[] values(int row) {
        return values[row].clone();
    }

    /** Returns the working days that were to be expected. */
    double expected(int row) {
        return expected[row];
    }

    /** Returns the working days it took, as known at a moment; infinite if it had not come. */
    double workingDays(int row, LocalDateTime moment) {
        LocalDateTime delivered = past(row).deliveredAt();
        return delivered == null || !delivered.isBefore(moment)
                ? Double.POSITIVE_INFINITY
                : network.workingDays().between(past(row).order().approvedAt(), delivered);
    }

    /** Returns the days it took; infinite if it has not come. */
    double days(int row) {
        LocalDateTime delivered = past(row).deliveredAt();
        return delivered == null
                ? Double.POSITIVE_INFINITY
                : Duration.between(past(row).order().approvedAt(), delivered).toSeconds() / SECONDS;
    }

    boolean wasDelivered(int row) {
        return past(row).deliveredAt() != null;
    }

    /** Tells whether it had come before a moment. */
    boolean wasDelivered(int row, LocalDateTime moment) {
        LocalDateTime delivered = past(row).deliveredAt();
        return delivered != null && delivered.isBefore(moment);
    }

    YearMonth purchaseMonth(int row) {
        return YearMonth.from(past(row).order().purchasedAt());
    }

    /** Returns the rows whose outcome was known for good before a time. */
    int[] settledBefore(LocalDateTime time) {
        return rows(row -> past(row).settledAt().isBefore(time)
                && past(row).order().approvedAt().isBefore(time));
    }

    int[] rows(IntPredicate row) {
        return IntStream.range(0, size()).filter(row).toArray();
    }

    /** Tells whether an order had not come when its promise was due; known from then on. */
    boolean missedPromise(int row) {
        return !wasDelivered(row) || past(row).cameLate();
    }

    /** Returns rows as examples, each with its outcome. */
    Examples examples(int[] rows) {
        ExamplesBuilder builder = builder();
        for (int row : rows) {
            add(builder, row, values[row], missedPromise(row), 1);
        }
        return builder.build();
    }

    /**
     * Returns rows to learn from. An order that came just in time counts in part as one that came late: by the logistic
     * function of the logarithm of the time taken over the time promised, divided by a width. Both become known at the
     * promise at the latest.
     */
    Examples lessons(int[] rows, FeatureRange range, double[] weights, double nearMiss) {
        ExamplesBuilder builder = builder();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            boolean missed = missedPromise(row);
            double[] seen = range.within(values[row]);
            double share = missed || nearMiss == 0 ? 0 : closeness(row, nearMiss);
            if (share > LEAST_SHARE) {
                add(builder, row, seen, true, weights[i] * share);
                add(builder, row, seen, false, weights[i] * (1 - share));
            } else {
                add(builder, row, seen, missed, weights[i]);
            }
        }
        return builder.build();
    }

    private double closeness(int row, double width) {
        ApprovedOrder order = past(row).order();
        double promised = network.workingDays().between(order.approvedAt(), order.promisedAt());
        double ratio = Math.max(0.5, workingDays(row, LocalDateTime.MAX)) / Math.max(0.5, promised);
        return 1 / (1 + Math.pow(ratio, -1 / width));
    }

    private static ExamplesBuilder builder() {
        return Examples.builder(
                "orders whose promise was due", DelayFeatures.atApproval().names());
    }

    private void add(ExamplesBuilder builder, int row, double[] seen, boolean late, double weight) {
        builder.add(seen, late, past(row).order().approvedAt(), past(row).settledAt(), weight);
    }
}
