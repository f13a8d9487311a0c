package dev.vitrine.analytics.summary;

import java.util.Locale;

/** What regions customers are told apart by. */
public enum RegionKind {
    /** States or provinces. */
    STATE,
    /** Countries, where the source has no states. */
    COUNTRY;

    /** Returns the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
