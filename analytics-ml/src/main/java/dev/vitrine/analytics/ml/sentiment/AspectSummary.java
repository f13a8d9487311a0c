package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a shop's reviews speak of, and how. Immutable and thread-safe.
 *
 * @param aspects those that the lexicon knows, in their order
 * @param notes what a reader must know
 */
public record AspectSummary(List<AspectTotal> aspects, List<String> notes) implements Findings {
    private static final String CAUTION =
            "Clauses are scored by a model that learnt from whole reviews; compare aspects"
                    + " with one another rather than with stars.";

    /** Keeps the lists from being changed. */
    public AspectSummary {
        aspects = List.copyOf(aspects);
        notes = List.copyOf(notes);
    }

    /** Returns the summary of reviews. Takes as long as the answers of the model for all clauses that mention an aspect. */
    public static AspectSummary of(ReviewTexts reviews, SentimentModel model, AspectLexicon lexicon) {
        int count = Aspect.values().length;
        List<Sample> scores = new ArrayList<>(Collections.nCopies(count, Sample.EMPTY));
        List<Sample> stars = new ArrayList<>(scores);
        long[] negative = new long[count];
        List<Aspect> order = List.of(Aspect.values());
        for (RatedReview review : reviews.reviews()) {
            Set<Aspect> met = EnumSet.noneOf(Aspect.class);
            for (AspectOpinion opinion : model.aspects(review.text(), lexicon)) {
                int place = order.indexOf(opinion.aspect());
                scores.set(place, scores.get(place).with(opinion.score(), 1));
                negative[place] += opinion.polarity() == Polarity.NEGATIVE ? 1 : 0;
                if (met.add(opinion.aspect())) {
                    stars.set(place, stars.get(place).with(review.stars(), 1));
                }
            }
        }
        List<AspectTotal> totals = lexicon.aspects().stream()
                .map(aspect -> {
                    int place = order.indexOf(aspect);
                    return total(aspect, scores.get(place), stars.get(place), negative[place], reviews.size());
                })
                .toList();
        return new AspectSummary(totals, List.of(CAUTION));
    }

    private static AspectTotal total(Aspect aspect, Sample scores, Sample stars, long negative, int reviews) {
        boolean some = scores.count() > 0;
        return new AspectTotal(
                aspect,
                stars.count(),
                reviews == 0 ? 0 : (double) stars.count() / reviews,
                scores.count(),
                some ? scores.mean() : null,
                some ? (double) negative / scores.count() : null,
                Interval.ofShare(negative, scores.count(), Interval.USUAL_LEVEL),
                some ? stars.mean() : null);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("aspects", AspectTotal.class, aspects));
    }
}
