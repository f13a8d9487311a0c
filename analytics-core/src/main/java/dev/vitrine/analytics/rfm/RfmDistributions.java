package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sorted values of the three measures, over all customers and by group; each measure is sorted once. */
final class RfmDistributions {
    private final RfmPeople people;
    private final Map<RfmMeasure, int[]> orders = new EnumMap<>(RfmMeasure.class);
    private final Map<RfmMeasure, SortedValues> sorted = new EnumMap<>(RfmMeasure.class);

    RfmDistributions(RfmPeople people) {
        this.people = people;
        int[] together = new int[people.size()];
        for (RfmMeasure measure : RfmMeasure.values()) {
            orders.put(measure, RfmOrder.of(people.values(measure)));
            sorted.put(measure, byGroup(measure, together, 1).get(0));
        }
    }

    SortedValues of(RfmMeasure measure) {
        return Objects.requireNonNull(sorted.get(measure));
    }

    @Nullable
    BigDecimal percentile(RfmMeasure measure, BigDecimal share) {
        return of(measure).percentile(share);
    }

    /**
     * Returns the values of each group.
     *
     * @param group the group of each customer, from 0
     * @param groups how many groups there are
     */
    List<SortedValues> byGroup(RfmMeasure measure, int[] group, int groups) {
        int[] next = new int[groups];
        for (int one : group) {
            next[one]++;
        }
        long[][] parts = new long[groups][];
        for (int i = 0; i < groups; i++) {
            parts[i] = new long[next[i]];
            next[i] = 0;
        }
        long[] values = people.values(measure);
        for (int customer : Objects.requireNonNull(orders.get(measure))) {
            int one = group[customer];
            parts[one][next[one]++] = values[customer];
        }
        return Stream.of(parts)
                .map(part -> SortedValues.ofAscending(part, people.scale(measure)))
                .toList();
    }
}
