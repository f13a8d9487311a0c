package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * A few products side by side.
 *
 * @param products the products in the order asked for; those without a sale are left out
 * @param months what each sold in each month with a sale, by month, then by identifier
 * @param channels through which channels each sold, by the product's revenue
 * @param notes what a reader must know
 */
public record ProductComparison(
        List<ComparedProduct> products, List<ComparedMonth> months, List<ProductChannel> channels, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public ProductComparison {
        products = List.copyOf(products);
        months = List.copyOf(months);
        channels = List.copyOf(channels);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the analysis that compares products.
     *
     * @param ids their identifiers, from 1 to 20 different ones
     * @throws IllegalArgumentException if there are more or none
     */
    public static ProductComparisonAnalysis analysis(List<String> ids) {
        return ProductComparisonAnalysis.of(ids);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("products", ComparedProduct.class, products),
                FindingsTable.of("months", ComparedMonth.class, months),
                FindingsTable.of("channels", ProductChannel.class, channels));
    }
}
