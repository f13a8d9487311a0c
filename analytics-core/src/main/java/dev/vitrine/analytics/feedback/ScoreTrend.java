package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How the scores of reviews change from month to month.
 *
 * @param months every month with reviews, ascending
 * @param total all of them
 * @param notes what a reader must know
 */
public record ScoreTrend(List<ScoreMonth> months, ScoreTotal total, List<String> notes) implements Findings {

    /** Keeps the lists from being changed. */
    public ScoreTrend {
        months = List.copyOf(months);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, by the month in which customers were asked. */
    public static ScoreTrendAnalysis analysis() {
        return ScoreTrendAnalysis.ofDefaults();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("months", ScoreMonth.class, months),
                FindingsTable.of("total", ScoreTotal.class, List.of(total)));
    }
}
