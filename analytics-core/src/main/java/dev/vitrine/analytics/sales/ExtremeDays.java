package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * The days with the most and with the least revenue, from the first order to the last, or to the as-of day.
 *
 * @param best days by revenue, the highest first; ties in the order of the calendar
 * @param worst days by revenue, the lowest first; ties in the order of the calendar
 * @param notes what a reader must know
 */
public record ExtremeDays(List<SalesDay> best, List<SalesDay> worst, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public ExtremeDays {
        best = List.copyOf(best);
        worst = List.copyOf(worst);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them, with its defaults. */
    public static ExtremeDaysAnalysis analysis() {
        return new ExtremeDaysAnalysis(Selection.USUAL, ExtremeDaysAnalysis.USUAL_COUNT);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("best", SalesDay.class, best), FindingsTable.of("worst", SalesDay.class, worst));
    }
}
