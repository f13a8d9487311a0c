package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.internal.dated.LastDay;
import java.util.List;

/**
 * How each seller does, in comparison with all.
 *
 * @param leaders the sellers with the largest revenue
 * @param priors how sellers differ in each criterion, in the order of {@link SellerCriterion}; criteria without data are
 *     left out
 * @param sellers all sellers of a line, by revenue, the largest first, then by identifier; those without revenue last
 * @param estimates each criterion in the order of {@link SellerCriterion}, each seller by rank, then by sample, the largest
 *     first, then by identifier
 * @param notes what a reader must know
 */
public record SellerScorecards(
        List<SellerScorecard> leaders,
        List<SellerPrior> priors,
        List<SellerScorecard> sellers,
        List<SellerEstimate> estimates,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public SellerScorecards {
        leaders = List.copyOf(leaders);
        priors = List.copyOf(priors);
        sellers = List.copyOf(sellers);
        estimates = List.copyOf(estimates);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with ten leaders and intervals of the level 0.95. */
    public static SellerScorecardsAnalysis analysis() {
        return new SellerScorecardsAnalysis(
                SellerScorecardsAnalysis.USUAL_LEADERS, SellerScorecardsAnalysis.USUAL_LEVEL, LastDay.NONE);
    }

    /** Returns the estimates of a criterion, the best first. */
    public List<SellerEstimate> estimates(SellerCriterion criterion) {
        return estimates.stream()
                .filter(estimate -> estimate.criterion() == criterion)
                .toList();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("leaders", SellerScorecard.class, leaders),
                FindingsTable.of("priors", SellerPrior.class, priors),
                FindingsTable.detail("sellers", SellerScorecard.class, sellers),
                FindingsTable.detail("estimates", SellerEstimate.class, estimates));
    }
}
