package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.internal.dated.LastDay;
import java.util.List;

/**
 * Which orders get scores of 1 or 2, and how many such scores go with what.
 *
 * @param causes by what happened to the order: delivery, lines, sellers; the reference of each first, levels without scores
 *     left out
 * @param categories by category of the products, the one with most low scores beyond the usual share first, ties by
 *     category, then translation, missing last
 * @param notes what a reader must know
 */
public record LowScoreCauses(List<CauseShare> causes, List<CategoryScores> categories, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public LowScoreCauses {
        causes = List.copyOf(causes);
        categories = List.copyOf(categories);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it. */
    public static DatedAnalysis<LowScoreCauses> analysis() {
        return new LowScoreCausesAnalysis(LastDay.NONE);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("causes", CauseShare.class, causes),
                FindingsTable.of("categories", CategoryScores.class, categories));
    }
}
