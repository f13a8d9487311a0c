package dev.vitrine.analytics.ml.segments;

import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import dev.vitrine.analytics.rfm.Rfm;
import java.util.List;

/**
 * The customers to be segmented, in a fixed order. Immutable and thread-safe.
 *
 * @param persons their identifiers
 * @param points their recency, frequency and monetary value, in the same order
 */
public record CustomerPoints(List<String> persons, List<CustomerPoint> points) implements Dataset {

    /**
     * Keeps the lists from being changed.
     *
     * @throws IllegalArgumentException if they differ in length
     */
    public CustomerPoints {
        persons = List.copyOf(persons);
        points = List.copyOf(points);
        if (persons.size() != points.size()) {
            throw new IllegalArgumentException(persons.size() + " persons for " + points.size()
                    + " points: expected one for each. Maybe some were dropped from one of them.");
        }
    }

    /** Returns all customers with a valid sale, in the order of the analysis. */
    public static CustomerPoints of(Rfm rfm) {
        return new CustomerPoints(
                rfm.customers().map(customer -> customer.person()).toList(),
                rfm.customers().map(CustomerPoint::of).toList());
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest("customers with a valid sale");
        for (int i = 0; i < size(); i++) {
            CustomerPoint point = points.get(i);
            digest.add(persons.get(i))
                    .add(point.recencyDays())
                    .add(point.orders())
                    .add(point.spent());
        }
        return digest.fingerprint(size());
    }
}
