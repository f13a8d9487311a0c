package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How many orders came later than promised, and where.
 *
 * <p>States, routes, categories and sellers are those with a delivered order that had a promise, the surely latest first:
 * by the lower end of the interval, descending, so that a few orders by chance do not top the list; ties by orders,
 * descending, then by name. An order of several categories, sellers or routes counts once in each.
 *
 * @param total all orders
 * @param delays late orders by how late they were, ascending
 * @param months each month of purchase, ascending; orders without a time of purchase are in none
 * @param states states of customers
 * @param categories categories of products
 * @param routes from the sellers' states to the customers'
 * @param sellers sellers
 * @param notes what a reader must know
 */
public record LateDeliveries(
        LateTotal total,
        List<LateBand> delays,
        List<LateMonth> months,
        List<LateGroup> states,
        List<LateCategory> categories,
        List<LateRoute> routes,
        List<LateGroup> sellers,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public LateDeliveries {
        delays = List.copyOf(delays);
        months = List.copyOf(months);
        states = List.copyOf(states);
        categories = List.copyOf(categories);
        routes = List.copyOf(routes);
        sellers = List.copyOf(sellers);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, as of the day after the last order, with intervals of the level 0.95. */
    public static LateDeliveriesAnalysis analysis() {
        return new LateDeliveriesAnalysis(null);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("total", LateTotal.class, List.of(total)),
                FindingsTable.of("delays", LateBand.class, delays),
                FindingsTable.of("months", LateMonth.class, months),
                FindingsTable.of("states", LateGroup.class, states),
                FindingsTable.of("categories", LateCategory.class, categories),
                FindingsTable.detail("routes", LateRoute.class, routes),
                FindingsTable.detail("sellers", LateGroup.class, sellers));
    }
}
