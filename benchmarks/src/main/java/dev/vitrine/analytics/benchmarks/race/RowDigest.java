package dev.vitrine.analytics.benchmarks.race;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 128 bits that stand for a set of rows whatever their order: two sums of hashes of the rows. What remains of answers
 * too long to be kept. Not thread-safe.
 */
final class RowDigest {
    private static final long FIRST_SEED = 0x9E3779B97F4A7C15L;
    private static final long SECOND_SEED = 0xC2B2AE3D27D4EB4FL;

    private long rows;
    private long first;
    private long second;

    void add(List<@Nullable Object> row) {
        rows++;
        first += hash(row, FIRST_SEED);
        second += hash(row, SECOND_SEED);
    }

    long rows() {
        return rows;
    }

    boolean same(RowDigest other) {
        return rows == other.rows && first == other.first && second == other.second;
    }

    private static long hash(List<@Nullable Object> row, long seed) {
        long hash = seed;
        for (Object value : row) {
            hash = mix(hash ^ hash(value, seed)) + seed;
        }
        return hash;
    }

    private static long hash(@Nullable Object value, long seed) {
        if (value instanceof String text) {
            long hash = seed;
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            }
            return hash;
        }
        if (value instanceof BigDecimal money) {
            BigDecimal plain = money.stripTrailingZeros();
            return mix(plain.unscaledValue().hashCode() + 31L * plain.scale());
        }
        return value instanceof Long count ? mix(count + seed) : seed;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
