package dev.vitrine.analytics.ml;

/**
 * What identifies the data a model was trained on: equal data have equal fingerprints, on any machine.
 *
 * @param description what the data are, such as {@code "orders approved before 2018-01-01"}
 * @param rows the number of examples
 * @param sha256 SHA-256 of all values in their order, 64 hexadecimal digits
 */
public record DataFingerprint(String description, long rows, String sha256) {

    /** Checks the hash. */
    public DataFingerprint {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("'" + sha256
                    + "' is no SHA-256: expected 64 hexadecimal digits. Maybe use DataFingerprint.digest.");
        }
    }

    /** Returns a digest that takes the values one after the other. */
    public static DataDigest digest(String description) {
        return new DataDigest(description);
    }
}
