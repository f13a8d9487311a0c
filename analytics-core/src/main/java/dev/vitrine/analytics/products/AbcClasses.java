package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * Which few products bring most of the revenue.
 *
 * @param classes what each class adds up to: A, B, C
 * @param products every product that was sold, by revenue, the largest first, then by identifier
 * @param notes what a reader must know
 */
public record AbcClasses(List<AbcTotal> classes, List<AbcProduct> products, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public AbcClasses {
        classes = List.copyOf(classes);
        products = List.copyOf(products);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them, with classes that end at 80 % and 95 % of the revenue. */
    public static AbcAnalysis analysis() {
        return AbcAnalysis.DEFAULT;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("classes", AbcTotal.class, classes),
                FindingsTable.detail("products", AbcProduct.class, products));
    }
}
