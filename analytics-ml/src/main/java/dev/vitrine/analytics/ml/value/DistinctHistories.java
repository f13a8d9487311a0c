package dev.vitrine.analytics.ml.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Histories that differ, in a fixed order, with the number of customers who share each. */
final class DistinctHistories {
    private final int[] repeats;
    private final double[] last;
    private final double[] observed;
    private final int[] counts;
    private final long customers;

    private DistinctHistories(int[] repeats, double[] last, double[] observed, int[] counts) {
        this.repeats = repeats;
        this.last = last;
        this.observed = observed;
        this.counts = counts;
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        this.customers = sum;
    }

    static DistinctHistories of(List<PurchaseSummary> summaries) {
        List<PurchaseSummary> sorted = new ArrayList<>(summaries);
        sorted.sort(Comparator.comparingInt(PurchaseSummary::repeats)
                .thenComparingDouble(PurchaseSummary::last)
                .thenComparingDouble(PurchaseSummary::observed));
        int[] repeats = new int[sorted.size()];
        double[] last = new double[sorted.size()];
        double[] observed = new double[sorted.size()];
        int[] counts = new int[sorted.size()];
        int size = 0;
        for (PurchaseSummary one : sorted) {
            if (size > 0
                    && repeats[size - 1] == one.repeats()
                    && last[size - 1] == one.last()
                    && observed[size - 1] == one.observed()) {
                counts[size - 1]++;
            } else {
                repeats[size] = one.repeats();
                last[size] = one.last();
                observed[size] = one.observed();
                counts[size++] = 1;
            }
        }
        return new DistinctHistories(
                Arrays.copyOf(repeats, size),
                Arrays.copyOf(last, size),
                Arrays.copyOf(observed, size),
                Arrays.copyOf(counts, size));
    }

    /** Returns about so many of them, evenly spaced; these if there are no more. */
    DistinctHistories thinned(int most) {
        if (size() <= most) {
            return this;
        }
        int[] fewRepeats = new int[most];
        double[] fewLast = new double[most];
        double[] fewObserved = new double[most];
        int[] fewCounts = new int[most];
        for (int i = 0; i < most; i++) {
            int row = (int) ((long) i * size() / most);
            fewRepeats[i] = repeats[row];
            fewLast[i] = last[row];
            fewObserved[i] = observed[row];
            fewCounts[i] = counts[row];
        }
        return new DistinctHistories(fewRepeats, fewLast, fewObserved, fewCounts);
    }

    int size() {
        return counts.length;
    }

    long customers() {
        return customers;
    }

    int repeats(int row) {
        return repeats[row];
    }

    double last(int row) {
        return last[row];
    }

    double observed(int row) {
        return observed[row];
    }

    int count(int row) {
        return counts[row];
    }

    double meanObserved() {
        double sum = 0;
        for (int row = 0; row < size(); row++) {
            sum += counts[row] * observed[row];
        }
        return sum / customers;
    }

    double meanRepeats() {
        double sum = 0;
        for (int row = 0; row < size(); row++) {
            sum += (double) counts[row] * repeats[row];
        }
        return sum / customers;
    }
}
