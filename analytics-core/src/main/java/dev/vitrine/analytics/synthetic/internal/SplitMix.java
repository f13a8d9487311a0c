package dev.vitrine.analytics.synthetic.internal;

/**
 * Pseudo-random numbers by SplitMix64, the same on every machine. Not thread-safe.
 *
 * <p>G. L. Steele, D. Lea, C. H. Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014; its mixing
 * function is David Stafford's variant 13.
 */
final class SplitMix {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    private long state;

    SplitMix(long state) {
        this.state = state;
    }

    /** Starts again as the stream that a seed has for the index-th thing of a kind. */
    SplitMix restart(long seed, Substream kind, long index) {
        state = mix(key(seed, kind) + index * GOLDEN_GAMMA);
        return this;
    }

    /** Returns 64 bits that differ for every index of a kind. */
    static long distinct(long seed, Substream kind, long index) {
        return mix(key(seed, kind) + index * GOLDEN_GAMMA);
    }

    private static long key(long seed, Substream kind) {
        return mix(seed + kind.salt());
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Returns a number from 0 to below 1, a multiple of 2^-53. */
    double unit() {
        return (next() >>> 11) * UNIT;
    }

    /** Returns a number from 0 to below the bound; off from uniform by less than bound / 2^32. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Tells true with a probability of so many in a million. */
    boolean chance(int perMillion) {
        return below(1_000_000) < perMillion;
    }
}
