package dev.vitrine.analytics.ml.sentiment.internal.text;

/**
 * Hashes of 64 bits that identify terms. With a million terms, the chance that any two are the same is below one in ten
 * million. Part of the format of models: never change it, add a new one.
 */
final class TermHash {
    private static final long PRIME = 0x100000001B3L;

    private TermHash() {}

    /** Returns the hash of a kind of term before its first part. */
    static long of(char kind) {
        return with(0xCBF29CE484222325L, kind);
    }

    /** Returns a hash with one more letter. */
    static long with(long hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    /** Returns a hash with one more part that has a hash. */
    static long with(long hash, long part) {
        return (Long.rotateLeft(hash, 21) ^ part) * PRIME;
    }

    /** Returns a hash with the letters of a text. */
    static long with(long hash, String text) {
        long longer = hash;
        for (int i = 0; i < text.length(); i++) {
            longer = with(longer, text.charAt(i));
        }
        return longer;
    }

    /** Returns the hash spread over all bits. Source: G. Steele et al., SplitMix64, OOPSLA 2014. */
    static long spread(long hash) {
        long bits = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
