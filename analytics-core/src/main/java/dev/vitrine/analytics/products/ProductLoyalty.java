package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * Which products their buyers buy again.
 *
 * @param products products of enough buyers, by the lower end of the interval of the repeat share, the largest first, then
 *     by buyers, then by identifier
 * @param notes what a reader must know
 */
public record ProductLoyalty(List<LoyalProduct> products, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public ProductLoyalty {
        products = List.copyOf(products);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them. */
    public static ProductLoyaltyAnalysis analysis() {
        return ProductLoyaltyAnalysis.DEFAULT;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.detail("products", LoyalProduct.class, products));
    }
}
