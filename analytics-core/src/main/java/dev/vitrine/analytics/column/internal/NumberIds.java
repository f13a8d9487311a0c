package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Identifiers that are decimal numbers of up to 18 digits without sign or leading zeros, one to a long. */
final class NumberIds extends IdStore {
    private static final int MAX_DIGITS = 18;
    private long[] numbers = new long[16];
    private int size;

    static boolean isPlain(byte[] utf8, int from, int to) {
        int length = to - from;
        if (length == 0 || length > MAX_DIGITS || (utf8[from] == '0' && length > 1)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (utf8[i] < '0' || utf8[i] > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean tryAdd(byte[] utf8, int from, int to) {
        if (!isPlain(utf8, from, to)) {
            return false;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (utf8[i] - '0');
        }
        add(number);
        return true;
    }

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, ColumnBuilder.grown(size));
        }
        numbers[size++] = number;
    }

    @Override
    void addFiller() {
        add(0);
    }

    @Override
    void addFrom(IdStore other, int i) {
        add(((NumberIds) other).numbers[i]);
    }

    @Override
    boolean sameEncoding(IdStore other) {
        return other instanceof NumberIds;
    }

    @Override
    NumberIds emptyLike() {
        return new NumberIds();
    }

    @Override
    int hash(int i) {
        return (int) ((numbers[i] * 0x9E3779B97F4A7C15L) >>> 32);
    }

    @Override
    boolean same(int i, IdStore other, int j) {
        return numbers[i] == ((NumberIds) other).numbers[j];
    }

    @Override
    String get(int i) {
        return Long.toString(numbers[i]);
    }

    @Override
    void truncate(int newSize) {
        size = newSize;
    }

    @Override
    NumberIds trim() {
        numbers = Arrays.copyOf(numbers, size);
        return this;
    }
}
