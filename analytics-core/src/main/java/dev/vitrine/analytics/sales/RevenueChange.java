package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.query.Dimensions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why revenue changed from one time to another: volume, mix, price, and what was new or gone.
 *
 * @param before the earlier days; null if the data have no two times to compare
 * @param after the later days; null if the data have no two times to compare
 * @param total all groups together, each effect the sum of theirs; empty if there is nothing to compare
 * @param groups each group, by the size of its change, the largest first; ties by name, missing last
 * @param notes what a reader must know
 */
public record RevenueChange(
        @Nullable DayRange before,
        @Nullable DayRange after,
        List<RevenueEffects> total,
        List<RevenueEffects> groups,
        List<String> notes)
        implements Findings {
    private static final int LONGEST_SUMMARY = 100;

    /** Keeps the lists from being changed. */
    public RevenueChange {
        total = List.copyOf(total);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static RevenueChangeAnalysis analysis() {
        return new RevenueChangeAnalysis(Selection.USUAL, Dimensions.PRODUCT_CATEGORY, new ComparedTimes.Latest(1));
    }

    /** Returns the total and the groups; more than 100 groups are detail. */
    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("total", RevenueEffects.class, total),
                groups.size() > LONGEST_SUMMARY
                        ? FindingsTable.detail("groups", RevenueEffects.class, groups)
                        : FindingsTable.of("groups", RevenueEffects.class, groups));
    }
}
