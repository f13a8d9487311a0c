package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Dimensions;
import java.util.List;

/**
 * How much of gross revenue came back or was called off.
 *
 * @param total over all lines; empty if no line has a price
 * @param months each month that has lines, ascending, lines without a day last
 * @param groups each group, by the value of its returns, the largest first; ties by name, missing last
 * @param notes what a reader must know
 */
public record Returns(List<ReturnShare> total, List<ReturnShare> months, List<ReturnShare> groups, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public Returns {
        total = List.copyOf(total);
        months = List.copyOf(months);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them, with its defaults. */
    public static ReturnsAnalysis analysis() {
        return new ReturnsAnalysis(Selection.USUAL.counting(SalesScope.ALL), Dimensions.PRODUCT_CATEGORY);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("total", ReturnShare.class, total),
                FindingsTable.of("months", ReturnShare.class, months),
                FindingsTable.of("groups", ReturnShare.class, groups));
    }
}
