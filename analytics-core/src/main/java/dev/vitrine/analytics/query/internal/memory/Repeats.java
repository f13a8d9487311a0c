package dev.vitrine.analytics.query.internal.memory;

import java.util.Arrays;

/**
 * Which rows are the only ones with their code, and the others code by code: what it takes to count distinct codes.
 * Arrays are shared, never to be written.
 *
 * @param single 1 for rows that no other row shares its code with, else 0
 * @param rows the rows that share their code, those of the same code side by side
 * @param starts where each code's rows begin in {@code rows}, and one more for the end
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record Repeats(byte[] single, int[] rows, int[] starts) implements Recent.Sized {

    static Repeats of(Codes codes, int size) {
        int missing = codes.domain().size();
        int[] count = new int[missing + 1];
        for (int row = 0; row < size; row++) {
            count[codes.get(row)]++;
        }
        byte[] single = new byte[size];
        int[] next = new int[missing];
        int[] starts = new int[missing + 1];
        int groups = 0;
        int total = 0;
        for (int code = 0; code < missing; code++) {
            if (count[code] > 1) {
                next[code] = total;
                starts[groups++] = total;
                total += count[code];
            }
        }
        starts[groups] = total;
        int[] rows = new int[total];
        for (int row = 0; row < size; row++) {
            int code = codes.get(row);
            if (code != missing) {
                if (count[code] == 1) {
                    single[row] = 1;
                } else {
                    rows[next[code]++] = row;
                }
            }
        }
        return new Repeats(single, rows, Arrays.copyOf(starts, groups + 1));
    }

    @Override
    public long bytes() {
        return single.length + (long) Integer.BYTES * (rows.length + starts.length);
    }

    /** Returns the number of codes that several rows share. */
    int groups() {
        return starts.length - 1;
    }
}
