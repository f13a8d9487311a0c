package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many customers come back in the months after their first purchase, and how much they spend then.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param curve all cohorts together, by months since the first purchase
 * @param cohorts the cohorts, by month
 * @param cells each cohort in each month up to the as-of day, by cohort, then month
 * @param notes what a reader must know
 */
public record CohortRetention(
        @Nullable LocalDate asOf,
        List<RetentionPoint> curve,
        List<CohortSize> cohorts,
        List<CohortCell> cells,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public CohortRetention {
        curve = List.copyOf(curve);
        cohorts = List.copyOf(cohorts);
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static CohortRetentionAnalysis analysis() {
        return CohortRetentionAnalysis.USUAL;
    }

    /** Returns a cohort so many months after its first purchase, or nothing if there is no such cell. */
    public Optional<CohortCell> find(YearMonth cohort, int monthsSinceFirst) {
        return cells.stream()
                .filter(cell -> cell.cohort().equals(cohort) && cell.monthsSinceFirst() == monthsSinceFirst)
                .findFirst();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("curve", RetentionPoint.class, curve),
                FindingsTable.of("cohorts", CohortSize.class, cohorts),
                FindingsTable.of("cells", CohortCell.class, cells));
    }
}
