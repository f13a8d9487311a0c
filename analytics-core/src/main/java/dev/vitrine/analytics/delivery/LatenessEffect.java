package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.internal.dated.LastDay;
import java.util.List;

/**
 * How much lower the reviews of late orders score than those of orders on time.
 *
 * @param effects the difference, first as it is, then within states, within months, and within states of a month
 * @param scores scores of orders on time, then of late ones
 * @param delays scores by days after the promise, the earliest first
 * @param notes what a reader must know
 */
public record LatenessEffect(
        List<ScoreEffect> effects, List<ScoreByPunctuality> scores, List<ScoreByDelay> delays, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public LatenessEffect {
        effects = List.copyOf(effects);
        scores = List.copyOf(scores);
        delays = List.copyOf(delays);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with intervals of the level 0.95. */
    public static DatedAnalysis<LatenessEffect> analysis() {
        return new LatenessEffectAnalysis(LastDay.NONE);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("effects", ScoreEffect.class, effects),
                FindingsTable.of("scores", ScoreByPunctuality.class, scores),
                FindingsTable.of("delays", ScoreByDelay.class, delays));
    }
}
