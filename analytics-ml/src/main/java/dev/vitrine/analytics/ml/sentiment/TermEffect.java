package dev.vitrine.analytics.ml.sentiment;

/**
 * What a part of a text adds to its log-odds.
 *
 * @param term a word or phrase as it was written, in lower case, with what its letters add; {@code (form)} for the length
 *     of the text and whether it has a title
 * @param logOdds what it adds: above 0 towards 4 or 5 stars, below towards 1 or 2
 */
public record TermEffect(String term, double logOdds) {}
