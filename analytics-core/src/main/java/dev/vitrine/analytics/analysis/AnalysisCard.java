package dev.vitrine.analytics.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * What an analysis means, for whoever reads its tables.
 *
 * <p>Start with {@link #of} and add the rest: {@code AnalysisCard.of("payment-mix", "Payment mix").means("…")}.
 *
 * @param name identifies the analysis, such as {@code sales-trend}: lower-case letters, digits and hyphens
 * @param title what reports call it
 * @param definition what it tells, in a sentence or two
 * @param grain what is counted
 * @param formula how its figures are computed
 * @param source where the formula comes from: a paper or a page of a book; empty for plain counting
 * @param caveats what it does not tell, and where it misleads
 */
public record AnalysisCard(
        String name,
        String title,
        String definition,
        String grain,
        String formula,
        String source,
        List<String> caveats) {

    /**
     * Checks the name and keeps the caveats from being changed.
     *
     * @throws IllegalArgumentException if the name has other characters
     */
    public AnalysisCard {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name '" + name
                    + "' has other characters than lower-case letters, digits and hyphens. Maybe 'sales-trend'.");
        }
        caveats = List.copyOf(caveats);
    }

    /** Returns a card that says nothing yet but what the analysis is called. */
    public static AnalysisCard of(String name, String title) {
        return new AnalysisCard(name, title, "", "", "", "", List.of());
    }

    /** Returns this card with what the analysis tells. */
    public AnalysisCard means(String sentence) {
        return new AnalysisCard(name, title, sentence, grain, formula, source, caveats);
    }

    /** Returns this card with what is counted. */
    public AnalysisCard counts(String what) {
        return new AnalysisCard(name, title, definition, what, formula, source, caveats);
    }

    /** Returns this card with how the figures are computed. */
    public AnalysisCard computes(String how) {
        return new AnalysisCard(name, title, definition, grain, how, source, caveats);
    }

    /** Returns this card with where the formula comes from. */
    public AnalysisCard from(String where) {
        return new AnalysisCard(name, title, definition, grain, formula, where, caveats);
    }

    /** Returns this card with a further caveat. */
    public AnalysisCard beware(String caveat) {
        List<String> more = new ArrayList<>(caveats);
        more.add(caveat);
        return new AnalysisCard(name, title, definition, grain, formula, source, more);
    }
}
