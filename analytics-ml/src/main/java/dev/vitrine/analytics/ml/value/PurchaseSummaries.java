package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import java.util.Collection;
import java.util.List;

/** Customers' histories, each summarised in a few numbers. Immutable and thread-safe. */
public final class PurchaseSummaries implements Dataset {
    private final String description;
    private final TimeScale scale;
    private final List<PurchaseSummary> customers;

    private PurchaseSummaries(String description, TimeScale scale, List<PurchaseSummary> customers) {
        this.description = description;
        this.scale = scale;
        this.customers = customers;
    }

    /**
     * Returns summaries, in the scale of the first.
     *
     * @param description what the data are, such as {@code "buyers of CDNOW's first quarter of 1997"}
     */
    public static PurchaseSummaries of(String description, Collection<PurchaseSummary> customers) {
        TimeScale scale =
                customers.stream().map(PurchaseSummary::scale).findFirst().orElse(TimeScale.WEEKS);
        return new PurchaseSummaries(
                description,
                scale,
                customers.stream().map(customer -> customer.in(scale)).toList());
    }

    /** Returns what times are counted in. */
    public TimeScale scale() {
        return scale;
    }

    /** Returns the summaries, in the given order. */
    public List<PurchaseSummary> customers() {
        return customers;
    }

    /** Returns how many customers have bought more than once. */
    public int repeaters() {
        return (int)
                customers.stream().filter(customer -> customer.repeats() > 0).count();
    }

    @Override
    public int size() {
        return customers.size();
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest(description);
        digest.add(scale.name());
        for (PurchaseSummary customer : customers) {
            digest.add(customer.customer())
                    .add(customer.repeats())
                    .add(customer.last())
                    .add(customer.observed())
                    .add(customer.spend() == null ? Double.NaN : customer.spend());
        }
        return digest.fingerprint(customers.size());
    }
}
