package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How many lines and units orders have, and what orders of each size are worth.
 *
 * @param summary lines, then units; empty if no order sells anything
 * @param lines orders by their number of lines, ascending, up to the largest that occurs
 * @param units orders by their number of units, ascending, up to the largest that occurs
 * @param notes what a reader must know
 */
public record BasketSize(
        List<BasketSummary> summary, List<BasketBand> lines, List<BasketBand> units, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public BasketSize {
        summary = List.copyOf(summary);
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static BasketSizeAnalysis analysis() {
        return new BasketSizeAnalysis(Selection.USUAL);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("summary", BasketSummary.class, summary),
                FindingsTable.of("lines", BasketBand.class, lines),
                FindingsTable.of("units", BasketBand.class, units));
    }
}
