package dev.vitrine.analytics.analysis;

/** A value with a spelling of its own in tables. */
public interface Labelled {

    /** Returns the spelling. */
    String label();
}
