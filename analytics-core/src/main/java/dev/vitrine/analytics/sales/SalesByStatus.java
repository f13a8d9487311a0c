package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.SalesScope;
import java.util.List;

/**
 * What became of orders, and of their revenue.
 *
 * @param statuses each status, by revenue, the highest first; ties by name, missing last
 * @param dayKinds each status on weekdays and at weekends, in that order, statuses by name, missing last
 * @param notes what a reader must know
 */
public record SalesByStatus(List<StatusSales> statuses, List<StatusDayKind> dayKinds, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public SalesByStatus {
        statuses = List.copyOf(statuses);
        dayKinds = List.copyOf(dayKinds);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static SalesByStatusAnalysis analysis() {
        return new SalesByStatusAnalysis(Selection.USUAL.counting(SalesScope.ALL));
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("statuses", StatusSales.class, statuses),
                FindingsTable.of("day-kinds", StatusDayKind.class, dayKinds));
    }
}
