package dev.vitrine.analytics.ml.sentiment;

import java.util.List;

/**
 * What a clause says about an aspect.
 *
 * @param aspect what it is about
 * @param clause the clause's words as written, in lower case
 * @param words those by which the aspect was found
 * @param score of the clause alone, -1 to 1
 * @param polarity which way the clause leans
 * @param certainty whether to rely on that
 */
public record AspectOpinion(
        Aspect aspect, String clause, List<String> words, double score, Polarity polarity, Certainty certainty) {

    /** Keeps the list from being changed. */
    public AspectOpinion {
        words = List.copyOf(words);
    }
}
