package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.query.Dimensions;
import java.util.List;

/**
 * How far below list prices goods sold.
 *
 * @param total over all groups; empty if nothing has a list price
 * @param groups each group, by discount, the largest first; ties by name, missing last
 * @param notes what a reader must know
 */
public record Discounts(List<Discount> total, List<Discount> groups, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public Discounts {
        total = List.copyOf(total);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them, with its defaults. */
    public static DiscountsAnalysis analysis() {
        return new DiscountsAnalysis(Selection.USUAL, Dimensions.PRODUCT_CATEGORY);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("total", Discount.class, total), FindingsTable.of("groups", Discount.class, groups));
    }
}
