package dev.vitrine.analytics.ingest;

/** What to do with a row that has a value which cannot be right. */
public enum BadRowPolicy {
    /** Stop at the first bad row with an {@link IngestException}; nothing is loaded. The default. */
    REJECT_FILE,
    /** Leave the row out, note it in the report as quarantined, go on. */
    SKIP_ROW,
    /**
     * Keep the row with the bad value missing and note that in the report. A row that cannot do without the value (a
     * key, or one with the wrong number of fields) is quarantined.
     */
    KEEP_AS_MISSING
}
