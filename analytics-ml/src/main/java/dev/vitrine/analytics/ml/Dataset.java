package dev.vitrine.analytics.ml;

/** What a model is trained on. Immutable and thread-safe. */
public interface Dataset {

    /** Returns the number of examples: rows, texts, customers or series. */
    int size();

    /** Returns what identifies the data: equal data have equal fingerprints, on any machine. */
    DataFingerprint fingerprint();
}
