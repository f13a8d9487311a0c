package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/**
 * Identifiers of up to 18 decimal digits, one to a long: the number that the digits make with a 1 before them, which keeps
 * leading zeros, so that equal numbers are equal spellings.
 */
final class NumberIds extends IdStore {
    private static final int MAX_DIGITS = 18;
    private long[] numbers = new long[16];
    private int size;
    private SharedArray<long[]> shared = new SharedArray<>(numbers, 0);

    static boolean isDigits(byte[] utf8, int from, int to) {
        int length = to - from;
        if (length == 0 || length > MAX_DIGITS) {
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
        if (!isDigits(utf8, from, to)) {
            return false;
        }
        long number = 1;
        for (int i = from; i < to; i++) {
            number = number * 10 + (utf8[i] - '0');
        }
        add(number);
        return true;
    }

    private void add(long number) {
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
        return Long.toString(numbers[i]).substring(1);
    }

    @Override
    void truncate(int newSize) {
        size = newSize;
    }

    @Override
    NumberIds trim() {
        numbers = Arrays.copyOf(numbers, Slack.built(size));
        shared = new SharedArray<>(numbers, size);
        return this;
    }

    @Override
    NumberIds fork(int more) {
        NumberIds fork = new NumberIds();
        fork.shared = shared.extend(size, more, long[]::new);
        fork.numbers = fork.shared.get();
        fork.size = size;
        return fork;
    }
}
