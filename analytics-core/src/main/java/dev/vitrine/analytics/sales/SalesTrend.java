package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How sales developed: by month, week and day, with growth and moving averages.
 *
 * <p>Each list has all periods of the calendar from the first order to the last, or to the as-of day, those without sales included.
 *
 * @param months calendar months, ascending
 * @param weeks weeks of ISO 8601, ascending
 * @param days calendar days, ascending
 * @param notes what a reader must know
 */
public record SalesTrend(List<SalesPeriod> months, List<SalesPeriod> weeks, List<SalesPeriod> days, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public SalesTrend {
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static SalesTrendAnalysis analysis() {
        return SalesTrendAnalysis.ofDefaults();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("months", SalesPeriod.class, months),
                FindingsTable.detail("weeks", SalesPeriod.class, weeks),
                FindingsTable.detail("days", SalesPeriod.class, days));
    }
}
