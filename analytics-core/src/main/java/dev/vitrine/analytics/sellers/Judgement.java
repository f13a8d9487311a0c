package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * All sellers judged by one criterion.
 *
 * @param prior how they differ; null if none has data
 * @param estimates the best first
 * @param bySeller the estimate of each seller that has one
 */
record Judgement(@Nullable SellerPrior prior, List<SellerEstimate> estimates, Map<String, SellerEstimate> bySeller) {
    private static final double NINE_DECIMALS = 1e9;
    private static final double LOWEST_SCORE = 1;
    private static final double HIGHEST_SCORE = 5;

    /** Judges by a share of hits among trials. */
    static Judgement ofShares(
            SellerCriterion criterion,
            List<SellerFigures> sellers,
            ToLongFunction<SellerFigures> hits,
            ToLongFunction<SellerFigures> trials,
            double level) {
        List<SellerFigures> some = sellers.stream()
                .filter(seller -> trials.applyAsLong(seller) > 0)
                .toList();
        if (some.isEmpty()) {
            return new Judgement(null, List.of(), Map.of());
        }
        long[] hit = some.stream().mapToLong(hits).toArray();
        long[] tried = some.stream().mapToLong(trials).toArray();
        ShareShrinkage shrinkage = ShareShrinkage.of(hit, tried);
        Belief[] beliefs = shrinkage.beliefs(hit, tried, level);
        List<Draft> drafts = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < beliefs.length; i++) {
            all += tried[i];
            drafts.add(new Draft(some.get(i).seller(), tried[i], (double) hit[i] / tried[i], beliefs[i]));
        }
        return of(
                new SellerPrior(criterion, some.size(), all, shrinkage.mean(), shrinkage.spread(), shrinkage.weight()),
                drafts);
    }

    /** Judges by the mean of some values; samples are in the order of the sellers. */
    static Judgement ofMeans(
            SellerCriterion criterion, List<SellerFigures> sellers, List<Sample> samples, double level) {
        List<SellerFigures> some = new ArrayList<>();
        List<Sample> known = new ArrayList<>();
        for (int i = 0; i < sellers.size(); i++) {
            if (samples.get(i).count() > 0) {
                some.add(sellers.get(i));
                known.add(samples.get(i));
            }
        }
        if (some.isEmpty()) {
            return new Judgement(null, List.of(), Map.of());
        }
        Sample[] values = known.toArray(new Sample[0]);
        MeanShrinkage shrinkage = MeanShrinkage.of(values);
        boolean areScores = criterion == SellerCriterion.REVIEW_SCORE;
        Belief[] beliefs = shrinkage.beliefs(
                values, level, areScores ? LOWEST_SCORE : 0, areScores ? HIGHEST_SCORE : Double.MAX_VALUE);
        List<Draft> drafts = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < beliefs.length; i++) {
            all += values[i].count();
            drafts.add(new Draft(some.get(i).seller(), values[i].count(), values[i].mean(), beliefs[i]));
        }
        return of(
                new SellerPrior(
                        criterion,
                        some.size(),
                        all,
                        shrinkage.mean(),
                        Math.sqrt(shrinkage.between()),
                        shrinkage.weight()),
                drafts);
    }

    private record Draft(String seller, long sample, double observed, Belief belief, double rounded) {
        Draft(String seller, long sample, double observed, Belief belief) {
            this(seller, sample, observed, belief, Math.rint(belief.estimate() * NINE_DECIMALS));
        }
    }

    private static Judgement of(SellerPrior prior, List<Draft> drafts) {
        Comparator<Draft> byEstimate = Comparator.comparingDouble(Draft::rounded);
        drafts.sort((prior.criterion().isHighGood() ? byEstimate.reversed() : byEstimate)
                .thenComparing(Comparator.comparingLong(Draft::sample).reversed())
                .thenComparing(Draft::seller));
        List<SellerEstimate> estimates = new ArrayList<>();
        Map<String, SellerEstimate> bySeller = new HashMap<>();
        int rank = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (i == 0 || draft.rounded() != drafts.get(i - 1).rounded()) {
                rank = i + 1;
            }
            SellerEstimate estimate = new SellerEstimate(
                    draft.seller(),
                    prior.criterion(),
                    draft.sample(),
                    draft.observed(),
                    draft.belief().estimate(),
                    draft.belief().interval(),
                    rank);
            estimates.add(estimate);
            bySeller.put(draft.seller(), estimate);
        }
        return new Judgement(prior, estimates, bySeller);
    }
}
