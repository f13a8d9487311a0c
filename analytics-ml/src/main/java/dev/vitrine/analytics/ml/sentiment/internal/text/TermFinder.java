package dev.vitrine.analytics.ml.sentiment.internal.text;

import java.util.List;

/** Finds the terms of a text. Immutable and thread-safe. */
@FunctionalInterface
public interface TermFinder {

    /** Hands over all terms of a text. */
    void find(List<Token> tokens, TermSink sink);
}
