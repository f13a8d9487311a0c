package dev.vitrine.analytics.ingest.internal.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the first of three bytes, looking at eight at a time.
 *
 * <p>A byte of a word is zero where {@code (word - 0x01…) & ~word & 0x80…} has its highest bit; bits above the lowest one
 * set may be false (Warren, Hacker's Delight, 2nd ed., section 6-1), so only the lowest is used.
 */
final class ByteSearch {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private final byte first;
    private final byte second;
    private final byte third;
    private final long firsts;
    private final long seconds;
    private final long thirds;

    /** The bytes are ASCII. */
    ByteSearch(byte first, byte second, byte third) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.firsts = first * LOWEST_BITS;
        this.seconds = second * LOWEST_BITS;
        this.thirds = third * LOWEST_BITS;
    }

    /** Returns the first place of one of the bytes in a range, or the end of the range. */
    int find(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) {
            long word = (long) LONGS.get(bytes, i);
            long found = zeros(word ^ firsts) | zeros(word ^ seconds) | zeros(word ^ thirds);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < to && !matches(bytes[i])) {
            i++;
        }
        return i;
    }

    boolean matches(byte b) {
        return b == first || b == second || b == third;
    }

    private static long zeros(long word) {
        return (word - LOWEST_BITS) & ~word & HIGHEST_BITS;
    }
}
