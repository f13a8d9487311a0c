package dev.vitrine.analytics.ingest;

/**
 * How much a loader is willing to read, against files that are broken or meant to do harm.
 *
 * @param maxFieldBytes longest field; default 16 MiB
 * @param maxFileBytes largest file after unpacking; default 64 GiB
 * @param maxCompressionRatio most unpacked bytes per packed byte of an archive entry over 1 MiB; default 200
 */
public record IngestLimits(int maxFieldBytes, long maxFileBytes, int maxCompressionRatio) {

    /** Checks that the limits are positive. */
    public IngestLimits {
        if (maxFieldBytes <= 0 || maxFileBytes <= 0 || maxCompressionRatio <= 0) {
            throw new IllegalArgumentException(
                    "limits must be positive: " + maxFieldBytes + ", " + maxFileBytes + ", " + maxCompressionRatio);
        }
    }

    /** Returns the defaults. */
    public static IngestLimits ofDefaults() {
        return new IngestLimits(16 << 20, 64L << 30, 200);
    }
}
