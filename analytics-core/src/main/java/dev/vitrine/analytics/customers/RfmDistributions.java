package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sorted values of the three measures over all customers. */
final class RfmDistributions {
    private final Map<RfmMeasure, SortedValues> sorted = new EnumMap<>(RfmMeasure.class);

    RfmDistributions(RfmPeople people) {
        for (RfmMeasure measure : RfmMeasure.values()) {
            sorted.put(measure, new SortedValues(people.values(measure), people.scale(measure)));
        }
    }

    SortedValues of(RfmMeasure measure) {
        return Objects.requireNonNull(sorted.get(measure));
    }

    @Nullable
    BigDecimal percentile(RfmMeasure measure, BigDecimal share) {
        return of(measure).percentile(share);
    }
}
