package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How sales depend on the month of the year, the day of the week, and the hour of the day.
 *
 * @param months January to December
 * @param weekdays Monday to Sunday
 * @param hours 0 to 23
 * @param notes what a reader must know
 */
public record Seasonality(
        List<SeasonIndex> months, List<SeasonIndex> weekdays, List<SeasonIndex> hours, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public Seasonality {
        months = List.copyOf(months);
        weekdays = List.copyOf(weekdays);
        hours = List.copyOf(hours);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static SeasonalityAnalysis analysis() {
        return new SeasonalityAnalysis(Selection.USUAL);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("months", SeasonIndex.class, months),
                FindingsTable.of("weekdays", SeasonIndex.class, weekdays),
                FindingsTable.of("hours", SeasonIndex.class, hours));
    }
}
