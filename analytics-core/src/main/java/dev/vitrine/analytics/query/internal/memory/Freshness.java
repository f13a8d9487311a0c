package dev.vitrine.analytics.query.internal.memory;

import org.jspecify.annotations.Nullable;

/** Remembers for which rows something was read last. Not thread-safe. */
final class Freshness {
    private @Nullable Batch batch;
    private long version;

    /** Tells whether a batch has other rows than the last one asked about, and remembers it. */
    boolean isStale(Batch current) {
        if (current == batch && current.version() == version) {
            return false;
        }
        batch = current;
        version = current.version();
        return true;
    }
}
