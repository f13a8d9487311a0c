package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How the prices of products moved, and how sales went with them: trend and elasticity, each with its interval.
 *
 * @param products products sold in enough periods, by units, the most first, then by identifier
 * @param notes what a reader must know
 */
public record ProductPrices(List<ProductPrice> products, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public ProductPrices {
        products = List.copyOf(products);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them, over weeks. */
    public static ProductPricesAnalysis analysis() {
        return ProductPricesAnalysis.DEFAULT;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.detail("products", ProductPrice.class, products));
    }
}
