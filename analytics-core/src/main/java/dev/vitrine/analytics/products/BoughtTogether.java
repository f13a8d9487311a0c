package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * What is frequently bought together.
 *
 * @param pairs the pairs that chance does not explain, by orders, then by lift, the largest first, then by identifiers
 * @param total how much there was to find them in
 * @param notes what a reader must know
 */
public record BoughtTogether(List<BoughtPair> pairs, BasketTotal total, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public BoughtTogether {
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, for products. */
    public static BoughtTogetherAnalysis analysis() {
        return BoughtTogetherAnalysis.DEFAULT;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("pairs", BoughtPair.class, pairs),
                FindingsTable.of("total", BasketTotal.class, List.of(total)));
    }
}
