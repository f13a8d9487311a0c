package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Days between purchases. */
final class Gaps {
    private long[] days = new long[64];
    private int size;
    private boolean isSorted = true;

    void add(long gap) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
        }
        days[size++] = gap;
        isSorted = false;
    }

    int size() {
        return size;
    }

    private void sort() {
        if (!isSorted) {
            Arrays.sort(days, 0, size);
            isSorted = true;
        }
    }

    /** Returns how many are from one bound on and, unless it is null, below the other. */
    long between(long from, @Nullable Integer to) {
        return Arrays.stream(days, 0, size)
                .filter(gap -> gap >= from && (to == null || gap < to))
                .count();
    }

    GapStatistics statistics(@Nullable Integer afterPurchase, double level) {
        sort();
        Sample sample = Sample.EMPTY;
        for (int i = 0; i < size; i++) {
            sample = sample.with((double) days[i], 1);
        }
        return new GapStatistics(
                afterPurchase,
                size,
                size == 0 ? null : sample.mean(),
                Interval.ofMean(sample, level),
                size < 2 ? null : Math.sqrt(sample.variance()),
                quantile(0.1),
                quantile(0.25),
                quantile(0.5),
                quantile(0.75),
                quantile(0.9));
    }

    /** Definition 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996). */
    private @Nullable Double quantile(double p) {
        if (size == 0) {
            return null;
        }
        double position = p * (size - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, size - 1);
        return days[below] + (position - below) * (days[above] - days[below]);
    }
}
