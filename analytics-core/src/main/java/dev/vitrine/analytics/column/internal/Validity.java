package dev.vitrine.analytics.column.internal;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which rows of a column have a value: all, none, or those whose bit is not set in a bitmap. Immutable. */
public final class Validity {
    private final int size;
    private final int missingCount;
    private final long @Nullable [] missing;

    private Validity(int size, int missingCount, long @Nullable [] missing) {
        this.size = size;
        this.missingCount = missingCount;
        this.missing = missing;
    }

    public static Validity allPresent(int size) {
        return new Validity(size, 0, null);
    }

    public static Validity allMissing(int size) {
        return new Validity(size, size, null);
    }

    /** Takes over the bitmap; a set bit marks a missing row. */
    static Validity ofMissing(long[] missing, int size) {
        int count = 0;
        for (long word : missing) {
            count += Long.bitCount(word);
        }
        return count == 0 ? allPresent(size) : count == size ? allMissing(size) : new Validity(size, count, missing);
    }

    public int size() {
        return size;
    }

    boolean isAllMissing() {
        return missingCount == size;
    }

    /** Returns what is missing when rows of another column come after these. */
    Validity append(Validity batch, int[] rows) {
        int end = Slack.end(size, rows.length);
        int count = missingCount;
        for (int row : rows) {
            count += batch.isMissing(row) ? 1 : 0;
        }
        if (count == 0) {
            return allPresent(end);
        } else if (count == end) {
            return allMissing(end);
        }
        long[] bits = new long[(end + 63) >> 6];
        if (missing != null) {
            System.arraycopy(missing, 0, bits, 0, missing.length);
        } else if (missingCount > 0) {
            Arrays.fill(bits, 0, size >> 6, -1L);
            bits[size >> 6] = (1L << size) - 1;
        }
        for (int i = 0; i < rows.length; i++) {
            if (batch.isMissing(rows[i])) {
                int row = size + i;
                bits[row >> 6] |= 1L << row;
            }
        }
        return new Validity(end, count, bits);
    }

    public int missingCount() {
        return missingCount;
    }

    public boolean isMissing(int row) {
        Objects.checkIndex(row, size);
        if (missingCount == 0) {
            return false;
        }
        return missing == null || ((missing[row >> 6] >>> row) & 1) != 0;
    }

    /** Writes a mark in place of the numbers of neighbouring rows that have no value; the first row's number stands first. */
    public void mark(long mark, int from, int count, long[] numbers) {
        if (missing == null) {
            Arrays.fill(numbers, 0, missingCount == 0 ? 0 : count, mark);
            return;
        }
        int end = from + count;
        for (int word = from >> 6; word <= (end - 1) >> 6; word++) {
            for (long bits = missing[word]; bits != 0; bits &= bits - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (row >= from && row < end) {
                    numbers[row - from] = mark;
                }
            }
        }
    }

    /** Returns the row if it has a value. */
    int require(int row) {
        if (isMissing(row)) {
            throw new NoSuchElementException("row " + row + " has no value. Maybe ask isMissing(row) first.");
        }
        return row;
    }
}
