package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.internal.aggregate.MoneySums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customers in groups, each with its counts, sums and medians. */
final class RfmGroups {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final RfmPeople people;
    private final int[] group;
    private final int[] sizes;

    /**
     * Groups the customers.
     *
     * @param group the group of each customer
     * @param groups how many groups there are
     */
    RfmGroups(RfmPeople people, int[] group, int groups) {
        this.people = people;
        this.group = group;
        this.sizes = new int[groups];
        for (int one : group) {
            sizes[one]++;
        }
    }

    /** Returns the figures of each group, in the order of the names. */
    List<RfmSegmentFigures> figures(List<String> names) {
        BigDecimal[] monetary = monetary();
        BigDecimal all = BigDecimal.ZERO;
        for (BigDecimal one : monetary) {
            all = all.add(one);
        }
        long[] orders = orders();
        List<SortedValues> recency = sorted(RfmMeasure.RECENCY);
        List<SortedValues> frequency = sorted(RfmMeasure.FREQUENCY);
        List<SortedValues> spent = sorted(RfmMeasure.MONETARY);
        List<RfmSegmentFigures> figures = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            figures.add(new RfmSegmentFigures(
                    names.get(i),
                    sizes[i],
                    share(sizes[i], people.size()),
                    orders[i],
                    monetary[i],
                    share(monetary[i].doubleValue(), all.doubleValue()),
                    recency.get(i).percentile(HALF),
                    frequency.get(i).percentile(HALF),
                    spent.get(i).percentile(HALF)));
        }
        return figures;
    }

    private static @Nullable Double share(double part, double whole) {
        return whole == 0 ? null : part / whole;
    }

    private BigDecimal[] monetary() {
        MoneySums sums = new MoneySums(people.scale(), sizes.length);
        for (int i = 0; i < group.length; i++) {
            sums.add(group[i], people.monetary[i]);
        }
        BigDecimal[] monetary = new BigDecimal[sizes.length];
        for (int i = 0; i < monetary.length; i++) {
            monetary[i] = sums.get(i);
        }
        return monetary;
    }

    private long[] orders() {
        long[] orders = new long[sizes.length];
        for (int i = 0; i < group.length; i++) {
            orders[group[i]] += people.frequency[i];
        }
        return orders;
    }

    private List<SortedValues> sorted(RfmMeasure measure) {
        long[] values = people.values(measure);
        long[][] parts = new long[sizes.length][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new long[sizes[i]];
        }
        int[] next = new int[sizes.length];
        for (int i = 0; i < values.length; i++) {
            parts[group[i]][next[group[i]]++] = values[i];
        }
        List<SortedValues> sorted = new ArrayList<>();
        for (long[] part : parts) {
            sorted.add(new SortedValues(part, people.scale(measure)));
        }
        return sorted;
    }
}
