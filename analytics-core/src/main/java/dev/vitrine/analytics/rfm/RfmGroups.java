package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.internal.aggregate.MoneySums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customers in groups, each with its counts, sums and medians. */
final class RfmGroups {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final RfmPeople people;
    private final RfmDistributions distributions;
    private final int[] group;

    /**
     * Groups the customers.
     *
     * @param group the group of each customer, from 0
     */
    RfmGroups(RfmPeople people, RfmDistributions distributions, int[] group) {
        this.people = people;
        this.distributions = distributions;
        this.group = group;
    }

    /** Returns the figures of each group, in the order of the names. */
    List<RfmSegmentFigures> figures(List<String> names) {
        int groups = names.size();
        MoneySums spent = sums(RfmMeasure.MONETARY, groups);
        MoneySums orders = sums(RfmMeasure.FREQUENCY, groups);
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < groups; i++) {
            all = all.add(spent.get(i));
        }
        List<SortedValues> recency = distributions.byGroup(RfmMeasure.RECENCY, group, groups);
        List<SortedValues> frequency = distributions.byGroup(RfmMeasure.FREQUENCY, group, groups);
        List<SortedValues> monetary = distributions.byGroup(RfmMeasure.MONETARY, group, groups);
        List<RfmSegmentFigures> figures = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            int size = recency.get(i).size();
            figures.add(new RfmSegmentFigures(
                    names.get(i),
                    size,
                    share(size, people.size()),
                    orders.get(i).longValueExact(),
                    spent.get(i),
                    share(spent.get(i).doubleValue(), all.doubleValue()),
                    recency.get(i).percentile(HALF),
                    frequency.get(i).percentile(HALF),
                    monetary.get(i).percentile(HALF)));
        }
        return figures;
    }

    private static @Nullable Double share(double part, double whole) {
        return whole == 0 ? null : part / whole;
    }

    private MoneySums sums(RfmMeasure measure, int groups) {
        MoneySums sums = new MoneySums(people.scale(measure), groups);
        long[] values = people.values(measure);
        for (int i = 0; i < group.length; i++) {
            sums.add(group[i], values[i]);
        }
        return sums;
    }
}
