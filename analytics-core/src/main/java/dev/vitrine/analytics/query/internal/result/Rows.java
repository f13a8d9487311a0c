package dev.vitrine.analytics.query.internal.result;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which groups are the rows of a result, in which order. */
public final class Rows {
    /** The group of each row; null if row and group are the same number. */
    private final int @Nullable [] groups;

    private final int size;

    private Rows(int @Nullable [] groups, int size) {
        this.groups = groups;
        this.size = size;
    }

    /** Returns the first groups as they come. */
    static Rows first(int size) {
        return new Rows(null, size);
    }

    /** Returns these groups in this order; the array is not copied. */
    static Rows of(int[] groups) {
        return new Rows(groups, groups.length);
    }

    /** Returns the first of these groups in this order; the array is not copied. */
    public static Rows of(int[] groups, int size) {
        return new Rows(groups, size);
    }

    int size() {
        return size;
    }

    int group(int row) {
        return groups == null ? row : groups[row];
    }

    /** Returns only the first rows. */
    Rows limit(int most) {
        if (size <= most) {
            return this;
        }
        return groups == null ? first(most) : of(Arrays.copyOf(groups, most));
    }

    /** Returns those of these rows whose groups are among others. */
    Rows retain(Rows others) {
        BitSet retained = new BitSet();
        for (int row = 0; row < others.size; row++) {
            retained.set(others.group(row));
        }
        int[] found = new int[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            if (retained.get(group(row))) {
                found[count++] = group(row);
            }
        }
        return of(Arrays.copyOf(found, count));
    }

    /** Returns some of the rows; the array becomes that of the result. */
    Rows choose(int[] chosen) {
        if (groups != null) {
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = groups[chosen[i]];
            }
        }
        return of(chosen);
    }

    /** Returns a copy of values in the order of the rows. */
    long[] gather(long[] values) {
        if (groups == null) {
            return Arrays.copyOf(values, size);
        }
        long[] copy = new long[size];
        for (int i = 0; i < size; i++) {
            copy[i] = values[groups[i]];
        }
        return copy;
    }

    /** Returns a copy of values in the order of the rows. */
    double[] gather(double[] values) {
        if (groups == null) {
            return Arrays.copyOf(values, size);
        }
        double[] copy = new double[size];
        for (int i = 0; i < size; i++) {
            copy[i] = values[groups[i]];
        }
        return copy;
    }

    /** Returns a copy of values in the order of the rows. */
    int[] gather(int[] values) {
        if (groups == null) {
            return Arrays.copyOf(values, size);
        }
        int[] copy = new int[size];
        for (int i = 0; i < size; i++) {
            copy[i] = values[groups[i]];
        }
        return copy;
    }

    /** Returns a copy of values in the order of the rows. */
    @Nullable
    BigInteger[] gather(@Nullable BigInteger[] values) {
        if (groups == null) {
            return Arrays.copyOf(values, size);
        }
        @Nullable BigInteger[] copy = new @Nullable BigInteger[size];
        for (int i = 0; i < size; i++) {
            copy[i] = values[groups[i]];
        }
        return copy;
    }
}
