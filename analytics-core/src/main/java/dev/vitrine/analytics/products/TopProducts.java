package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * The products that sell best, by three rulers, and those ordered often.
 *
 * @param byRevenue the best by revenue, the best first
 * @param byUnits the best by units, the best first
 * @param byLines the best by order lines, the best first
 * @param frequent all products in more than so many orders, the most ordered first, then by identifier
 * @param notes what a reader must know
 */
public record TopProducts(
        List<TopProduct> byRevenue,
        List<TopProduct> byUnits,
        List<TopProduct> byLines,
        List<FrequentProduct> frequent,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public TopProducts {
        byRevenue = List.copyOf(byRevenue);
        byUnits = List.copyOf(byUnits);
        byLines = List.copyOf(byLines);
        frequent = List.copyOf(frequent);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them: the best ten, and those in more than five orders. */
    public static TopProductsAnalysis analysis() {
        return TopProductsAnalysis.DEFAULT;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("by-revenue", TopProduct.class, byRevenue),
                FindingsTable.of("by-units", TopProduct.class, byUnits),
                FindingsTable.of("by-lines", TopProduct.class, byLines),
                FindingsTable.detail("frequent", FrequentProduct.class, frequent));
    }
}
