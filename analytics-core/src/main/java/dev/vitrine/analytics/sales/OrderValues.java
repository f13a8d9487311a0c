package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.query.Dimensions;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The average order value, by region or by any other group of orders.
 *
 * @param groups each group, the highest average first; ties by name, orders without a group last
 * @param averageOrderValue the average over all; null without orders that have lines or any price
 * @param notes what a reader must know
 */
public record OrderValues(List<OrderValue> groups, @Nullable BigDecimal averageOrderValue, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public OrderValues {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them, with its defaults. */
    public static OrderValuesAnalysis analysis() {
        return new OrderValuesAnalysis(Selection.USUAL, Dimensions.CUSTOMER_STATE, OrderValuesAnalysis.USUAL_MINIMUM);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("groups", OrderValue.class, groups));
    }
}
