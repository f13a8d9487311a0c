package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Histories of opportunities, and how many customers have each. Immutable and thread-safe. */
public final class OpportunityHistories implements Dataset {
    private static final Comparator<OpportunityHistory> ORDER = Comparator.comparingInt(
                    OpportunityHistory::opportunities)
            .thenComparingInt(OpportunityHistory::repeats)
            .thenComparingInt(OpportunityHistory::last);

    private final String description;
    private final List<OpportunityHistory> histories;
    private final int[] customers;
    private final int size;

    private OpportunityHistories(String description, Map<OpportunityHistory, Integer> counts) {
        this.description = description;
        TreeMap<OpportunityHistory, Integer> sorted = new TreeMap<>(ORDER);
        sorted.putAll(counts);
        this.histories = List.copyOf(sorted.keySet());
        this.customers = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        int sum = 0;
        for (int count : customers) {
            sum = Math.addExact(sum, count);
        }
        this.size = sum;
    }

    /**
     * Returns histories.
     *
     * @param description what the data are, such as {@code "donors first won in 1995"}
     * @param customers how many customers have each history, at least 1
     */
    public static OpportunityHistories of(String description, Map<OpportunityHistory, Integer> customers) {
        customers.forEach((history, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException(
                        count + " customers have " + history + "; expected at least 1. Maybe leave it out.");
            }
        });
        return new OpportunityHistories(description, customers);
    }

    /** Returns the number of customers. */
    @Override
    public int size() {
        return size;
    }

    /** Returns the histories, by opportunities, repeats and last. */
    public List<OpportunityHistory> histories() {
        return histories;
    }

    /** Returns how many customers have a history, by its place in {@link #histories}. */
    public int customersOf(int index) {
        return customers[index];
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest(description);
        for (int i = 0; i < customers.length; i++) {
            OpportunityHistory history = histories.get(i);
            digest.add(history.repeats())
                    .add(history.last())
                    .add(history.opportunities())
                    .add(customers[i]);
        }
        return digest.fingerprint(size);
    }
}
